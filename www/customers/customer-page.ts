/** One customer: why she is thought to be still there or not, and what she has bought. */

import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import '../chart/chart.ts';
import type { CustomerPage, PurchaseWindow, Scores } from '../core/types.ts';
import { Rounded } from '../i18n/messages.ts';
import { date, shortDate } from '../orders/format.ts';
import { revenueName } from '../orders/revenue.ts';
import { rangeText, roughShare } from '../outlook/format.ts';
import { outlook } from '../outlook/state.ts';
import { ReportPart } from '../report/part.ts';
import { daysText, moneys } from './cells.ts';
import { aliveChart, purchasesChart } from './charts.ts';
import { customerPageStyle } from './customer-page-style.ts';
import { customersStyle } from './style.ts';

export class PerennialCustomer extends ReportPart {
  static override styles = [...ReportPart.styles, customersStyle, customerPageStyle];

  protected override readonly needsForecast = false;

  /** Who is shown. */
  #place: number | undefined;
  #page: CustomerPage | undefined;

  /** Who was opened last, and of which report she is one. */
  #opened: { readonly place: number; readonly report: unknown } | undefined;
  #arriving = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#arriving = new AbortController();
    addEventListener('popstate', () => this.#arrive(), { signal: this.#arriving.signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#arriving.abort();
  }

  /**
   * Opens the page of the customer at a place. Going back in the browser closes it: it has an entry in the history,
   * at the same address, which never says who is looked at.
   */
  async show(place: number): Promise<void> {
    this.#opened = { place, report: outlook.report };
    history.pushState({ isCustomer: true }, '');
    await this.#open(place);
  }

  async #open(place: number): Promise<void> {
    this.#place = place;
    await this.ask();
    this.requestUpdate();
    await this.updateComplete;
    // Meanwhile she may have been left.
    if (this.#place === place && this.#dialog?.open === false) this.#dialog.showModal();
  }

  /** The browser went back or forward. */
  #arrive(): void {
    const opened = isCustomerEntry() ? this.#opened : undefined;
    if (!opened || opened.report !== outlook.report) {
      this.#place = undefined;
      this.#dialog?.close();
    } else if (this.#place === undefined) {
      void this.#open(opened.place);
    }
  }

  /** Leaves the page as going back in the browser does, which then closes it. */
  #leave(event: Event): void {
    event.preventDefault();
    if (this.#place === undefined) return;
    this.#place = undefined;
    if (isCustomerEntry()) history.back();
    else this.#dialog?.close();
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

  /** A browser closes a dialog at a second Esc whatever it is told. */
  #closed(event: Event): void {
    this.#leave(event);
    this.#page = undefined;
    this.requestUpdate();
  }

  protected override render() {
    return html`<dialog aria-labelledby="name" @cancel=${this.#leave} @close=${this.#closed}>
      ${this.#page ? this.#pageTemplate(this.#page) : nothing}
    </dialog>`;
  }

  #pageTemplate(page: CustomerPage) {
    const { locale } = this;
    const { row, scores } = page;
    const isExpected = row.next !== null;
    return html`<button type="button" @click=${this.#leave}>
        ${locale.text('customer-back')}
      </button>
      <h2 id="name">${row.customer}</h2>
      <p class="headline">${this.#reason(page)}</p>
      ${page.late ? html`<p class="late">${this.#lateText(page)}</p>` : nothing}
      ${this.#valueTemplate(page)}
      ${isExpected ? html`<p>${this.#nextText(page.next)}</p>` : nothing}
      ${scores ? html`<p>${this.#segmentText(page, scores)}</p>` : nothing}
      ${guard(
        [locale, page],
        () =>
          html`<perennial-chart
            .locale=${locale}
            .chart=${
              page.alive.length > 0 ? aliveChart(locale, page) : purchasesChart(this.money, page)
            }
          ></perennial-chart>`,
      )}
      ${this.#ordersTemplate(page)}`;
  }

  /** Why she is thought to be still there or not; how she bought, where nobody can tell. */
  #reason({ row, next_if_active }: CustomerPage): string {
    const { locale } = this;
    const { rough } = moneys(locale);
    const gap = row.gap === null ? null : daysText(locale, row.gap);
    const silent = daysText(locale, row.silent);
    if (row.alive === null) {
      const known =
        gap === null
          ? locale.text('customer-silent-once', { silent })
          : locale.text('customer-silent', { silent, gap });
      if (row.next === null) return known;
      // A model by which customers leave cannot tell it of who has bought once, where it is BG/NBD.
      const cannotTell = outlook.knowsChurn ? 'customer-bg-nbd' : 'customer-no-churn';
      return locale.sentences(known, locale.text(cannotTell));
    }
    const said = { silent, alive: roughShare(locale, row.alive) };
    const reason =
      gap === null
        ? locale.text('customer-reason-once', said)
        : locale.text('customer-reason', { ...said, gap });
    if (next_if_active === null) return reason;
    const worth = { value: rough(next_if_active), date: this.#ends };
    return locale.sentences(reason, locale.text('customer-worth', worth));
  }

  /** How she compares with all others, and what to do unless she is late. */
  #segmentText({ late }: CustomerPage, scores: Scores): string {
    const { locale } = this;
    const { segment, recency, frequency, money } = scores;
    const name = locale.text(`segment-${segment}`);
    return locale.sentences(
      locale.text('customer-segment', { segment: name, recency, frequency, money }),
      locale.text(late ? 'customer-late-first' : `advice-${segment}`),
    );
  }

  /** That she is late, which her segment need not know, and what to do about it. */
  #lateText({ row, slipping_away }: CustomerPage): string {
    const { locale } = this;
    const said = {
      gaps: new Rounded(row.gaps_silent ?? 0, 1),
      stake: moneys(locale).rough(row.at_stake),
    };
    if (slipping_away) return locale.text('customer-slipping-away', said);
    // What is at stake is known only where something can be expected.
    const remind = row.at_stake === null ? '' : locale.text('customer-late-remind');
    return locale.sentences(locale.text('customer-late', said), remind);
  }

  #valueTemplate({ row }: CustomerPage) {
    const { locale } = this;
    const { exact, rough } = moneys(locale);
    const { revenue, next, low, high, total, at_stake } = row;
    const figure = (name: string, value: string, said = '') => html`<div>
      <dt>${name}</dt>
      <dd class="figure">${value}</dd>
      <dd>${said}</dd>
    </div>`;
    return html`<dl>
      ${figure(locale.text('outlook-so-far'), exact(revenue))}
      ${
        next === null
          ? nothing
          : html`${figure(
              locale.text('outlook-next', { date: this.#ends }),
              rough(next),
              low === null || high === null ? '' : rangeText(locale, { low, high }, rough),
            )}
            ${figure(locale.text('outlook-total'), rough(total))}
            ${figure(locale.text('customers-stake'), rough(at_stake), locale.text('customer-stake-how'))}`
      }
    </dl>
    ${low === null ? nothing : html`<p class="basis">${locale.text('outlook-range-how')}</p>`}`;
  }

  #nextText(next: PurchaseWindow | null): string {
    const { locale } = this;
    if (!next) return locale.text('customer-next-none');
    const { early, late } = next;
    const said = { chance: roughShare(locale, next.chance), date: this.#ends };
    if (early === late) {
      return locale.text('customer-next-day', { ...said, day: date(locale, early) });
    }
    return locale.text('customer-next', {
      ...said,
      early: date(locale, early),
      late: date(locale, late),
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

/** Whether the browser is at an entry of its history that a customer's page has. */
function isCustomerEntry(): boolean {
  return history.state?.isCustomer === true;
}

customElements.define('perennial-customer', PerennialCustomer);
