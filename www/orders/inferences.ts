/** What was inferred of a file, each with its evidence and a choice that overrules it. */

import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Evidence, Inference, Options, Receipt } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { date } from './format.ts';
import type { Line } from './line.ts';

export interface FileView {
  readonly locale: Locale;
  /** Its place among the files. */
  readonly place: number;
  readonly receipt: Receipt;
  readonly options: Options;
  /** The currency of money that names none. */
  readonly usual: string;
  readonly decide: (part: Partial<Options>) => void;
}

/** The inferences that a merchant wants to check, and those that are seldom in doubt. */
export function inferenceLines(view: FileView): { main: readonly Line[]; other: readonly Line[] } {
  const { receipt, locale } = view;
  const plain = receipt.charset?.value === 'utf-8';
  const charset = charsetLine(view);
  return {
    main: [
      ...platformLine(view),
      ...containerLine(view, 'member'),
      ...containerLine(view, 'sheet'),
      ...(plain ? [] : charset),
      ...dateOrderLine(view),
      ...markLine(view),
      ...amountsLine(view),
      ...currencyLine(view),
    ],
    other: [
      ...(plain ? charset : []),
      ...line(view, receipt.delimiter, {
        name: 'delimiter',
        label: (value) => locale.text(`delimiter-${value}`),
        chosen: view.options.delimiter,
        // Other columns: what was said of the old ones says nothing of them.
        choose: (delimiter) => ({ delimiter, columns: [] }),
      }),
      ...quoteLine(view),
      ...headerLine(view),
    ],
  };
}

/** Whose export it is. */
function platformLine({ locale, receipt: { platform } }: FileView): readonly Line[] {
  if (!platform) return [];
  return [{ key: 'platform', text: evidenceText(locale, { code: 'platform', platform }) }];
}

/** The file in an archive, or the sheet in a workbook: in another one all may be otherwise. */
function containerLine(view: FileView, name: 'member' | 'sheet'): readonly Line[] {
  const within = name === 'member' ? { sheet: null } : {};
  return line<string>(view, view.receipt[name], {
    name,
    label: (value) => value,
    chosen: view.options[name],
    choose: (value) => ({ ...within, [name]: value, columns: [] }),
  });
}

function charsetLine(view: FileView): readonly Line[] {
  return line(view, view.receipt.charset, {
    name: 'charset',
    label: (value) => view.locale.text(`charset-${value}`),
    chosen: view.options.charset,
    choose: (charset) => ({ charset }),
  });
}

function quoteLine(view: FileView): readonly Line[] {
  const { locale, receipt } = view;
  const evidence = receipt.quote?.evidence;
  return line(view, receipt.quote, {
    ...(evidence?.code === 'rows' && {
      because: locale.text('evidence-quoted', { count: evidence.rows, line: evidence.line }),
    }),
    name: 'quote',
    label: (value) => locale.text(`quote-${value}`),
    chosen: view.options.quote,
    choose: (quote) => ({ quote, columns: [] }),
  });
}

/** The line of the header; under another one the columns may be others. */
function headerLine(view: FileView): readonly Line[] {
  const { locale, receipt, options } = view;
  const found = receipt.header_line;
  if (!found) return [];
  const lines = [found.value, ...found.alternatives].sort((a, b) => a - b).map(String);
  const { value, evidence } = found;
  const headerless = value === 0 && evidence.code === 'header';
  return line<string>(
    view,
    { value: String(value), evidence, alternatives: [] },
    {
      ...(headerless && { because: locale.text('evidence-no-header') }),
      name: 'header',
      label: (line) =>
        line === '0' ? locale.text('header-none') : locale.text('header-line', { line }),
      values: lines,
      chosen: options.header_line === null ? null : String(options.header_line),
      choose: (line) => ({ header_line: line === null ? null : Number(line), columns: [] }),
    },
  );
}

function dateOrderLine(view: FileView): readonly Line[] {
  const { locale, receipt } = view;
  const { date_order: found, deciding_date: day } = receipt;
  const because =
    found?.evidence.code === 'rows' && day
      ? locale.text('evidence-day', {
          count: found.evidence.rows,
          line: found.evidence.line,
          date: date(locale, day),
        })
      : undefined;
  return line(view, found, {
    ...(because && { because }),
    name: 'order',
    label: (value) => view.locale.text(`order-${value}`),
    chosen: view.options.date_order,
    choose: (date_order) => ({ date_order }),
  });
}

function markLine(view: FileView): readonly Line[] {
  return line(view, view.receipt.decimal_mark, {
    name: 'mark',
    label: (value) => view.locale.text(`mark-${value}`),
    values: ['point', 'comma'],
    chosen: view.options.decimal_mark,
    choose: (decimal_mark) => ({ decimal_mark }),
  });
}

function amountsLine(view: FileView): readonly Line[] {
  const { locale, receipt, options } = view;
  const { grain } = receipt;
  if (grain?.value === 'refunds') {
    const value = locale.text('amounts-refunds');
    const evidence = evidenceText(locale, grain.evidence);
    const text = locale.text('orders-inference', { value, evidence });
    return [{ key: 'amounts', term: locale.text('orders-amounts'), text }];
  }
  return line<string>(view, grain, {
    name: 'amounts',
    label: (value) => locale.text(`amounts-${value}`),
    values: ['per-order', 'per-line'],
    chosen: options.amounts,
    choose: (amounts) => ({ amounts: amounts as Options['amounts'] }),
  });
}

function currencyLine({ locale, receipt, options, usual, decide }: FileView): readonly Line[] {
  const { grain, roles, currencies } = receipt;
  const term = locale.text('orders-currency');
  const hasMoney =
    grain || roles.some(({ role, column }) => role === 'fee' && column.value !== null);
  const found = receipt.currency ?? (hasMoney ? unmet(options.currency) : undefined);
  if (!found) {
    const open = currencies.length > 0 || !hasMoney;
    const text = locale.text('orders-no-currency', { page: usual });
    return open ? [] : [{ key: 'currency', term, text }];
  }
  const { value, evidence } = found;
  const rates = options.rates.map(({ currency: name, rate }) =>
    locale.text('rate-used', { currency: name, rate, into: value }),
  );
  const said = locale.sentences(evidenceText(locale, evidence), ...rates);
  const text = locale.text('orders-inference', { value, evidence: said });
  if (evidence.code !== 'chosen') return [{ key: 'currency', term, text }];
  const control = html`<button
    type="button"
    @click=${() => decide({ currency: null, rates: [] })}
  >
    ${locale.text('orders-other-currency')}
  </button>`;
  return [{ key: 'currency', term, text, control }];
}

/** A currency that was chosen and that nothing in the file is in: it can be taken back. */
function unmet(chosen: string | null): Inference<string> | undefined {
  if (chosen === null) return undefined;
  return { value: chosen, evidence: { code: 'chosen' }, alternatives: [] };
}

interface Choice<T extends string> {
  readonly name:
    | 'member'
    | 'sheet'
    | 'charset'
    | 'delimiter'
    | 'quote'
    | 'header'
    | 'order'
    | 'mark'
    | 'amounts';
  readonly label: (value: T) => string;
  /** What can be chosen; what was found and its alternatives where nothing else is said. */
  readonly values?: readonly T[];
  /** Why, where there is more to say than the evidence. */
  readonly because?: string;
  readonly chosen: T | null;
  readonly choose: (value: T | null) => Partial<Options>;
}

function line<T extends string>(
  { locale, place, decide }: FileView,
  found: Inference<T> | null,
  { name, label, values, because, chosen, choose }: Choice<T>,
): readonly Line[] {
  if (!found) return [];
  const { value, evidence, alternatives } = found;
  const term = locale.text(`orders-${name}`);
  const offered = values ?? [value, ...alternatives];
  const pick = (event: Event) => {
    const picked = (event.currentTarget as HTMLSelectElement).value;
    decide(choose(offered.find((known) => known === picked) ?? null));
  };
  const id = `choice-${name}-${place}`;
  const control = html`<p class="control">
    <label for=${id}>${term}</label>
    <select id=${id} .value=${live(chosen ?? '')} @change=${pick}>
      <option value="" ?selected=${chosen === null}>${locale.text('orders-automatic')}</option>
      ${offered.map(
        (known) =>
          html`<option value=${known} ?selected=${known === chosen}>${label(known)}</option>`,
      )}
    </select>
  </p>`;
  const text = locale.text('orders-inference', {
    value: label(value),
    evidence: because ?? evidenceText(locale, evidence),
  });
  const shown = rowOf(evidence, place);
  const own = { key: name, term, text, control };
  return [shown ? { ...own, rows: shown } : own];
}

/** The row that shows it. */
function rowOf(evidence: Evidence, place: number): Line['rows'] {
  if (evidence.code !== 'rows') return undefined;
  return { behind: { code: 'line', line: evidence.line }, files: [place] };
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
