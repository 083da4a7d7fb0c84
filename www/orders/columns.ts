/** Which column holds what, with samples of each, and all of it to be changed. */

import { html, nothing, type TemplateResult } from '../core/template.ts';
import type { AlsoColumn, Role, RoleColumn } from '../core/types.ts';
import { evidenceText, type FileView } from './inferences.ts';

/** What an order needs, or is better for having; the rest is shown where a column holds it. */
const wanted: readonly Role[] = [
  'order-id',
  'customer',
  'date',
  'amount',
  'refunded',
  'status',
  'currency',
];

export function columnsTemplate(view: FileView): TemplateResult | typeof nothing {
  const { locale, receipt } = view;
  if (receipt.roles.length === 0) return nothing;
  const kind = receipt.table?.value ?? 'orders';
  // Of a table that is no orders there are no more columns than it is read by.
  if (kind !== 'orders' && kind !== 'customers') return table(view, receipt.roles);
  const isShown = ({ role, column }: RoleColumn) =>
    wanted.includes(role) || column.value !== null || column.evidence.code === 'chosen';
  const others = receipt.roles.filter((found) => !isShown(found));
  return html`
    ${table(view, receipt.roles.filter(isShown))}
    ${
      others.length === 0
        ? nothing
        : html`<details class="more">
            <summary>${locale.text('orders-more-roles')}</summary>
            ${table(view, others)}
          </details>`
    }
  `;
}

function table(view: FileView, roles: readonly RoleColumn[]) {
  const { locale } = view;
  return html`<table class="columns">
    <thead>
      <tr>
        <th scope="col">${locale.text('orders-role')}</th>
        <th scope="col">${locale.text('orders-column')}</th>
        <th scope="col">${locale.text('orders-samples')}</th>
        <th scope="col">${locale.text('orders-evidence')}</th>
      </tr>
    </thead>
    <tbody>
      ${roles.map((column) => row(view, column))}
    </tbody>
  </table>`;
}

function row(view: FileView, { role, column, also }: RoleColumn) {
  const { locale, place, receipt } = view;
  const { value, evidence } = column;
  const samples = value === null ? [] : (receipt.columns[value]?.samples ?? []);
  const id = `column-${role}-${place}`;
  return html`<tr>
    <th scope="row"><label for=${id}>${locale.text(`role-${role}`)}</label></th>
    <td>
      <select
        id=${id}
        .value=${value === null ? '' : String(value)}
        @change=${(event: Event) => choose(view, role, event)}
      >
        <option value="" ?selected=${value === null}>${locale.text('orders-no-column')}</option>
        ${receipt.columns.map(
          (_, candidate) => html`<option value=${candidate} ?selected=${candidate === value}>
            ${nameOf(view, candidate)}
          </option>`,
        )}
      </select>
      ${also.length > 0 ? html`<p class="help">${alsoText(view, also)}</p>` : nothing}
    </td>
    <td class="samples">${samples.map((sample) => html`<span>${sample}</span>`)}</td>
    <td>${value === null && evidence.code !== 'chosen' ? nothing : evidenceText(locale, evidence)}</td>
  </tr>`;
}

/** The further columns: "+ Item tax − Discount". */
function alsoText(view: FileView, also: readonly AlsoColumn[]): string {
  return also.map(({ column, minus }) => `${minus ? '−' : '+'} ${nameOf(view, column)}`).join(' ');
}

function nameOf({ locale, receipt }: FileView, place: number): string {
  const name = receipt.columns[place]?.name;
  return name || locale.text('orders-unnamed-column', { number: place + 1 });
}

function choose({ options, decide }: FileView, role: Role, event: Event): void {
  const { value } = event.currentTarget as HTMLSelectElement;
  const column = value === '' ? null : Number(value);
  const others = options.columns.filter((choice) => choice.role !== role);
  decide({ columns: [...others, { role, column }] });
}
