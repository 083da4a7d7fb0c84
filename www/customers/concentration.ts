/** How much hangs on how few. */

import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import '../chart/chart.ts';
import type { Concentration } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { numberFormat } from '../i18n/number-format.ts';
import { session } from '../orders/session.ts';
import { perCent, roughShare, thousandths } from '../outlook/format.ts';
import { outlook } from '../outlook/state.ts';
import { ReportPart } from '../report/part.ts';
import { moneys } from './cells.ts';
import { lorenzChart } from './charts.ts';
import { customersStyle } from './style.ts';

class PerennialConcentration extends ReportPart {
  static override styles = [...ReportPart.styles, customersStyle];

  protected override readonly needsForecast = false;

  #concentration: Concentration | undefined;

  protected override async ask(): Promise<void> {
    this.#concentration = await outlook.ask({ about: 'concentration' });
  }

  protected override render() {
    const { locale } = this;
    const concentration = this.#concentration;
    if (!concentration) return nothing;
    return html`<section aria-labelledby="concentration-title">
      <h2 id="concentration-title">${locale.text('concentration-title')}</h2>
      ${this.#content(concentration)}
    </section>`;
  }

  #content(concentration: Concentration) {
    const { locale } = this;
    const { ten, gini } = concentration;
    const { exact, rough } = moneys(locale);
    if (gini === null) {
      const nobody = session.isBeforeRefunds
        ? 'concentration-nothing-at-all'
        : 'concentration-nothing';
      return html`<p>${locale.text(nobody)}</p>`;
    }
    // The ten, or as many as there are.
    if (ten.customers === 1) {
      return html`<p>${locale.text('concentration-one', { revenue: exact(ten.revenue) })}</p>`;
    }
    return html`<p class="headline">
        ${locale.text(ten.next === null ? 'concentration-ten-so-far' : 'concentration-ten', {
          count: ten.customers,
          revenue: exact(ten.revenue),
          share: roughShare(locale, ten.share_of_revenue ?? 0),
          next: rough(ten.next),
          share_next: roughShare(locale, ten.share_of_next ?? 0),
        })}
      </p>
      ${this.#topsTemplate(concentration)}
      <p class="help">
        ${locale.text('concentration-gini', { gini: thousandths(locale, gini) })}
      </p>
      ${guard(
        [locale, concentration],
        () =>
          html`<perennial-chart
            .locale=${locale}
            .chart=${lorenzChart(locale, concentration)}
          ></perennial-chart>`,
      )}`;
  }

  #topsTemplate({ tops }: Concentration) {
    const { locale } = this;
    const { exact } = moneys(locale);
    const caption = locale.text('concentration-caption');
    return html`<div class="wide" tabindex="0" role="region" aria-label=${caption}>
      <table class="figures tops">
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${locale.text('concentration-top')}</th>
            <th scope="col" class="number">${locale.text('orders-customers')}</th>
            <th scope="col" class="number">${locale.text('outlook-so-far')}</th>
            <th scope="col" class="number">${locale.text('concentration-share')}</th>
          </tr>
        </thead>
        <tbody>
          ${tops.map(
            ({ percent, customers, revenue, share }) => html`<tr>
              <th scope="row">${perCent(locale, percent)}</th>
              <td class="number">${locale.number(customers)}</td>
              <td class="number">${exact(revenue)}</td>
              <td class="number">${share === null ? '–' : oneDecimal(locale, share)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

/** A share to a tenth of a per cent. */
function oneDecimal({ language }: Locale, share: number): string {
  return numberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(share);
}

customElements.define('perennial-concentration', PerennialConcentration);
