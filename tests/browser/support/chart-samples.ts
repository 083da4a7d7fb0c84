/** A chart of each kind, small enough that what is to be read of it can be told by hand. */

import { countAxis, dateAxis, moneyAxis, shareAxis } from '../../../www/chart/axes.ts';
import type { Chart } from '../../../www/chart/description.ts';
import type { Locale } from '../../../www/i18n/locale.ts';

export type SampleName =
  | 'tracking'
  | 'profit'
  | 'alive'
  | 'months'
  | 'contenders'
  | 'cohorts'
  | 'none'
  | 'one'
  | 'flat'
  | 'losses'
  | 'apart'
  | 'events'
  | 'zeros'
  | 'large'
  | 'wordy'
  | 'periods'
  | 'names';

export function sample(name: SampleName, locale: Locale): Chart {
  switch (name) {
    case 'tracking':
      return {
        kind: 'lines',
        title: 'Repeat orders',
        summary: 'The model expected a few more than there were.',
        x: dateAxis(locale, 'Month', 'month'),
        y: countAxis(locale, 'Repeat orders'),
        series: [
          {
            name: 'Counted',
            points: [
              { x: '2024-01-01', y: 12 },
              { x: '2024-02-01', y: 20 },
              { x: '2024-03-01', y: null },
            ],
          },
          {
            name: 'Expected by the model',
            points: [
              { x: '2024-01-01', y: 10 },
              { x: '2024-02-01', y: 21 },
              { x: '2024-03-01', y: 30 },
            ],
            continues: { from: '2024-02-01', name: 'forecast' },
          },
        ],
        moments: [{ x: '2024-02-01', label: 'today' }],
      };
    case 'profit':
      return {
        kind: 'lines',
        title: 'Profit of a customer',
        summary: 'She has earned back what she cost after two months.',
        x: countAxis(locale, 'Months'),
        y: moneyAxis(locale, 'Profit'),
        series: [
          {
            name: 'Profit',
            band: '80 % range',
            points: [
              { x: 0, y: 0, low: 0, high: 0 },
              { x: 1, y: 1000, low: 800, high: 1250.5 },
              { x: 2, y: 1800, low: 1500, high: 2100 },
            ],
          },
        ],
        levels: [{ value: 1600, label: 'CAC' }],
      };
    case 'alive':
      return {
        kind: 'lines',
        title: 'Chance that she is still a customer',
        summary: 'It falls until she orders again.',
        x: dateAxis(locale, 'Day', 'day'),
        y: shareAxis(locale, 'P(alive)'),
        series: [
          {
            name: 'P(alive)',
            points: [
              { x: '2024-01-05', y: 1 },
              { x: '2024-02-10', y: 0.625 },
            ],
          },
        ],
        events: { name: 'Order', at: ['2024-01-05', '2024-01-20'] },
      };
    case 'months':
      return {
        kind: 'bars',
        direction: 'up',
        layout: 'stacked',
        label: 'Month',
        title: 'New and repeat revenue',
        summary: 'Repeat revenue grows.',
        categories: Array.from({ length: 24 }, (_, month) => `Month ${month + 1}`),
        value: moneyAxis(locale, 'Revenue'),
        series: [
          { name: 'New', values: Array.from({ length: 24 }, () => 5000) },
          { name: 'Repeat', values: Array.from({ length: 24 }, (_, month) => 250 * month) },
        ],
      };
    case 'contenders':
      return {
        kind: 'bars',
        direction: 'across',
        layout: 'grouped',
        label: 'Forecast',
        title: 'Forecasts beside what happened',
        summary: 'The model came closest.',
        categories: ['The model', 'Every customer like the average customer', 'Nobody'],
        value: countAxis(locale, 'Orders'),
        series: [{ name: 'Expected', values: [1210, 1690, 0] }],
        levels: [{ value: 1188, label: 'happened' }],
      };
    case 'cohorts':
      return {
        kind: 'heat',
        title: 'Customers who came back',
        summary: 'A fifth come back.',
        rows: { label: 'First order', names: ['January', 'February', 'March'] },
        columns: { label: 'Months later', names: ['1', '2', '3'] },
        value: shareAxis(locale, 'Came back', [0, 0.3]),
        cells: [
          [0.21, 0.12, 0.065],
          [0.25, 0.1, null],
          [0.18, null, null],
        ],
      };
    case 'one':
      return {
        kind: 'lines',
        title: 'One day',
        summary: 'Nothing was sold.',
        x: dateAxis(locale, 'Day', 'day'),
        y: moneyAxis(locale, 'Revenue'),
        series: [{ name: 'Revenue', points: [{ x: '2024-02-29', y: 0 }] }],
        moments: [{ x: '2024-02-29', label: 'today' }],
      };
    case 'flat':
      return {
        kind: 'lines',
        title: 'Always the same',
        summary: 'Nothing changes.',
        x: countAxis(locale, 'Month'),
        y: moneyAxis(locale, 'Revenue'),
        series: [
          { name: 'A', points: [0, 1, 2].map((x) => ({ x, y: 1e15 })) },
          { name: 'B', points: [0, 1, 2].map((x) => ({ x, y: 1e15 })) },
          { name: 'Nowhere', points: [{ x: 1, y: Number.NaN }] },
        ],
      };
    case 'losses':
      return {
        kind: 'bars',
        direction: 'across',
        layout: 'grouped',
        label: 'Channel',
        title: 'Profit by channel',
        summary: 'E-mail loses money.',
        categories: ['Search', 'E-mail'],
        value: moneyAxis(locale, 'Profit'),
        series: [
          { name: 'Last year', values: [1200, -300] },
          { name: 'This year', values: [Number.POSITIVE_INFINITY, null] },
        ],
        levels: [{ value: 1200, label: 'as it was planned to be' }],
      };
    case 'apart':
      return {
        kind: 'bars',
        direction: 'up',
        layout: 'stacked',
        label: 'Month',
        title: 'Revenue and refunds',
        summary: 'Refunds were large in one month.',
        categories: ['January'],
        value: moneyAxis(locale, 'Revenue'),
        series: [
          { name: 'Revenue', values: [0.004] },
          { name: 'Refunds', values: [-900000] },
        ],
      };
    case 'events':
      return {
        kind: 'lines',
        title: 'Orders alone',
        summary: 'Nothing is known but when she ordered.',
        x: dateAxis(locale, 'Day', 'day'),
        y: countAxis(locale, 'P(alive)'),
        series: [{ name: 'P(alive)', points: [] }],
        events: { name: 'Order', at: ['2024-01-05', '2024-01-20'] },
      };
    case 'zeros':
      return {
        kind: 'bars',
        direction: 'across',
        layout: 'stacked',
        label: 'Month',
        title: 'Revenue',
        summary: 'There is none.',
        categories: ['January', 'February'],
        value: countAxis(locale, 'Orders'),
        series: [{ name: 'Orders', values: [0, 0] }],
      };
    case 'large':
      return {
        kind: 'bars',
        direction: 'across',
        layout: 'grouped',
        label: 'Lever',
        title: 'What each lever would add',
        summary: 'Amounts are too long to stand beside bars that can be seen.',
        categories: ['Larger orders', 'Winning back'],
        value: moneyAxis(locale, 'Revenue'),
        series: [{ name: 'Revenue', values: [4_321_987_654_321.5, -1_234_567_890_123] }],
      };
    case 'wordy':
      return {
        kind: 'lines',
        title: 'What a customer brings',
        summary: 'She never earns back what she cost.',
        x: countAxis(locale, 'Months after the first purchase, which is itself in month one'),
        y: moneyAxis(locale, 'Gross profit of a customer, purchases of all months together'),
        series: [
          {
            name: 'Gross profit',
            points: [0, 1, 2].map((x) => ({ x, y: 1e9 * x })),
          },
        ],
        levels: [{ value: 4e9, label: 'What a customer costs to win: $4,000,000,000.00' }],
      };
    case 'periods':
      return {
        kind: 'bars',
        direction: 'up',
        layout: 'stacked',
        label: 'Months, those that are not whole with a sign, and the last first',
        title: 'Revenue',
        summary: 'It is the same in every month.',
        categories: Array.from({ length: 21 }, (_, month) => `Month ${month + 1} of 2024*`),
        value: countAxis(locale, 'Revenue'),
        series: [{ name: 'Revenue', values: Array.from({ length: 21 }, () => 5) }],
      };
    case 'names':
      return {
        kind: 'bars',
        direction: 'across',
        layout: 'grouped',
        label: 'Channel',
        title: 'What channels bring',
        summary: 'One has a long name.',
        categories: ['x'.repeat(200), 'Search'],
        value: moneyAxis(locale, 'Revenue'),
        series: [
          { name: 'y'.repeat(200), values: [1200, 300] },
          { name: 'Last year', values: [1100, 400] },
        ],
      };
    case 'none':
      return {
        kind: 'heat',
        title: 'Nothing yet',
        summary: 'There are no cohorts.',
        rows: { label: 'First order', names: [] },
        columns: { label: 'Months later', names: [] },
        value: shareAxis(locale, 'Came back'),
        cells: [],
      };
  }
}
