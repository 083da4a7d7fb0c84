/** The axes that charts of this page have, as the language and currency write them. */

import type { Locale } from '../i18n/locale.ts';
import { numberFormat } from '../i18n/number-format.ts';
import type { DateAxis, NumberAxis } from './description.ts';

/** Money; beside the axis thousands and millions are abbreviated. */
export function moneyAxis(locale: Locale, label: string): NumberAxis {
  const short = locale.moneyWriter({
    notation: 'compact',
    minimumFractionDigits: 0,
    maximumFractionDigits: 2,
  });
  return {
    kind: 'number',
    label,
    format: (amount) => locale.money(amount),
    short,
  };
}

/** Shares of a whole, from none to all unless `domain` says otherwise. */
export function shareAxis(
  locale: Locale,
  label: string,
  domain: NumberAxis['domain'] = [0, 1],
): NumberAxis {
  const write = (maximumFractionDigits: number) => {
    const format = numberFormat(locale.language, {
      style: 'percent',
      maximumFractionDigits,
    });
    return (share: number) => format.format(share);
  };
  return { kind: 'number', label, format: write(1), short: write(0), domain };
}

/** How many; `whole` where there are no halves of it. */
export function countAxis(locale: Locale, label: string, whole = true): NumberAxis {
  const compact = numberFormat(locale.language, { notation: 'compact' });
  return {
    kind: 'number',
    label,
    format: (count) => locale.number(count),
    short: (count) => (count < 10_000 ? locale.number(count) : compact.format(count)),
    whole,
  };
}

/** Days, or months by their first day. */
export function dateAxis(locale: Locale, label: string, unit: 'day' | 'month'): DateAxis {
  const format = new Intl.DateTimeFormat(locale.language, {
    year: 'numeric',
    month: 'long',
    ...(unit === 'day' ? { day: 'numeric' } : {}),
    // A day has no time zone, so it must not be moved into one.
    timeZone: 'UTC',
  });
  return { kind: 'date', label, format: (day) => format.format(new Date(`${day}T00:00:00Z`)) };
}
