/** One customer: why she is thought to be still there or not, and what she has bought. */

import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import '../chart/chart.ts';
import type { CustomerPage, PurchaseWindow } from '../core/types.ts';
import { date, shortDate } from '../orders/format.ts';
import { revenueName } from '../orders/revenue.ts';
import { roughShare } from '../outlook/format.ts';
import { outlook } from '../outlook/state.ts';
import { ReportPart } from '../report/part.ts';
import { chanceText, daysText, moneys } from './cells.ts';
import { aliveChart } from './charts.ts';
import { customerPageStyle } from './customer-page-style.ts';
import { customersStyle } from './style.ts';

export class PerennialCustomer extends ReportPart {
  static override styles = [...ReportPart.styles, customersStyle, customerPageStyle];

  protected override readonly needsForecast = true;

  /** Who is shown. */
  #place: number | undefined;
  #page: CustomerPage | undefined;

  /** Opens the page of the customer at a place. */
  async show(place: number): Promise<void> {
    this.#place = place;
    await this.ask();
    this.requestUpdate();
    await this.updateComplete;
    this.#dialog?.showModal();
  }

  protected override async ask(): Promise<void> {
    const place = this.#place;
    if (place === undefined) return;
    this.#page = await outlook.ask({ about: 'customer', place });
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  /** The last day that is looked ahead to. */
  get #ends(): string {
    return outlook.report ? date(this.locale, outlook.report.ends) : '';
  }

  #closed(): void {
    this.#place = undefined;
    this.#page = undefined;
    this.requestUpdate();
  }

  protected override render() {
    return html`<dialog aria-labelledby="name" @close=${this.#closed}>
      ${this.#page ? this.#pageTemplate(this.#page) : nothing}
    </dialog>`;
  }

  #pageTemplate(page: CustomerPage) {
    const { locale } = this;
    const { row, scores } = page;
    return html`<button type="button" @click=${() => this.#dialog?.close()}>
        ${locale.text('customer-back')}
      </button>
      <h2 id="name">${row.customer}</h2>
      <p class="headline">${this.#reason(page)}</p>
      ${this.#valueTemplate(page)}
      <p>${this.#nextText(page.next)}</p>
      <p>
        ${locale.sentences(
          locale.text('customer-segment', {
            segment: locale.text(`segment-${row.segment}`),
            recency: scores.recency,
            frequency: scores.frequency,
            money: scores.money,
          }),
          locale.text(`advice-${row.segment}`),
        )}
      </p>
      ${guard(
        [locale, page],
        () =>
          html`<perennial-chart
            .locale=${locale}
            .chart=${aliveChart(locale, page)}
          ></perennial-chart>`,
      )}
      ${this.#ordersTemplate(page)}`;
  }

  /** Why she is thought to be still there or not. */
  #reason({ row, next_if_active }: CustomerPage): string {
    const { locale } = this;
    const { rough } = moneys(locale);
    const said = {
      silent: daysText(locale, row.silent),
      alive: chanceText(locale, row.alive),
    };
    const reason =
      row.purchases > 1 && row.gap !== null
        ? locale.text('customer-reason', { ...said, gap: daysText(locale, row.gap) })
        : locale.text('customer-reason-once', said);
    if (next_if_active === null) return reason;
    const worth = { value: rough(next_if_active), date: this.#ends };
    return locale.sentences(reason, locale.text('customer-worth', worth));
  }

  #valueTemplate({ row }: CustomerPage) {
    const { locale } = this;
    const { exact, rough } = moneys(locale);
    const { revenue, next, low, high, total } = row;
    const figure = (name: string, value: string, said = '') => html`<div>
      <dt>${name}</dt>
      <dd class="figure">${value}</dd>
      <dd>${said}</dd>
    </div>`;
    return html`<dl>
      ${figure(locale.text('outlook-so-far'), exact(revenue))}
      ${figure(
        locale.text('outlook-next', { date: this.#ends }),
        rough(next),
        low === null || high === null
          ? ''
          : locale.text('outlook-range', { low: rough(low), high: rough(high) }),
      )}
      ${figure(locale.text('outlook-total'), rough(total))}
    </dl>`;
  }

  #nextText(next: PurchaseWindow | null): string {
    const { locale } = this;
    if (!next) return locale.text('customer-next-none');
    return locale.text('customer-next', {
      chance: roughShare(locale, next.chance),
      date: this.#ends,
      early: date(locale, next.early),
      late: date(locale, next.late),
    });
  }

  #ordersTemplate({ orders }: CustomerPage) {
    const { locale } = this;
    const { exact } = moneys(locale);
    const named = orders.some(({ id }) => id !== '');
    const refunded = orders.some(({ gross, net }) => gross !== net);
    const caption = locale.text('customer-orders', { count: orders.length });
    const amount = (value: string | typeof nothing) => html`<td class="number">${value}</td>`;
    const head = (name: string) => html`<th scope="col" class="number">${locale.text(name)}</th>`;
    return html`<div class="wide" tabindex="0" role="region" aria-label=${caption}>
      <table class="figures">
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${locale.text('customer-day')}</th>
            ${named ? html`<th scope="col">${locale.text('orders-order-number')}</th>` : nothing}
            ${refunded ? [head('orders-gross'), head('orders-refunded')] : nothing}
            <th scope="col" class="number">${revenueName(locale)}</th>
          </tr>
        </thead>
        <tbody>
          ${orders.map(
            (order) => html`<tr>
              <th scope="row">${shortDate(locale, order.date)}</th>
              ${named ? html`<td>${order.id}</td>` : nothing}
              ${refunded ? [amount(exact(order.gross)), amount(exact(order.refunded))] : nothing}
              ${amount(exact(order.net))}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

customElements.define('perennial-customer', PerennialCustomer);
