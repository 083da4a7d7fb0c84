/** What is drawn of a plan. */

import { countAxis, moneyAxis, shareAxis } from '../chart/axes.ts';
import type { BarChart, LineChart, NumberAxis } from '../chart/description.ts';
import type { AcquisitionCurve, Lever } from '../core/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { roughMoney, roughShare } from '../outlook/format.ts';

/** What a new customer brings, month by month, beside what she costs. */
export function profitChart(
  locale: Locale,
  { months, cac }: AcquisitionCurve,
  isProfit: boolean,
): LineChart {
  const money = roughMoney(locale, locale.currency.code);
  const [first] = months;
  const last = months.at(-1);
  const brought = locale.text(isProfit ? 'acquire-brings-profit' : 'acquire-brings-revenue');
  return {
    kind: 'lines',
    title: locale.text('acquire-chart'),
    summary:
      first && last
        ? locale.text('acquire-chart-summary', {
            first: money(first.profit),
            last: money(last.profit),
            month: locale.number(last.month),
            low: money(last.range.low),
            high: money(last.range.high),
          })
        : '',
    x: countAxis(locale, locale.text('acquire-month')),
    y: { ...moneyAxis(locale, brought), format: money },
    series: [
      {
        name: locale.text('acquire-mean'),
        points: months.map(({ month, profit, range }) => ({ x: month, y: profit, ...range })),
        band: locale.text('acquire-band'),
      },
    ],
    ...(cac && {
      levels: [{ value: cac, label: locale.text('acquire-level', { cost: locale.money(cac) }) }],
    }),
  };
}

/** The chance that she has paid back what she cost. */
export function chanceChart(locale: Locale, { months }: AcquisitionCurve): LineChart {
  const [first] = months;
  const last = months.at(-1);
  return {
    kind: 'lines',
    title: locale.text('acquire-chance'),
    summary: locale.text('acquire-chance-summary', {
      now: roughShare(locale, first?.paid_back ?? 0),
      later: roughShare(locale, last?.paid_back ?? 0),
      month: locale.number(last?.month ?? 0),
    }),
    x: countAxis(locale, locale.text('acquire-month')),
    y: shareAxis(locale, locale.text('acquire-chance-axis')),
    series: [
      {
        name: locale.text('acquire-chance-axis'),
        points: months.map(({ month, paid_back }) => ({ x: month, y: paid_back })),
      },
    ],
  };
}

/** What each lever adds, the one with the largest effect first. */
export function leverChart(
  locale: Locale,
  levers: readonly Lever[],
  { label, summary }: { readonly label: string; readonly summary: string },
): BarChart {
  const value: NumberAxis = {
    ...moneyAxis(locale, label),
    format: roughMoney(locale, locale.currency.code),
  };
  return {
    kind: 'bars',
    direction: 'across',
    layout: 'grouped',
    title: locale.text('levers-chart'),
    summary,
    label: locale.text('levers-lever'),
    categories: levers.map(({ kind }) => locale.text(`lever-${kind}`)),
    value,
    series: [{ name: label, values: levers.map(({ gain }) => gain) }],
  };
}
