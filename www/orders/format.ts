/** What a file says, as the language writes it. */

import type { CivilDate, Decimal } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { numberFormat } from '../i18n/number-format.ts';
import { SignLocale } from '../i18n/sign-locale.ts';

/**
 * The language with a file's own currency, in which all its money is written; with the page's where the file names
 * none, or a sign that is the page's currency's too.
 */
export function localeIn(locale: Locale, currency: string | null): Locale {
  if (currency === null || currency === locale.currency.code) return locale;
  if (isCode(currency)) {
    const { maximumFractionDigits } = currencyFormat(currency).resolvedOptions();
    return locale.in({ code: currency, decimals: maximumFractionDigits ?? 2 });
  }
  const isPages = isCode(locale.currency.code) && signOf(locale.currency.code) === currency;
  return isPages ? locale : locale.in({ code: currency, decimals: 2 }, SignLocale);
}

/** Writes money of a file to the cent. */
export function moneyWriter(
  locale: Locale,
  currency: string | null,
): (amount: number | Decimal) => string {
  const own = localeIn(locale, currency);
  return (amount) => own.money(amount);
}

/** Writes whole units of it. */
export function wholeMoneyWriter(
  locale: Locale,
  currency: string | null,
): (amount: number) => string {
  return localeIn(locale, currency).moneyWriter({ maximumFractionDigits: 0 });
}

/** The sign that a currency shares with others of its name: $ of US, Canadian and Hong Kong dollars. */
function signOf(code: string): string | undefined {
  const parts = currencyFormat(code).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value;
}

function currencyFormat(currency: string): Intl.NumberFormat {
  const currencyDisplay = 'narrowSymbol';
  return numberFormat('en', { style: 'currency', currency, currencyDisplay });
}

/** Whether a file's currency is written as a code of ISO 4217. */
export function isCode(currency: string): boolean {
  return /^[A-Z]{3}$/.test(currency);
}

/** An exact decimal with as many digits as a reader needs. */
export function decimal(locale: Locale, value: Decimal, digits: number): string {
  return numberFormat(locale.language, { maximumFractionDigits: digits }).format(value);
}

/** A day of the calendar; it has no time zone, so it must not be moved into one. */
export function date(locale: Locale, day: CivilDate): string {
  const format = new Intl.DateTimeFormat(locale.language, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** From one day to another; the day alone where it is one. */
export function spanText(locale: Locale, first: CivilDate, last: CivilDate): string {
  return first === last
    ? date(locale, first)
    : locale.text('answer-span', { first: date(locale, first), last: date(locale, last) });
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
  return numberFormat(locale.language, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(bytes / 1e6);
}
