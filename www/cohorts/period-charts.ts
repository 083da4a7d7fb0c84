/** What is drawn of a shop, period by period. */

import { countAxis, moneyAxis } from '../chart/axes.ts';
import type { BarChart, LineChart, NumberAxis, Series } from '../chart/description.ts';
import type { Calendar, PeriodFigures } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { Rounded } from '../i18n/messages.ts';
import { numberFormat } from '../i18n/number-format.ts';
import { markedName, periodName } from './periods.ts';

/** Periods of one calendar, in their order. */
export interface Course {
  readonly calendar: Calendar;
  readonly periods: readonly PeriodFigures[];
}

/** Revenue from first purchases, later ones, and guests. */
export function revenueChart(locale: Locale, course: Course): BarChart {
  const { calendar, periods } = course;
  const series = (id: string, of: 'new' | 'repeat' | 'guests') => ({
    name: locale.text(id),
    values: periods.map((period) => Number(period[of].revenue)),
  });
  return {
    kind: 'bars',
    direction: 'up',
    layout: 'stacked',
    title: locale.text('over-time-chart'),
    summary: revenueSummary(locale, course),
    label: locale.text('over-time-period'),
    categories: periods.map((period) => markedName(locale, calendar, period)),
    value: moneyAxis(locale, locale.text('over-time-revenue')),
    series: [
      series('over-time-repeat', 'repeat'),
      series('over-time-new', 'new'),
      ...(hasGuests(periods) ? [series('over-time-guests', 'guests')] : []),
    ],
  };
}

export function hasGuests(periods: readonly PeriodFigures[]): boolean {
  return periods.some(({ guests }) => guests.orders > 0);
}

function revenueSummary(locale: Locale, { calendar, periods }: Course): string {
  const last = periods.findLast(({ complete }) => complete);
  if (!last) return locale.text('over-time-none-whole');
  const said = {
    period: periodName(locale, calendar, last.first),
    revenue: locale.money(last.all.revenue),
    repeat: locale.money(last.repeat.revenue),
    new: locale.money(last.new.revenue),
  };
  if (!hasGuests([last])) return locale.text('over-time-summary', said);
  const guests = locale.money(last.guests.revenue);
  return locale.text('over-time-summary-guests', { ...said, guests });
}

/**
 * What lies behind the revenue: what customers have brought so far, how much an order comes to, how often
 * customers order, and how many they are.
 * Of whole periods only, for the beginning of one would look like a fall. None where there are fewer than two.
 */
export function figureCharts(locale: Locale, { calendar, periods }: Course): readonly LineChart[] {
  const whole = { calendar, periods: periods.filter(({ complete }) => complete) };
  const charts = [clvChart, orderChart, frequencyChart, customersChart];
  return charts.flatMap((chart) => chart(locale, whole) ?? []);
}

function clvChart(locale: Locale, course: Course): LineChart | undefined {
  return figureChart(locale, course, {
    title: 'over-time-clv',
    axis: moneyAxis(locale, locale.text('over-time-clv-axis')),
    lines: [['over-time-clv', ({ clv }) => (clv === null ? null : Number(clv))]],
    say: (last, first) =>
      locale.text('over-time-clv-summary', {
        last: locale.money(last.clv ?? 0),
        period: periodName(locale, course.calendar, last.first),
        first: locale.money(first.clv ?? 0),
        since: periodName(locale, course.calendar, first.first),
      }),
  });
}

function orderChart(locale: Locale, course: Course): LineChart | undefined {
  return figureChart(locale, course, {
    title: 'orders-apv',
    axis: moneyAxis(locale, locale.text('over-time-apv-axis')),
    lines: [['orders-apv', ({ apv }) => (apv === null ? null : Number(apv))]],
    say: (last, first) =>
      locale.text('over-time-apv-summary', {
        last: locale.money(last.apv ?? 0),
        period: periodName(locale, course.calendar, last.first),
        first: locale.money(first.apv ?? 0),
        since: periodName(locale, course.calendar, first.first),
      }),
  });
}

function frequencyChart(locale: Locale, course: Course): LineChart | undefined {
  const write = (value: number) => toHundredths(locale, value);
  return figureChart(locale, course, {
    title: `over-time-apf-${course.calendar}`,
    axis: { kind: 'number', label: locale.text('over-time-apf-axis'), format: write },
    lines: [[`over-time-apf-${course.calendar}`, ({ apf }) => apf]],
    say: (last, first) =>
      locale.text('over-time-apf-summary', {
        last: new Rounded(last.apf ?? 0, 2),
        period: periodName(locale, course.calendar, last.first),
        first: new Rounded(first.apf ?? 0, 2),
        since: periodName(locale, course.calendar, first.first),
      }),
  });
}

function customersChart(locale: Locale, course: Course): LineChart | undefined {
  return figureChart(locale, course, {
    title: 'over-time-customers',
    axis: countAxis(locale, locale.text('orders-customers')),
    lines: [
      ['over-time-customers', ({ customers }) => customers],
      ['over-time-new-customers', ({ new_customers }) => new_customers],
    ],
    say: (last, first) =>
      locale.text('over-time-active-summary', {
        count: last.customers,
        period: periodName(locale, course.calendar, last.first),
        new: last.new_customers,
        first: locale.number(first.customers),
        since: periodName(locale, course.calendar, first.first),
      }),
  });
}

/** A figure of a period; none where nobody bought. */
type Figure = (period: PeriodFigures) => number | null;

interface Figures {
  /** The message of what it is called. */
  readonly title: string;
  readonly axis: NumberAxis;
  /** Each with its message; the first is the one that the sentence tells of. */
  readonly lines: readonly [
    readonly [id: string, of: Figure],
    ...(readonly [id: string, of: Figure])[],
  ];
  readonly say: (last: PeriodFigures, first: PeriodFigures) => string;
}

function figureChart(
  locale: Locale,
  { calendar, periods }: Course,
  { title, axis, lines, say }: Figures,
): LineChart | undefined {
  const [[, main]] = lines;
  const [first, ...others] = periods.filter((period) => main(period) !== null);
  const last = others.at(-1);
  if (!first || !last) return undefined;
  return {
    kind: 'lines',
    title: locale.text(title),
    summary: say(last, first),
    x: {
      kind: 'date',
      label: locale.text('over-time-period'),
      format: (day) => periodName(locale, calendar, day),
    },
    y: axis,
    series: lines.map(
      ([id, of]): Series => ({
        name: locale.text(id),
        points: periods.map((period) => ({ x: period.first, y: of(period) })),
      }),
    ),
  };
}

export function toHundredths(locale: Locale, value: number): string {
  const format = numberFormat(locale.language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  return format.format(value);
}
