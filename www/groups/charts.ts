/** What is drawn of groups. */

import { countAxis, moneyAxis } from '../chart/axes.ts';
import type { BarChart, LineChart } from '../chart/description.ts';
import type { Group, GroupsReport } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { date } from '../orders/format.ts';
import { roughMoney } from '../outlook/format.ts';

/** Bars that can be taken in at a look. */
const most = 12;

export function groupName(locale: Locale, { name }: Group): string {
  return name ?? locale.text('groups-not-said');
}

export function groupNames(locale: Locale, groups: readonly Group[]): string {
  return locale.list(groups.map((group) => groupName(locale, group)));
}

/**
 * What a customer of each of the largest groups is worth, or has brought so far where nothing can be expected yet;
 * none where there is one group or none.
 */
export function worthChart(
  locale: Locale,
  { groups }: GroupsReport,
  column: string,
  ends: string,
): BarChart | undefined {
  const shown = groups.slice(0, most).map(({ group }) => group);
  const [largest, ...others] = shown;
  if (!largest || others.length === 0) return undefined;
  const money = roughMoney(locale, null);
  const { worth } = largest;
  const name = groupName(locale, largest);
  const label = locale.text(worth ? 'groups-worth' : 'groups-so-far');
  return {
    kind: 'bars',
    direction: 'across',
    layout: 'grouped',
    title: worth ? locale.text('groups-chart', { date: date(locale, ends) }) : label,
    summary: worth
      ? locale.sentences(
          locale.text('groups-chart-summary', { name, worth: money(worth.value) }),
          worth.range
            ? locale.text('groups-chart-chance', {
                low: money(worth.range.low),
                high: money(worth.range.high),
              })
            : '',
        )
      : locale.text('groups-chart-summary-so-far', {
          name,
          brought: locale.money(largest.so_far),
        }),
    label: column,
    categories: shown.map((group) => groupName(locale, group)),
    value: { ...moneyAxis(locale, label), format: money },
    series: [
      { name: label, values: shown.map((group) => group.worth?.value ?? Number(group.so_far)) },
    ],
  };
}

/**
 * What a customer of each of the largest groups has brought, month by month after her first order; none where
 * there are not two groups to compare.
 */
export function courseChart(
  locale: Locale,
  { groups, course }: GroupsReport,
): LineChart | undefined {
  if (!course) return undefined;
  const money = roughMoney(locale, null);
  const { month } = course;
  const at = (place: number) => groups[place]?.group;
  const name = (place: number) => {
    const group = at(place);
    return group ? groupName(locale, group) : '';
  };
  const brought = (place: number) => {
    const value = at(place)?.by_month[month - 1];
    return value === undefined ? '' : money(value);
  };
  return {
    kind: 'lines',
    title: locale.text('groups-course'),
    summary: locale.text('groups-course-summary', {
      month: locale.number(month),
      most: name(course.most),
      high: brought(course.most),
      least: name(course.least),
      low: brought(course.least),
    }),
    x: countAxis(locale, locale.text('groups-course-month')),
    y: { ...moneyAxis(locale, locale.text('groups-course-axis')), format: money },
    series: course.groups.map((place) => ({
      name: name(place),
      points: (at(place)?.by_month ?? []).map((y, before) => ({ x: before + 1, y })),
    })),
  };
}
