/** What is drawn of groups. */

import { countAxis, moneyAxis } from '../chart/axes.ts';
import type { BarChart, LineChart } from '../chart/description.ts';
import type { Group, GroupsReport } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { date } from '../orders/format.ts';
import { roughMoney } from '../outlook/format.ts';

/** Bars that can be taken in at a look. */
const most = 12;

/** As many lines as stay apart. */
const lines = 5;

/** The month at which a sentence compares groups, or an earlier one that all have reached. */
const year = 12;

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
      ? locale.text('groups-chart-summary', {
          name,
          worth: money(worth.value),
          low: money(worth.low),
          high: money(worth.high),
        })
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
export function courseChart(locale: Locale, { groups }: GroupsReport): LineChart | undefined {
  const shown = groups
    .map(({ group }) => group)
    .filter(({ by_month }) => by_month.length > 1)
    .slice(0, lines);
  if (shown.length < 2) return undefined;
  const money = roughMoney(locale, null);
  const month = Math.min(year, ...shown.map(({ by_month }) => by_month.length));
  const brought = ({ by_month }: Group) => by_month[month - 1] ?? 0;
  const ranked = [...shown].sort((one, other) => brought(other) - brought(one));
  const said = (group: Group | undefined) =>
    group ? { name: groupName(locale, group), brought: money(brought(group)) } : undefined;
  const [first, last] = [said(ranked[0]), said(ranked.at(-1))];
  return {
    kind: 'lines',
    title: locale.text('groups-course'),
    summary: locale.text('groups-course-summary', {
      month: locale.number(month),
      most: first?.name ?? '',
      high: first?.brought ?? '',
      least: last?.name ?? '',
      low: last?.brought ?? '',
    }),
    x: countAxis(locale, locale.text('groups-course-month')),
    y: { ...moneyAxis(locale, locale.text('groups-course-axis')), format: money },
    series: shown.map((group) => ({
      name: groupName(locale, group),
      points: group.by_month.map((y, place) => ({ x: place + 1, y })),
    })),
  };
}
