/** How the file was read, with the evidence, and all of it to be changed. */

import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type {
  Amounts,
  Charset,
  Column,
  Evidence,
  Grain,
  Inference,
  Options,
  Receipt,
  Role,
  RoleColumn,
} from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';

type Decide = (part: Partial<Options>) => void;

export interface UnderstoodView {
  readonly locale: Locale;
  readonly receipt: Receipt;
  readonly options: Options;
  readonly unfolded: boolean;
  readonly decide: Decide;
}

export function understoodTemplate(view: UnderstoodView): TemplateResult {
  const { locale, receipt } = view;
  return html`<details class="understood" ?open=${view.unfolded}>
    <summary>${locale.text('orders-understood-title')}</summary>
    <p class="lead">${locale.text('orders-understood-lead')}</p>
    ${receipt.roles.length > 0 ? rolesTable(view) : nothing}
    <dl class="inferences">
      ${containerChoice(view, 'member')} ${containerChoice(view, 'sheet')} ${charsetChoice(view)} ${delimiterChoice(view)} ${dateOrderChoice(view)} ${decimalMarkChoice(view)}
      ${amountsChoice(view)} ${currencyLine(view)}
    </dl>
  </details>`;
}

function rolesTable(view: UnderstoodView) {
  const { locale, receipt } = view;
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${locale.text('orders-role')}</th>
        <th scope="col">${locale.text('orders-column')}</th>
        <th scope="col">${locale.text('orders-samples')}</th>
        <th scope="col">${locale.text('orders-evidence')}</th>
      </tr>
    </thead>
    <tbody>
      ${receipt.roles.map((column) => roleRow(view, column))}
    </tbody>
  </table>`;
}

function roleRow(view: UnderstoodView, { role, column }: RoleColumn) {
  const { locale, receipt } = view;
  const { value, evidence } = column;
  const samples = value === null ? [] : (receipt.columns[value]?.samples ?? []);
  return html`<tr>
    <th scope="row"><label for="column-${role}">${locale.text(`role-${role}`)}</label></th>
    <td>
      <select
        id="column-${role}"
        .value=${live(value === null ? '' : String(value))}
        @change=${(event: Event) => chooseColumn(view, role, chosenValue(event))}
      >
        <option value="" ?selected=${value === null}>${locale.text('orders-no-column')}</option>
        ${receipt.columns.map(
          (candidate, place) => html`<option value=${place} ?selected=${place === value}>
            ${columnName(locale, candidate, place)}
          </option>`,
        )}
      </select>
    </td>
    <td class="samples">${samples.map((sample) => html`<span>${sample}</span>`)}</td>
    <td>${value === null && evidence.code !== 'chosen' ? nothing : evidenceText(locale, evidence)}</td>
  </tr>`;
}

function columnName(locale: Locale, { name }: Column, place: number): string {
  return name || locale.text('orders-unnamed-column', { number: place + 1 });
}

function chooseColumn({ options, decide }: UnderstoodView, role: Role, value: string): void {
  const column = value === '' ? null : Number(value);
  const others = options.columns.filter((choice) => choice.role !== role);
  decide({ columns: [...others, { role, column }] });
}

/** The file in an archive, or the sheet in a workbook: in another one all may be otherwise. */
function containerChoice(
  { locale, receipt, options, decide }: UnderstoodView,
  name: 'member' | 'sheet',
) {
  const found = receipt[name];
  if (!found) return nothing;
  const within = name === 'member' ? { sheet: null } : {};
  return choice<string>({
    locale,
    name,
    label: (value) => value,
    values: [found.value, ...found.alternatives],
    chosen: options[name],
    found,
    choose: (value) => decide({ ...within, [name]: value, columns: [] }),
  });
}

function charsetChoice({ locale, receipt, options, decide }: UnderstoodView) {
  const found = receipt.charset;
  if (!found) return nothing;
  return choice<Charset>({
    locale,
    name: 'charset',
    label: (value) => locale.text(`charset-${value}`),
    values: [found.value, ...found.alternatives],
    chosen: options.charset,
    found,
    choose: (charset) => decide({ charset }),
  });
}

function delimiterChoice({ locale, receipt, options, decide }: UnderstoodView) {
  if (!receipt.delimiter) return nothing;
  return choice({
    locale,
    name: 'delimiter',
    label: (value) => locale.text(`delimiter-${value}`),
    values: ['comma', 'semicolon', 'tab'],
    chosen: options.delimiter,
    found: receipt.delimiter,
    // Other columns: what was said of the old ones says nothing of them.
    choose: (delimiter) => decide({ delimiter, columns: [] }),
  });
}

function dateOrderChoice({ locale, receipt, options, decide }: UnderstoodView) {
  if (!receipt.date_order) return nothing;
  const { value, alternatives } = receipt.date_order;
  const orders = ['day-first', 'month-first', 'year-first'] as const;
  return choice({
    locale,
    name: 'order',
    label: (value) => locale.text(`order-${value}`),
    values: orders.filter((order) => order === value || alternatives.includes(order)),
    chosen: options.date_order,
    found: receipt.date_order,
    choose: (date_order) => decide({ date_order }),
  });
}

function decimalMarkChoice({ locale, receipt, options, decide }: UnderstoodView) {
  if (!receipt.decimal_mark) return nothing;
  return choice({
    locale,
    name: 'mark',
    label: (value) => locale.text(`mark-${value}`),
    values: ['point', 'comma'],
    chosen: options.decimal_mark,
    found: receipt.decimal_mark,
    choose: (decimal_mark) => decide({ decimal_mark }),
  });
}

function amountsChoice({ locale, receipt, options, decide }: UnderstoodView) {
  if (!receipt.grain) return nothing;
  return choice<Amounts, Grain>({
    locale,
    name: 'amounts',
    label: (value) => locale.text(`amounts-${value}`),
    values: ['per-order', 'per-line'],
    chosen: options.amounts,
    found: receipt.grain,
    choose: (amounts) => decide({ amounts }),
  });
}

interface Choice<T extends string, Found extends string> {
  readonly locale: Locale;
  readonly name: 'member' | 'sheet' | 'charset' | 'delimiter' | 'order' | 'mark' | 'amounts';
  readonly label: (value: T | Found) => string;
  readonly values: readonly T[];
  readonly chosen: T | null;
  readonly found: Inference<Found>;
  readonly choose: (value: T | null) => void;
}

/** One inference: what was found, why, and a choice that overrules it. */
function choice<T extends string, Found extends string = T>(view: Choice<T, Found>) {
  const { locale, name, label, values, chosen, found, choose } = view;
  return html`<div>
    <dt><label for="choice-${name}">${locale.text(`orders-${name}`)}</label></dt>
    <dd>
      <select
        id="choice-${name}"
        .value=${live(chosen ?? '')}
        @change=${(event: Event) => {
          const value = chosenValue(event);
          choose(values.find((known) => known === value) ?? null);
        }}
      >
        <option value="" ?selected=${chosen === null}>${locale.text('orders-automatic')}</option>
        ${values.map(
          (value) => html`<option value=${value} ?selected=${value === chosen}>
            ${label(value)}
          </option>`,
        )}
      </select>
      <p class="help">${label(found.value)}. ${evidenceText(locale, found.evidence)}</p>
    </dd>
  </div>`;
}

function currencyLine({ locale, receipt, options, decide }: UnderstoodView) {
  const { currency } = receipt;
  return html`<div>
    <dt>${locale.text('orders-currency')}</dt>
    <dd>
      ${
        currency
          ? html`${currency.value} <span class="help">${evidenceText(locale, currency.evidence)}</span>`
          : locale.text('orders-no-currency', { page: locale.currency.code })
      }
      ${
        options.currency === null
          ? nothing
          : html`<button type="button" @click=${() => decide({ currency: null })}>
              ${locale.text('orders-other-currency')}
            </button>`
      }
    </dd>
  </div>`;
}

export function evidenceText(locale: Locale, evidence: Evidence): string {
  switch (evidence.code) {
    case 'header':
      return locale.text('evidence-header', { count: evidence.columns, known: evidence.known });
    case 'column-names':
      return locale.text('evidence-column-names', {
        count: evidence.columns,
        known: evidence.known,
      });
    case 'platform':
      return locale.text('evidence-platform', {
        platform: locale.text(`platform-${evidence.platform}`),
      });
    case 'known-words':
      return locale.text('evidence-known-words', { count: evidence.words });
    case 'letters':
      return locale.text('evidence-letters', { count: evidence.characters });
    case 'rows':
      return locale.text('evidence-rows', { count: evidence.rows, line: evidence.line });
    case 'years':
      return locale.text('evidence-years', {
        count: evidence.years,
        otherwise: evidence.otherwise,
      });
    case 'orders':
      return locale.text('evidence-orders', { count: evidence.orders });
    default:
      return locale.text(`evidence-${evidence.code}`);
  }
}

function chosenValue(event: Event): string {
  return (event.target as HTMLSelectElement).value;
}
