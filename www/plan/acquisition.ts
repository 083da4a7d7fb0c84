/** What a new customer may cost. */

import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import '../chart/chart.ts';
import type { AcquisitionCurve, Caution } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { cautionText } from '../outlook/expectation.ts';
import { perCent, roughMoney, roughShare } from '../outlook/format.ts';
import { outlook } from '../outlook/state.ts';
import { ReportPart } from '../report/part.ts';
import { reportStyle } from '../report/style.ts';
import { chanceChart, profitChart } from './charts.ts';

/** Where what is expected of somebody new rests on few, or on others. */
const ofNewcomers: ReadonlySet<Caution['code']> = new Set([
  'nobody-came-back',
  'few-came-back',
  'one-customer',
  'began-before',
]);

class PerennialAcquisition extends ReportPart {
  static override properties = { ...ReportPart.properties, months: { attribute: false } };

  static override styles = [...ReportPart.styles, reportStyle];

  protected override readonly asksAbout: readonly string[] = ['months'];

  declare months: number;

  protected override readonly needsForecast = true;

  #curve: AcquisitionCurve | undefined;
  /** The margin of the outlook that was asked. */
  #margin: number | null = null;
  /** What to bear in mind of somebody new. */
  #cautions: readonly Caution[] = [];

  protected override async ask(): Promise<void> {
    const { months } = this;
    this.#curve = await outlook.ask({ about: 'acquisition', months });
    const { answer, cautions = [] } = outlook.report ?? {};
    this.#margin = answer?.kind === 'forecast' ? answer.of.margin : null;
    this.#cautions = cautions.filter(({ code }) => ofNewcomers.has(code));
  }

  protected override render() {
    const { locale } = this;
    const curve = this.#curve;
    if (!curve) return nothing;
    return html`<section aria-labelledby="acquisition-title">
      <h2 id="acquisition-title">${locale.text('acquire-title')}</h2>
      ${this.#curveTemplate(this.money, curve)}
    </section>`;
  }

  #curveTemplate(locale: Locale, curve: AcquisitionCurve) {
    const money = roughMoney(locale, locale.currency.code);
    const margin = this.#margin;
    return html`<p class="said">
        ${locale.sentences(costText(locale, curve), paybackText(locale, curve))}
      </p>
      ${this.#cautions.map((caution) => html`<p class="note">${cautionText(locale, caution)}</p>`)}
      <p class="basis">
        ${locale.sentences(
          margin === null
            ? locale.text('acquire-revenue')
            : locale.text('acquire-profit', { margin: perCent(locale, margin) }),
          locale.text('acquire-how', {
            first: money(curve.first_purchase),
            spend: money(curve.spend),
          }),
        )}
      </p>
      ${guard([locale.language, locale.currency.code, curve, margin], () => {
        const chart = profitChart(locale, curve, margin !== null);
        return html`<perennial-chart .locale=${locale} .chart=${chart}></perennial-chart>`;
      })}
      ${this.#chanceTemplate(locale, curve)}
      <p class="note">${locale.text('acquire-campaigns')}</p>`;
  }

  /** How likely it is that she has paid back what she cost, where there is something to pay back. */
  #chanceTemplate(locale: Locale, curve: AcquisitionCurve) {
    if (curve.cac === 0) return nothing;
    if (curve.cac === null) {
      return html`<p class="note on-screen">${locale.text('acquire-no-cac')}</p>`;
    }
    return guard([locale.language, curve], () => {
      const chart = chanceChart(locale, curve);
      return html`<perennial-chart .locale=${locale} .chart=${chart}></perennial-chart>`;
    });
  }
}

/** What she may cost; without a margin only what she brings, of which nobody knows how much is left. */
function costText(locale: Locale, { limits, months }: AcquisitionCurve): string {
  const money = roughMoney(locale, locale.currency.code);
  const last = months.at(-1);
  const count = last?.month ?? 0;
  return limits
    ? locale.text('acquire-most', {
        count,
        most: money(limits.break_even),
        healthy: money(limits.healthy),
      })
    : locale.text('acquire-brings', { count, revenue: money(last?.profit ?? 0) });
}

/** When what she costs has come back, and how likely that is. */
function paybackText(locale: Locale, { cac, payback, months }: AcquisitionCurve): string {
  const last = months.at(-1);
  if (cac === null || !last) return '';
  if (cac === 0) return locale.text('acquire-free');
  const cost = locale.money(cac);
  const chance = roughShare(locale, last.paid_back ?? 0);
  return payback === null
    ? locale.text('acquire-never', { cost, count: last.month, chance })
    : locale.text('acquire-payback', {
        cost,
        count: payback,
        last: locale.number(last.month),
        chance,
      });
}

customElements.define('perennial-acquisition', PerennialAcquisition);
