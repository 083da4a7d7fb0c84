/** What stands beside the axes. */

import type { Language } from '../i18n/language.ts';
import type { Axis, DateAxis, NumberAxis } from './description.ts';
import { type Frame, widest } from './frame.ts';

/** The value as it stands where room is scarce. */
export function short<V>(axis: Axis<V>): (value: V) => string {
  return axis.short ?? axis.format;
}

/** Of an axis that counts whole things, those ticks that are whole. */
export function kept(axis: NumberAxis, ticks: readonly number[]): readonly number[] {
  return axis.whole ? ticks.filter(Number.isInteger) : ticks;
}

/** Which labels can stand where each has so much room: every one, every second, and so on. */
export function every(room: number, needed: number): number {
  return room > 0 ? Math.max(1, Math.ceil(needed / room)) : 1;
}

/**
 * Writes the ticks of a time axis: years, or months or days with the year below where it changes.
 * Days have no time zone, so all of it is in UTC.
 */
export function dateLabels(language: Language, dates: readonly Date[]) {
  const write = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    return (date: Date) => format.format(date);
  };
  const firsts = dates.every((date) => date.getUTCDate() === 1);
  const years = firsts && dates.every((date) => date.getUTCMonth() === 0);
  const year = write({ year: 'numeric' });
  const month = write({ month: 'short' });
  const day = write({ day: 'numeric', month: 'short' });
  return (date: Date, place: number): string => {
    if (years) return year(date);
    const label = firsts ? month(date) : day(date);
    const before = dates[place - 1];
    const changes = before?.getUTCFullYear() !== date.getUTCFullYear();
    return changes ? `${label}\n${year(date)}` : label;
  };
}

/** An axis across: its ticks, and how wide the widest of their labels is. */
export interface Across {
  readonly ticks: readonly (number | Date)[];
  readonly width: number;
}

/**
 * Those ticks of an axis across whose labels don't touch: all, or every second, and so on.
 *
 * @param at where a tick stands, in pixels
 */
export function across(
  axis: DateAxis | NumberAxis,
  ticks: readonly (number | Date)[],
  at: (tick: number | Date) => number,
  frame: Frame,
): Across {
  const isDate = axis.kind === 'date';
  const shown = isDate ? ticks : kept(axis, ticks as number[]);
  const labels = isDate
    ? (shown as Date[])
        .map(dateLabels(frame.language, shown as Date[]))
        .flatMap((label) => label.split('\n'))
    : (shown as number[]).map(short(axis));
  const width = widest(labels, frame);
  const [first, second] = shown;
  if (first === undefined || second === undefined) return { ticks: shown, width };
  const step = every(at(second) - at(first), width + frame.font);
  return { ticks: shown.filter((_, place) => place % step === 0), width };
}
