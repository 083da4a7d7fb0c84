/** What is drawn of customers. */

import { dateAxis, moneyAxis, shareAxis } from '../chart/axes.ts';
import type { BarChart, LineChart, NumberAxis } from '../chart/description.ts';
import type { Concentration, CustomerPage, SegmentPart } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { date } from '../orders/format.ts';
import { perCent, roughShare } from '../outlook/format.ts';

/** How many each segment has of the customers, and what it brought of the revenue. */
export function segmentsChart(locale: Locale, segments: readonly SegmentPart[]): BarChart {
  const [most] = [...segments].sort(
    (one, other) => (other.part.share_of_revenue ?? 0) - (one.part.share_of_revenue ?? 0),
  );
  return {
    kind: 'bars',
    title: locale.text('segments-chart'),
    // Without revenue nobody brought the most of it.
    summary: most?.part.share_of_revenue
      ? locale.text('segments-chart-summary', {
          segment: locale.text(`segment-${most.segment}`),
          customers: roughShare(locale, most.part.share_of_customers ?? 0),
          revenue: roughShare(locale, most.part.share_of_revenue),
        })
      : '',
    direction: 'across',
    layout: 'grouped',
    label: locale.text('customers-segment'),
    categories: segments.map(({ segment }) => locale.text(`segment-${segment}`)),
    value: asFarAsNeeded(shareAxis(locale, locale.text('segments-chart-share'))),
    series: [
      {
        name: locale.text('segments-chart-customers'),
        values: segments.map(({ part }) => part.share_of_customers),
      },
      {
        name: locale.text('segments-chart-revenue'),
        values: segments.map(({ part }) => part.share_of_revenue),
      },
    ],
  };
}

/** The Lorenz curve, beside that of customers who all bring the same. */
export function lorenzChart(locale: Locale, { curve, tops }: Concentration): LineChart {
  const tenth = tops.find(({ percent }) => percent === 10);
  const equal = [0, 1].map((share) => ({ x: share, y: share }));
  return {
    kind: 'lines',
    title: locale.text('concentration-chart'),
    summary: tenth
      ? locale.text('concentration-chart-summary', {
          percent: perCent(locale, tenth.percent),
          share: roughShare(locale, tenth.share ?? 0),
        })
      : '',
    x: shareAxis(locale, locale.text('concentration-customers')),
    y: shareAxis(locale, locale.text('concentration-revenue')),
    series: [
      {
        name: locale.text('concentration-brought'),
        points: curve.map(({ customers, revenue }) => ({ x: customers, y: revenue })),
      },
      { name: locale.text('concentration-equal'), points: equal },
    ],
  };
}

/** P(alive) of a customer over her history, and her purchases. */
export function aliveChart(locale: Locale, { alive, purchases, row }: CustomerPage): LineChart {
  const last = alive.at(-1);
  return {
    kind: 'lines',
    title: locale.text('customer-chart'),
    summary: last
      ? locale.text('customer-chart-summary', {
          bought: date(locale, row.last),
          date: date(locale, last.date),
          alive: roughShare(locale, last.alive),
        })
      : '',
    x: dateAxis(locale, locale.text('customer-day'), 'day'),
    y: shareAxis(locale, locale.text('customers-alive')),
    series: [
      {
        name: locale.text('customers-alive'),
        points: alive.map(({ date: day, alive: chance }) => ({ x: day, y: chance })),
      },
    ],
    events: {
      name: locale.text('customer-purchases'),
      at: purchases.map(({ date: day }) => day),
    },
  };
}

/** What she bought, day by day: all that can be drawn of her where nothing can be expected yet. */
export function purchasesChart(locale: Locale, { purchases, row }: CustomerPage): LineChart {
  const bought = locale.text('customer-purchases');
  return {
    kind: 'lines',
    title: locale.text('customer-line'),
    summary: locale.text('customer-line-summary', {
      count: row.purchases,
      first: date(locale, row.first),
      last: date(locale, row.last),
    }),
    x: dateAxis(locale, locale.text('customer-day'), 'day'),
    y: moneyAxis(locale, bought),
    series: [
      { name: bought, points: purchases.map(({ date: day, net }) => ({ x: day, y: Number(net) })) },
    ],
  };
}

/** An axis of shares that ends where they do. */
function asFarAsNeeded({ kind, label, format, short }: NumberAxis): NumberAxis {
  return { kind, label, format, ...(short && { short }) };
}
