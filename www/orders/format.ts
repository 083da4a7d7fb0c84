/** What a file says, as the language writes it. */

import type { CivilDate, Decimal } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';

/** Writes money of a file in the file's own currency; in the page's where the file names none. */
export function moneyWriter(
  locale: Locale,
  currency: string | null,
): (amount: number | Decimal) => string {
  if (currency === null || currency === locale.currency.code)
    return (amount) => locale.money(amount);
  if (isCode(currency)) {
    const format = new Intl.NumberFormat(locale.language, { style: 'currency', currency });
    return (amount) => format.format(amount);
  }
  const format = new Intl.NumberFormat(locale.language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  return (amount) => `${format.format(amount)} ${currency}`;
}

/** Writes whole units of it. */
export function wholeMoneyWriter(
  locale: Locale,
  currency: string | null,
): (amount: number) => string {
  const code = currency ?? locale.currency.code;
  if (!isCode(code)) {
    const format = new Intl.NumberFormat(locale.language, { maximumFractionDigits: 0 });
    return (amount) => `${format.format(amount)} ${code}`;
  }
  const format = new Intl.NumberFormat(locale.language, {
    style: 'currency',
    currency: code,
    maximumFractionDigits: 0,
  });
  return (amount) => format.format(amount);
}

/** Whether a file's currency is written as a code of ISO 4217. */
export function isCode(currency: string): boolean {
  return /^[A-Z]{3}$/.test(currency);
}

/** An exact decimal with as many digits as a reader needs. */
export function decimal(locale: Locale, value: Decimal, digits: number): string {
  return new Intl.NumberFormat(locale.language, { maximumFractionDigits: digits }).format(value);
}

/** A day of the calendar; it has no time zone, so it must not be moved into one. */
export function date(locale: Locale, day: CivilDate): string {
  const format = new Intl.DateTimeFormat(locale.language, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** A day where room is scarce. */
export function shortDate(locale: Locale, day: CivilDate): string {
  const format = new Intl.DateTimeFormat(locale.language, { dateStyle: 'medium', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** The day that it is where the merchant is. */
export function today(locale: Locale): string {
  return new Intl.DateTimeFormat(locale.language, { dateStyle: 'long' }).format(new Date());
}

/** The month of a day. */
export function month(locale: Locale, day: CivilDate): string {
  const format = new Intl.DateTimeFormat(locale.language, {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** The size of a file. */
export function size(locale: Locale, bytes: number): string {
  return new Intl.NumberFormat(locale.language, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(bytes / 1e6);
}
