/** All customers: searched, filtered, sorted and paged by the worker. */

import { html, nothing, type PropertyValues } from 'lit';
import type { CustomerList, CustomerQuery, SortBy } from '../core/types.ts';
import { outlook } from '../outlook/state.ts';
import { downloadTemplate } from '../report/download.ts';
import { pagesStyle, pagesTemplate } from '../report/pages.ts';
import { ReportPart } from '../report/part.ts';
import { type ColumnName, columns, moneys } from './cells.ts';
import { listTemplate } from './list.ts';
import { customersStyle } from './style.ts';
import { segments, tiers, type View, viewOf } from './view.ts';

/** Rows of a page. */
const PAGE = 25;
/** After so long without a letter, what was typed is looked for. */
const settleMilliseconds = 200;

/** What is said of each, with a forecast and without. */
const withForecast: readonly ColumnName[] = [
  'revenue',
  'next',
  'total',
  'alive',
  'gap',
  'silent',
  'due',
  'segment',
];
const soFar: readonly ColumnName[] = [
  'revenue',
  'orders',
  'last',
  'gap',
  'silent',
  'due',
  'segment',
];

/** Sorted by these, who comes first in the alphabet or is the best stands first. */
const rising: ReadonlySet<SortBy> = new Set(['customer', 'segment']);

export class PerennialCustomerTable extends ReportPart {
  static override properties = { ...ReportPart.properties, view: { attribute: false } };

  static override styles = [...ReportPart.styles, customersStyle, pagesStyle];

  declare view: View;

  protected override readonly needsForecast = false;

  #text = '';
  #from = 0;
  #list: CustomerList | undefined;
  /** The last of what was asked: what comes after a newer question is none. */
  #asked = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;

  /** Moves the focus here, as to a place that a link leads to. */
  arrive(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  protected override async ask(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const list = await outlook.ask({
      about: 'customers',
      query: this.#query,
      from: this.#from,
      limit: PAGE,
    });
    if (asked !== this.#asked) return;
    this.#list = list;
    this.requestUpdate();
  }

  protected override update(changed: PropertyValues): void {
    if (changed.has('view') && this.#list) this.#begin();
    super.update(changed);
  }

  get #query(): CustomerQuery {
    const { sort, descending, segment, tier } = this.#seen;
    return { sort, descending, segment, tier, text: this.#text, least: null };
  }

  /** The view, as far as there is one. */
  get #seen(): View {
    return viewOf(this.view, !outlook.notYet, outlook.knowsChurn);
  }

  /** Asks for the first page. */
  #begin(): void {
    this.#from = 0;
    void this.ask();
  }

  protected override render() {
    const { locale } = this;
    const list = this.#list;
    return html`<section aria-labelledby="table-title">
      <h2 id="table-title" tabindex="-1">${locale.text('customers-table')}</h2>
      ${this.#controlsTemplate()}
      ${list ? this.#listTemplate(list) : ''}
    </section>`;
  }

  #controlsTemplate() {
    const { locale } = this;
    const { segment, tier } = this.view;
    const option = (value: string, name: string, chosen: string | null) =>
      html`<option value=${value} ?selected=${value === (chosen ?? '')}>${name}</option>`;
    return html`<div class="controls">
      <label>
        <span>${locale.text('customers-search')}</span>
        <input id="search" type="search" autocomplete="off" @input=${this.#type} />
      </label>
      <label>
        <span>${locale.text('customers-segment')}</span>
        <select
          id="segment"
          @change=${(event: Event) =>
            this.#see({ segment: segments.find((name) => name === chosen(event)) ?? null })}
        >
          ${option('', locale.text('customers-all'), segment)}
          ${segments.map((name) => option(name, locale.text(`segment-${name}`), segment))}
        </select>
      </label>
      ${
        outlook.notYet
          ? nothing
          : html`<label>
              <span>${locale.text('customers-tier')}</span>
              <select
                id="tier"
                @change=${(event: Event) =>
                  this.#see({ tier: tiers.find((name) => name === chosen(event)) ?? null })}
              >
                ${option('', locale.text('customers-all'), tier)}
                ${tiers.map((name) => option(name, locale.text(`tier-${name}`), tier))}
              </select>
            </label>`
      }
    </div>`;
  }

  #listTemplate({ part, rows }: CustomerList) {
    const { locale } = this;
    const { exact, rough } = moneys(locale);
    const { sort, descending } = this.#seen;
    const isExpected = part.next !== null;
    if (rows.length === 0) {
      return html`<p role="status">${locale.text('customers-nobody')}</p>`;
    }
    return html`<p>
        ${locale.text(isExpected ? 'customers-part' : 'customers-part-so-far', {
          count: part.customers,
          revenue: exact(part.revenue),
          next: rough(part.next),
        })}
      </p>
      <p class="help hint">${locale.text(isExpected ? 'customers-how' : 'customers-how-so-far')}</p>
      ${listTemplate({
        locale,
        caption: locale.text('customers-caption'),
        columns: columns(locale, isExpected ? withForecast : soFar),
        rows,
        open: (place) => this.#open(place),
        sorting: { by: sort, descending, choose: (by) => this.#sort(by) },
      })}
      ${pagesTemplate(locale, {
        label: 'customers-page',
        from: this.#from,
        shown: rows.length,
        all: part.customers,
        size: PAGE,
        turn: (from) => void this.#turn(from),
      })}
      <div class="tools">
        ${downloadTemplate(locale, {
          label: 'customers-download',
          file: { of: 'customers', query: this.#query },
          name: locale.text('orders-customers'),
        })}
      </div>
      <p class="help hint">${locale.text(isExpected ? 'customers-carry' : 'customers-carry-so-far')}</p>`;
  }

  #type({ currentTarget }: Event): void {
    this.#text = (currentTarget as HTMLInputElement).value;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#begin(), settleMilliseconds);
  }

  #sort(by: SortBy): void {
    const { sort, descending } = this.#seen;
    this.#see({ sort: by, descending: by === sort ? !descending : !rising.has(by) });
  }

  #turn(from: number): void {
    this.#from = from;
    void this.ask();
  }

  #see(part: Partial<View>): void {
    this.dispatchEvent(new CustomEvent('view-wanted', { detail: part }));
  }

  #open(place: number): void {
    this.dispatchEvent(new CustomEvent('customer-wanted', { detail: place }));
  }
}

function chosen(event: Event): string {
  return (event.currentTarget as HTMLSelectElement).value;
}

customElements.define('perennial-customer-table', PerennialCustomerTable);
