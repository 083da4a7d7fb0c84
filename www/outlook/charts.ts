/** What is drawn of what customers and subscribers will be worth. */

import { countAxis, dateAxis, shareAxis } from '../chart/axes.ts';
import type { LineChart } from '../chart/description.ts';
import type { Hindsight, SubscriptionStay } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { date } from '../orders/format.ts';
import { roughCount, roughShare } from './format.ts';

/** Purchases week by week, added up: as they came and as they were expected. */
export function trackingChart(locale: Locale, { weeks, tracked }: Hindsight): LineChart {
  const last = weeks.at(-1);
  return {
    kind: 'lines',
    title: locale.text('hindsight-weeks'),
    summary: last
      ? locale.text('hindsight-weeks-summary', {
          date: date(locale, last.end),
          happened: last.happened,
          expected: roughCount(locale, last.expected),
          model: locale.text(`model-${tracked}`),
        })
      : '',
    x: dateAxis(locale, locale.text('hindsight-week'), 'day'),
    y: {
      ...countAxis(locale, locale.text('hindsight-purchases'), false),
      format: (count) => roughCount(locale, count),
    },
    series: [
      {
        name: locale.text('hindsight-happened'),
        points: weeks.map(({ end, happened }) => ({ x: end, y: happened })),
      },
      {
        name: locale.text(`model-${tracked}`),
        points: weeks.map(({ end, expected }) => ({ x: end, y: expected })),
      },
    ],
  };
}

/** The share of subscribers still there: as it was and by the model. */
export function survivalChart(locale: Locale, { periods }: SubscriptionStay): LineChart {
  const known = periods.filter(({ actual }) => actual !== null);
  const seen = known.at(-1);
  const last = periods.at(-1);
  const count = (period: number) => locale.number(period);
  return {
    kind: 'lines',
    title: locale.text('subscriptions-curve'),
    summary:
      seen && last
        ? locale.text('subscriptions-curve-summary', {
            seen: count(seen.period),
            actual: roughShare(locale, seen.actual ?? 0),
            last: count(last.period),
            fitted: roughShare(locale, last.fitted),
          })
        : '',
    x: countAxis(locale, locale.text('subscriptions-period')),
    y: shareAxis(locale, locale.text('subscriptions-there')),
    series: [
      {
        name: locale.text('subscriptions-actual'),
        points: known.map(({ period, actual }) => ({ x: period, y: actual })),
      },
      {
        name: locale.text('subscriptions-fitted'),
        points: periods.map(({ period, fitted }) => ({ x: period, y: fitted })),
        ...(seen && {
          continues: { from: seen.period, name: locale.text('subscriptions-expected') },
        }),
      },
    ],
  };
}
