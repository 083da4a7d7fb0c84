/** Customers, one a row; each name may open her page. */

import { html, nothing, type TemplateResult } from 'lit';
import type { CustomerRow, SortBy } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Column } from './cells.ts';

export interface ListView {
  readonly locale: Locale;
  /** What the list is of. */
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly CustomerRow[];
  /** Opens the page of the customer at a place. */
  readonly open: (place: number) => void;
  /** How it is sorted, where that can be chosen. */
  readonly sorting?: Sorting;
}

export interface Sorting {
  readonly by: SortBy;
  readonly descending: boolean;
  readonly choose: (by: SortBy) => void;
}

/** Columns of words; the others are numbers. */
const words: ReadonlySet<SortBy> = new Set(['customer', 'segment', 'gaps_silent', 'last']);

export function listTemplate(view: ListView): TemplateResult {
  const { locale, caption, columns, rows, open } = view;
  return html`<div class="wide" tabindex="0" role="region" aria-label=${caption}>
    <table class="figures">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${headTemplate(view, locale.text('customers-customer'), 'customer')}
          ${columns.map(({ head, sort }) => headTemplate(view, locale.text(head), sort))}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) => html`<tr>
            <th scope="row">
              <button type="button" class="link" @click=${() => open(row.place)}>
                ${keyTemplate(row.customer)}
              </button>
            </th>
            ${columns.map(({ sort, cell }) => html`<td class=${kind(sort)}>${cell(row)}</td>`)}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** A customer's key; an e-mail address is best broken after its sign. */
function keyTemplate(key: string): TemplateResult | string {
  const [name, ...host] = key.split('@');
  return host.length === 0 ? key : html`${name}@<wbr />${host.join('@')}`;
}

function headTemplate({ sorting }: ListView, name: string, sort: SortBy) {
  if (!sorting) return html`<th scope="col" class=${kind(sort)}>${name}</th>`;
  const { by, descending, choose } = sorting;
  const order = by === sort ? (descending ? 'descending' : 'ascending') : nothing;
  return html`<th scope="col" class=${kind(sort)} aria-sort=${order}>
    <button type="button" class="link" id=${`sort-${sort}`} @click=${() => choose(sort)}>
      ${name}
    </button>
  </th>`;
}

function kind(sort: SortBy): string {
  return words.has(sort) ? '' : 'number';
}
