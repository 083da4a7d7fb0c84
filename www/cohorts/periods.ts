/** Periods of the calendar, and what they are called. */

import type { Calendar, CivilDate } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';

export const calendars: readonly Calendar[] = ['months', 'quarters', 'years'];

/** Rows and columns that can be taken in at once; files have all of them. */
export const shown = 24;

/** The quarter that begins with a month. */
const quarters: Record<string, string> = { '01': '1', '04': '2', '07': '3', '10': '4' };

/** The name of a period, marked where it was not observed from its first day to its last. */
export function markedName(
  locale: Locale,
  calendar: Calendar,
  { first, complete }: { readonly first: CivilDate; readonly complete: boolean },
): string {
  return periodName(locale, calendar, first) + (complete ? '' : '*');
}

/** The name of the period that begins on a day. */
export function periodName(locale: Locale, calendar: Calendar, first: CivilDate): string {
  if (calendar === 'quarters') {
    const quarter = quarters[first.slice(5, 7)] ?? '';
    return locale.text('cohorts-quarter', { year: first.slice(0, 4), quarter });
  }
  const format = new Intl.DateTimeFormat(locale.language, {
    year: 'numeric',
    ...(calendar === 'months' ? { month: 'short' } : {}),
    // A day has no time zone, so it must not be moved into one.
    timeZone: 'UTC',
  });
  return format.format(new Date(`${first}T00:00:00Z`));
}
