/**
 * What the merchant has decided about a file, as a setting of the address: `order.day-first*mark.comma`.
 * Columns are named by their place and nothing is said of what stands in them.
 */

import type { ColumnChoice, Options, Policies, Rate } from '../core/types.ts';

export const nothingDecided: Options = {
  member: null,
  sheet: null,
  charset: null,
  delimiter: null,
  quote: null,
  header_line: null,
  columns: [],
  date_order: null,
  decimal_mark: null,
  currency: null,
  amounts: null,
  rates: [],
  table: null,
  convention: null,
  time_unit: null,
  cells: null,
  policies: {
    ignore_refunds: false,
    without_tax: false,
    without_shipping: false,
    count_unpaid: false,
    count_tests: false,
  },
};

/** Decisions that are one word, by their names in the address. */
const words = {
  sheet: 'sheet',
  charset: 'charset',
  delimiter: 'delimiter',
  quote: 'quote',
  order: 'date_order',
  mark: 'decimal_mark',
  currency: 'currency',
  amounts: 'amounts',
  table: 'table',
  'time-unit': 'time_unit',
  cells: 'cells',
} as const;

const policyNames = Object.keys(nothingDecided.policies) as (keyof Policies)[];

/** What was decided as text; empty where nothing was. */
export function writeDecisions(options: Options): string {
  const parts: string[] = [];
  for (const [name, key] of Object.entries(words)) {
    const value = options[key as keyof typeof options & string];
    if (typeof value === 'string') parts.push(`${name}.${escaped(value)}`);
  }
  if (options.header_line !== null) parts.push(`header.${options.header_line}`);
  for (const { role, column } of options.columns) parts.push(`${role}.${column ?? 'none'}`);
  for (const { currency, rate } of options.rates) {
    parts.push(`rate.${escaped(rate)}.${escaped(currency)}`);
  }
  if (options.convention) {
    const { frequency, recency } = options.convention;
    parts.push(`convention.${frequency}.${recency}`);
  }
  for (const name of policyNames) if (options.policies[name]) parts.push(name);
  return parts.join('*');
}

/**
 * What such a text says. Its words are those of whoever wrote the address: the importer rejects
 * what is no decision.
 */
export function readDecisions(text: string | null): Options {
  const said: Record<string, unknown> = {};
  const columns: ColumnChoice[] = [];
  const rates: Rate[] = [];
  const policies: Policies = { ...nothingDecided.policies };
  for (const part of (text ?? '').split('*').filter((part) => part !== '')) {
    const [name = '', value = '', further = ''] = part.split('.').map(plain);
    const policy = policyNames.find((known) => known === name);
    if (policy) policies[policy] = true;
    else if (name === 'rate') rates.push({ rate: value, currency: further });
    else if (name === 'convention') said[name] = { frequency: value, recency: further };
    else if (name === 'header') said['header_line'] = place(value) ?? value;
    else if (name in words) said[words[name as keyof typeof words]] = value;
    else columns.push({ role: name, column: place(value) } as ColumnChoice);
  }
  return { ...nothingDecided, ...said, columns, rates, policies };
}

/** A line of the file or the place of a column. */
function place(text: string): number | null {
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** Points and stars part the decisions. */
function escaped(text: string): string {
  return encodeURIComponent(text).replace(/[.*]/g, (sign) => (sign === '.' ? '%2E' : '%2A'));
}

function plain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
