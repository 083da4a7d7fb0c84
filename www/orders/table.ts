/** What a table is that holds no orders, how it was read, and the other ways to read it. */

import { html, nothing, type TemplateResult } from '../core/template.ts';
import type { Inference, Options, Receipt, SummaryConvention } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { evidenceText } from './inferences.ts';

type Decide = (part: Partial<Options>) => void;

export function tableTemplate(
  locale: Locale,
  { table, rows, convention, time_unit, cells }: Receipt,
  decide: Decide,
): TemplateResult | typeof nothing {
  if (!table) return nothing;
  const asOrders = button(locale.text('orders-as-orders'), () => decide({ table: 'orders' }));
  if (table.value === 'customers') return html`<p>${asOrders}</p>`;
  if (table.value === 'orders') {
    return table.alternatives.length > 0
      ? html`<p>${button(locale.text('orders-as-table'), () => decide({ table: null }))}</p>`
      : nothing;
  }
  return html`<section class="table" aria-labelledby="table-title">
    <h2 id="table-title">${locale.text(`table-${table.value}`, { count: rows.used })}</h2>
    <p>${locale.text('table-what-for')}</p>
    ${finding(
      locale,
      convention,
      (value) => conventionText(locale, value),
      (value) => decide({ convention: value }),
    )}
    ${finding(
      locale,
      time_unit,
      (value) => locale.text(`time-unit-${value}`),
      (value) => decide({ time_unit: value }),
    )}
    ${finding(
      locale,
      cells,
      (value) => locale.text(`cells-${value}`),
      (value) => decide({ cells: value }),
    )}
    <p>${asOrders}</p>
  </section>`;
}

/** How a customer summary's frequency and recency are meant, in words. */
export function conventionText(locale: Locale, { frequency, recency }: SummaryConvention): string {
  return locale.text(`convention-${frequency}-and-${recency}`);
}

function finding<T>(
  locale: Locale,
  found: Inference<T> | null,
  label: (value: T) => string,
  choose: (value: T) => void,
) {
  if (!found) return nothing;
  return html`<details>
    <summary>${label(found.value)}</summary>
    <p class="help">${evidenceText(locale, found.evidence)}</p>
    <div class="tools">
      ${found.alternatives.map((value) => button(label(value), () => choose(value)))}
    </div>
  </details>`;
}

function button(text: string, click: () => void) {
  return html`<button type="button" @click=${click}>${text}</button>`;
}
