/** What subscribers are worth, of a list of subscriptions or a retention table. */

import { html, LitElement, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { Rounded } from '../i18n/messages.ts';
import '../chart/chart.ts';
import type {
  JointReceipt,
  SubscriptionMoney,
  SubscriptionReport,
  SubscriptionStay,
  SubscriptionWishes,
  TableKind,
  TimeUnit,
} from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { keepFocus } from '../orders/focus.ts';
import { localeIn } from '../orders/format.ts';
import { session } from '../orders/session.ts';
import { ordersStyle } from '../orders/style.ts';
import type { Allowed } from '../report/allowed.ts';
import { numberField, numberStyle } from '../report/number-field.ts';
import { survivalChart } from './charts.ts';
import { discountField, marginField } from './controls.ts';
import { perCent, roughCount, roughMoney, roughShare, threeDigits } from './format.ts';
import { outlookStyle } from './style.ts';
import { subscriberWishes, wishOfSubscribers } from './subscriber-wishes.ts';

const units: readonly TimeUnit[] = ['day', 'week', 'month', 'quarter', 'year'];

/** What can be paid each time. */
const amounts: Allowed = { least: 0, isAbove: true };

/** Tables that tell how long subscribers stay. */
const subscriberTables: ReadonlySet<TableKind> = new Set(['subscriptions', 'retention']);

/** Whether something that was read is such a table. */
export function hasSubscribers({ files }: JointReceipt): boolean {
  return files.some(({ table }) => table && subscriberTables.has(table.value));
}

class PerennialSubscriptions extends LitElement {
  static override properties = { locale: { attribute: false } };

  static override styles = [ordersStyle, outlookStyle, numberStyle];

  declare locale: Locale;

  #report: SubscriptionReport | undefined;
  #asking: Promise<void> = Promise.resolve();
  #focused: string | undefined;
  #listening = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    session.addEventListener('read', () => void this.#ask(), { signal });
    this.#asking = this.#ask();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening.abort();
  }

  /** It is complete when it shows what it asked. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#asking;
    return super.getUpdateComplete();
  }

  protected override willUpdate(): void {
    this.#focused = this.shadowRoot?.activeElement?.id;
  }

  protected override updated(): void {
    if (this.shadowRoot && this.#focused) keepFocus(this.shadowRoot, this.#focused);
  }

  async #ask(): Promise<void> {
    const wishes = subscriberWishes();
    const { answer } = await session.ask('subscriptions', { wishes });
    if (wishes !== subscriberWishes()) return;
    this.#report = answer ?? undefined;
    this.requestUpdate();
  }

  #wish(part: Partial<SubscriptionWishes>): void {
    wishOfSubscribers(part);
    void this.#ask();
  }

  protected override render() {
    const { locale } = this;
    const report = this.#report;
    if (!report) return nothing;
    return html`<section class="outlook" aria-labelledby="subscriptions-title">
      <h2 id="subscriptions-title">${locale.text('subscriptions-title')}</h2>
      ${this.#controlsTemplate(report)}
      <p class="basis on-paper">${this.#terms(report).join(' · ')}</p>
      ${report.stay ? this.#stayTemplate(report, report.stay) : html`<p>${locale.text('subscriptions-too-new')}</p>`}
    </section>`;
  }

  /** What is set, for paper has no controls. */
  #terms({ unit, amount, margin, currency }: SubscriptionReport): string[] {
    const { locale } = this;
    const money = moneyIn(locale, currency);
    const term = (name: string, value: string) => `${locale.text(name)}: ${value}`;
    return [
      ...(unit === null
        ? []
        : [term('subscriptions-unit', locale.text(`subscriptions-unit-${unit}`))]),
      ...(amount === null ? [] : [term('subscriptions-amount', money.money(amount))]),
      term('outlook-discount', perCent(locale, subscriberWishes().discount)),
      term(
        'outlook-margin',
        margin === null ? locale.text('outlook-margin-none') : perCent(locale, margin),
      ),
    ];
  }

  #controlsTemplate({ unit, amount, currency }: SubscriptionReport) {
    const { locale } = this;
    const changedUnit = (event: Event) => {
      const chosen = (event.currentTarget as HTMLSelectElement).value;
      this.#wish({ unit: units.find((name) => name === chosen) ?? null });
    };
    return html`<div class="controls">
      <label>
        <span>${locale.text('subscriptions-unit')}</span>
        <select id="unit" @change=${changedUnit}>
          ${unit === null ? html`<option value="" selected>–</option>` : nothing}
          ${units.map(
            (name) =>
              html`<option value=${name} ?selected=${name === unit}>
                ${locale.text(`subscriptions-unit-${name}`)}
              </option>`,
          )}
        </select>
      </label>
      ${numberField(moneyIn(locale, currency), {
        id: 'amount',
        label: locale.text('subscriptions-amount'),
        unit: 'money',
        value: amount,
        allowed: amounts,
        none: '',
        take: (paid) => this.#wish({ amount: paid }),
      })}
      ${discountField(locale, subscriberWishes().discount, (discount) => this.#wish({ discount }))}
      ${marginField(locale, subscriberWishes().margin, (margin) => this.#wish({ margin }))}
    </div>`;
  }

  #stayTemplate(report: SubscriptionReport, stay: SubscriptionStay) {
    const { locale } = this;
    return html`
      <p class="headline">
        ${locale.sentences(
          locale.text('subscriptions-stay', {
            count: new Rounded(report.subscribers, 0),
            running: roughCount(locale, report.running),
            churn: roughShare(locale, stay.churn),
          }),
          locale.text(`verdict-${stay.verdict}`),
        )}
      </p>
      ${report.sizes_unknown ? html`<p class="help">${locale.text('subscriptions-sizes-unknown')}</p>` : nothing}
      ${
        report.rises > 0
          ? html`<p class="help">${locale.text('subscriptions-rises', { count: report.rises })}</p>`
          : nothing
      }
      ${
        stay.money
          ? this.#moneyTemplate(report, stay.money)
          : html`<p class="help">${locale.text('subscriptions-no-money')}</p>`
      }
      ${this.#curveTemplate(stay)}
    `;
  }

  #moneyTemplate({ margin, currency }: SubscriptionReport, money: SubscriptionMoney) {
    const { locale } = this;
    const rough = roughMoney(moneyIn(locale, currency), null);
    const written = (value: number | null) =>
      value === null ? locale.text('subscriptions-endless') : rough(value);
    const { miss } = money;
    return html`<section aria-labelledby="subscriptions-money-title">
      <h3 id="subscriptions-money-title">${locale.text('subscriptions-money')}</h3>
      <dl class="three">
        <div>
          <dt>${locale.text('subscriptions-new')}</dt>
          <dd class="figure">${written(money.new)}</dd>
          <dd>
            ${
              margin === null
                ? locale.text('outlook-basis-revenue-plain')
                : locale.text('outlook-basis-profit', { margin: perCent(locale, margin) })
            }
          </dd>
        </div>
        <div>
          <dt>${locale.text('subscriptions-by-average')}</dt>
          <dd class="figure">${written(money.by_average)}</dd>
          <dd>
            ${locale.sentences(
              miss === null
                ? ''
                : locale.text(miss < 0 ? 'subscriptions-too-low' : 'subscriptions-too-high', {
                    money: rough(Math.abs(miss)),
                  }),
              locale.text('subscriptions-undiscounted', { money: written(money.undiscounted) }),
            )}
          </dd>
        </div>
      </dl>
      <div class="wide" tabindex="0" role="group" aria-label=${locale.text('subscriptions-renewing')}>
        <table class="figures">
          <caption>
            ${locale.text('subscriptions-renewing')}
          </caption>
          <thead>
            <tr>
              <th scope="col">${locale.text('subscriptions-period')}</th>
              <th scope="col" class="number">${locale.text('subscriptions-retention')}</th>
              <th scope="col" class="number">${locale.text('subscriptions-value')}</th>
            </tr>
          </thead>
          <tbody>
            ${money.renewing.map(
              ({ tenure, retention, value }) => html`<tr>
                <th scope="row">${locale.number(tenure)}</th>
                <td class="number">${roughShare(locale, retention)}</td>
                <td class="number">${written(value)}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  #curveTemplate(stay: SubscriptionStay) {
    const { locale } = this;
    const { alpha, beta } = stay;
    return html`${guard([locale, stay], () => {
      const chart = survivalChart(locale, stay);
      return html`<perennial-chart .locale=${locale} .chart=${chart}></perennial-chart>`;
    })}
      <details class="how">
        <summary>${locale.text('statistics-title')}</summary>
        <p class="help">
          ${locale.text('subscriptions-statistics', {
            alpha: threeDigits(locale, alpha),
            beta: threeDigits(locale, beta),
          })}
        </p>
      </details>`;
  }
}

/** A language with the currency of the list; where it names none, with that of the files beside it. */
function moneyIn(locale: Locale, named: string | null): Locale {
  return localeIn(locale, named ?? session.receipt?.currency ?? null);
}

customElements.define('perennial-subscriptions', PerennialSubscriptions);
