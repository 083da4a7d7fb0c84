/** What the lists say of a customer, cell by cell. */

import { html, nothing, type TemplateResult } from 'lit';
import type { CustomerRow, Decimal, SortBy } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { Rounded } from '../i18n/messages.ts';
import { moneyWriter, shortDate } from '../orders/format.ts';
import { session } from '../orders/session.ts';
import { roughMoney, roughShare } from '../outlook/format.ts';
import { outlook } from '../outlook/state.ts';

/** How a report writes money: what was paid to the cent, what is expected roughly. */
export interface Moneys {
  readonly exact: (amount: number | Decimal) => string;
  /** A dash for what is not known. */
  readonly rough: (amount: number | null) => string;
}

export function moneys(locale: Locale): Moneys {
  const currency = session.receipt?.currency ?? null;
  const rough = roughMoney(locale, currency);
  return {
    exact: moneyWriter(locale, currency),
    rough: (amount) => (amount === null ? '–' : rough(amount)),
  };
}

/** A column of a list of customers. */
export interface Column {
  /** The message of its head. */
  readonly head: string;
  /** What the table sorts by, for it. */
  readonly sort: SortBy;
  readonly cell: (row: CustomerRow) => string | TemplateResult;
}

export type ColumnName =
  | 'revenue'
  | 'orders'
  | 'next'
  | 'total'
  | 'alive'
  | 'gap'
  | 'silent'
  | 'due'
  | 'stake'
  | 'segment'
  | 'last';

/** The columns that follow a customer's key, as far as the model in use can tell them. */
export function columns(locale: Locale, names: readonly ColumnName[]): readonly Column[] {
  const { exact, rough } = moneys(locale);
  const days = (count: number) => daysText(locale, count);
  const all: Record<ColumnName, Column> = {
    revenue: { head: 'outlook-so-far', sort: 'revenue', cell: ({ revenue }) => exact(revenue) },
    orders: {
      head: 'orders-orders',
      sort: 'orders',
      cell: ({ orders }) => locale.number(orders),
    },
    next: {
      head: 'customers-next',
      sort: 'next',
      cell: ({ next, low, high }) => html`${rough(next)}${rangeTemplate(locale, low, high, rough)}`,
    },
    total: { head: 'outlook-total', sort: 'total', cell: ({ total }) => rough(total) },
    alive: {
      head: 'customers-alive',
      sort: 'alive',
      cell: ({ alive }) => chanceText(locale, alive),
    },
    gap: {
      head: 'customers-gap',
      sort: 'gap',
      cell: ({ gap }) => (gap === null ? '–' : days(gap)),
    },
    silent: { head: 'customers-silent', sort: 'silent', cell: ({ silent }) => days(silent) },
    due: { head: 'customers-due', sort: 'gaps_silent', cell: (row) => dueCell(locale, row) },
    stake: {
      head: 'customers-stake',
      sort: 'at_stake',
      cell: ({ at_stake }) => rough(at_stake),
    },
    segment: {
      head: 'customers-segment',
      sort: 'segment',
      cell: ({ segment }) => (segment === null ? '–' : locale.text(`segment-${segment}`)),
    },
    last: { head: 'customers-last', sort: 'last', cell: ({ last }) => shortDate(locale, last) },
  };
  return names.filter((name) => name !== 'alive' || outlook.knowsChurn).map((name) => all[name]);
}

/** Between what it lies; nothing where that is the same to the eye. */
function rangeTemplate(
  locale: Locale,
  low: number | null,
  high: number | null,
  write: (amount: number) => string,
): TemplateResult | typeof nothing {
  if (low === null || high === null || write(low) === write(high)) return nothing;
  return html`<small>${locale.text('chart-range', { low: write(low), high: write(high) })}</small>`;
}

/** When she comes next by her own rhythm, or that she should have come long ago. */
function dueCell(locale: Locale, { due, overdue }: CustomerRow): string | TemplateResult {
  if (!due) return '–';
  const day = shortDate(locale, due);
  return overdue
    ? html`<span class="late">${locale.text('customers-overdue')}</span><small>${day}</small>`
    : day;
}

/** A chance; a dash where it is not known. */
function chanceText(locale: Locale, chance: number | null): string {
  return chance === null ? '–' : roughShare(locale, chance);
}

/** A length of time in days, which need not be whole. */
export function daysText(locale: Locale, days: number): string {
  return locale.text('orders-days', {
    count: new Rounded(days, days < 10 ? 1 : 0),
  });
}
