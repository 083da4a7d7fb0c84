/** What is expected, with no more digits than it deserves. */

import type { Interval } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { moneyWriter, wholeMoneyWriter } from '../orders/format.ts';

/** Below this a hundredth of the currency is worth a word. */
const small = 100;

/** Writes money that is expected, in the files' currency: whole units, or more where it is little. */
export function roughMoney(locale: Locale, currency: string | null): (amount: number) => string {
  const exact = moneyWriter(locale, currency);
  const rough = wholeMoneyWriter(locale, currency);
  return (amount) => (Math.abs(amount) < small ? exact(amount) : rough(amount));
}

/** A count that is expected: one decimal where it is little. */
export function roughCount(locale: Locale, count: number): string {
  const maximumFractionDigits = Math.abs(count) < 10 ? 1 : 0;
  return new Intl.NumberFormat(locale.language, { maximumFractionDigits }).format(count);
}

/** A share as whole per cent. */
export function roughShare(locale: Locale, share: number): string {
  return new Intl.NumberFormat(locale.language, {
    style: 'percent',
    maximumFractionDigits: Math.abs(share) < 0.1 ? 1 : 0,
  }).format(share);
}

/** Per cent, as they were entered. */
export function perCent(locale: Locale, value: number): string {
  return new Intl.NumberFormat(locale.language, {
    style: 'unit',
    unit: 'percent',
    maximumFractionDigits: 4,
  }).format(value);
}

/** A number to three significant digits. */
export function threeDigits(locale: Locale, value: number): string {
  return new Intl.NumberFormat(locale.language, { maximumSignificantDigits: 3 }).format(value);
}

/** Between what it lies in nine of ten cases, if customers go on as they did. */
export function rangeText(
  locale: Locale,
  { low, high }: Interval,
  write: (value: number) => string,
): string {
  return locale.text('outlook-range', { low: write(low), high: write(high) });
}
