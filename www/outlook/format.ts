/** What is expected, with no more digits than it deserves. */

import type { Range } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { Rounded } from '../i18n/messages.ts';
import { numberFormat } from '../i18n/number-format.ts';
import { moneyWriter, wholeMoneyWriter } from '../orders/format.ts';

/** Below this a hundredth of the currency is worth a word. */
const small = 100;

/** Writes money that is expected, in the files' currency: whole units, or more where it is little. */
export function roughMoney(locale: Locale, currency: string | null): (amount: number) => string {
  const exact = moneyWriter(locale, currency);
  const rough = wholeMoneyWriter(locale, currency);
  return (amount) => (Math.abs(amount) < small ? exact(amount) : rough(amount));
}

/** A count that is expected, for messages with plural forms: one decimal where it is little. */
export function roughly(count: number): Rounded {
  return new Rounded(count, Math.abs(count) < 10 ? 1 : 0);
}

/** The same as it stands alone. */
export function roughCount(locale: Locale, count: number): string {
  const { decimals: maximumFractionDigits } = roughly(count);
  return numberFormat(locale.language, { maximumFractionDigits }).format(count);
}

/** The same, or a dash where it is not known. */
export function knownCount(locale: Locale, count: number | null): string {
  return count === null ? '–' : roughCount(locale, count);
}

/** A number to the hundredth. */
export function hundredths(locale: Locale, value: number): string {
  return numberFormat(locale.language, { maximumFractionDigits: 2 }).format(value);
}

/** A number to three decimals. */
export function thousandths(locale: Locale, value: number): string {
  return numberFormat(locale.language, { maximumFractionDigits: 3 }).format(value);
}

/** A share as whole per cent. */
export function roughShare(locale: Locale, share: number): string {
  return numberFormat(locale.language, {
    style: 'percent',
    maximumFractionDigits: Math.abs(share) < 0.1 ? 1 : 0,
  }).format(share);
}

/** Per cent, as they were entered. */
export function perCent(locale: Locale, value: number): string {
  return numberFormat(locale.language, {
    style: 'unit',
    unit: 'percent',
    maximumFractionDigits: 4,
  }).format(value);
}

/** A number to three significant digits. */
export function threeDigits(locale: Locale, value: number): string {
  return numberFormat(locale.language, { maximumSignificantDigits: 3 }).format(value);
}

/** The same, for messages with plural forms. */
export function roundedToThreeDigits(value: number): Rounded {
  return new Rounded(value, Math.max(0, 2 - Math.floor(Math.log10(value))));
}

/** Between what it lies in nine of ten cases, if customers go on as they did. */
export function rangeText(
  locale: Locale,
  { low, high }: Range,
  write: (value: number) => string,
): string {
  return locale.text('outlook-range', { low: write(low), high: write(high) });
}
