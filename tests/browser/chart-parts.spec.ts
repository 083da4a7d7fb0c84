/** The parts of charts that need no page: where keys lead, how labels make room, what rows say. */

import { expect, test } from '@playwright/test';
import { moved, type Place } from '../../www/chart/cursor.ts';
import type { BarChart, LineChart, NumberAxis } from '../../www/chart/description.ts';
import { withColours } from '../../www/chart/ink.ts';
import { extentOf, readingOf } from '../../www/chart/reading.ts';
import { seriesKeys } from '../../www/chart/series.ts';
import { spread } from '../../www/chart/spread.ts';
import { stepsOf, tableOf } from '../../www/chart/table.ts';
import { dateLabels, every, kept } from '../../www/chart/ticks.ts';
import type { Words } from '../../www/chart/words.ts';

const words: Words = {
  range: (low, high) => `${low} to ${high}`,
  expected: (value, name) => `${value} (${name})`,
  happened: 'yes',
  nothing: 'nothing',
  cell: (row, column) => `${row}/${column}`,
  named: (name, value) => `${name} ${value}`,
  reading: (place, values) => `${place}: ${values.join('; ')}`,
};

const axis: NumberAxis = { kind: 'number', label: 'n', format: String };

const lines: LineChart = {
  kind: 'lines',
  title: '',
  summary: '',
  x: { ...axis, label: 'x' },
  y: axis,
  series: [
    { name: 'A', points: [9, 10, 11].map((x) => ({ x, y: x === 10 ? null : x, low: 1, high: 2 })) },
    {
      name: 'B',
      band: 'range',
      points: [
        { x: 10, y: Number.NaN, low: 3, high: Number.POSITIVE_INFINITY },
        { x: 100, y: 7, low: 6, high: 8 },
      ],
    },
  ],
  events: { name: 'Event', at: [50, 100] },
};

test.describe('keys', () => {
  const list = { rows: 5, columns: 1 };
  const grid = { rows: 3, columns: 4 };
  const cases: [string, Place | null, typeof list, ReturnType<typeof moved>][] = [
    ['ArrowRight', null, list, { row: 0, column: 0 }],
    ['End', null, list, { row: 4, column: 0 }],
    ['ArrowRight', { row: 1, column: 0 }, list, { row: 2, column: 0 }],
    ['ArrowDown', { row: 1, column: 0 }, list, { row: 2, column: 0 }],
    ['ArrowLeft', { row: 0, column: 0 }, list, { row: 0, column: 0 }],
    ['ArrowRight', { row: 4, column: 0 }, list, { row: 4, column: 0 }],
    ['Home', { row: 3, column: 0 }, list, { row: 0, column: 0 }],
    ['ArrowRight', { row: 1, column: 1 }, grid, { row: 1, column: 2 }],
    ['ArrowUp', { row: 1, column: 1 }, grid, { row: 0, column: 1 }],
    ['ArrowDown', { row: 2, column: 1 }, grid, { row: 2, column: 1 }],
    ['Home', { row: 2, column: 3 }, grid, { row: 2, column: 0 }],
    ['End', { row: 2, column: 1 }, grid, { row: 2, column: 3 }],
    ['Escape', { row: 2, column: 1 }, grid, null],
    // What is none of the chart's is left to the page.
    ['Escape', null, grid, undefined],
    ['Tab', { row: 2, column: 1 }, grid, undefined],
    ['ArrowRight', null, { rows: 0, columns: 1 }, undefined],
    ['ArrowRight', null, { rows: 3, columns: 0 }, undefined],
  ];
  for (const [key, from, extent, to] of cases) {
    test(`${key} from ${JSON.stringify(from)} in ${JSON.stringify(extent)}`, () => {
      expect(moved(key, from, extent)).toEqual(to);
    });
  }
});

test('lines are read at every place of every series and event, in the order of numbers', () => {
  expect(stepsOf(lines)).toEqual([9, 10, 11, 50, 100]);
  expect(tableOf(lines, words)).toEqual({
    corner: 'x',
    columns: ['A', 'B', 'B, range', 'Event'],
    rows: [
      { name: '9', cells: ['9', '', '', ''] },
      { name: '10', cells: ['', '', '', ''] },
      { name: '11', cells: ['11', '', '', ''] },
      { name: '50', cells: ['', '', '', 'yes'] },
      { name: '100', cells: ['', '7', '6 to 8', 'yes'] },
    ],
  });
});

test('what is read is what the table says, without what is empty', () => {
  const table = tableOf(lines, words);
  expect(extentOf(lines, table)).toEqual({ rows: 5, columns: 1 });
  const at = (row: number) => readingOf(lines, table, { row, column: 0 }, words);
  expect(at(4)).toBe('100: B 7; B, range 6 to 8; Event yes');
  expect(at(1)).toBe('10: nothing');
  expect(at(5)).toBe('');
});

test('bars with too few values, or with none that is a number, leave cells empty', () => {
  const bars: BarChart = {
    kind: 'bars',
    direction: 'up',
    layout: 'grouped',
    title: '',
    summary: '',
    label: 'Month',
    categories: ['one', 'two'],
    value: axis,
    series: [{ name: 'A', values: [1] }],
  };
  expect(tableOf(bars, words).rows).toEqual([
    { name: 'one', cells: ['1'] },
    { name: 'two', cells: [''] },
  ]);
});

test('what goes on by the same name is named once, and otherwise line by line', () => {
  const named = (...names: readonly string[]) => {
    const series = names.map((name, place) => ({
      name: `${place}`,
      points: [],
      continues: { from: 1, name },
    }));
    return seriesKeys({ ...lines, series }, false).map(({ name }) => name);
  };
  expect(named('later', 'later')).toEqual(['0', '1', 'later', 'Event']);
  expect(named('later', 'then')).toEqual(['0', '0, later', '1', '1, then', 'Event']);
});

test('labels that would touch are moved apart, and none past the lowest place', () => {
  expect(spread([10, 100, 50], 20, 200)).toEqual([10, 100, 50]);
  expect(spread([50, 50, 45], 20, 200)).toEqual([65, 85, 45]);
  expect(spread([190, 195], 20, 200)).toEqual([180, 200]);
  expect(spread([], 20, 200)).toEqual([]);
});

test('ticks between whole things are left out, and labels that don’t fit', () => {
  expect(kept({ ...axis, whole: true }, [0, 0.5, 1, 1.5, 2])).toEqual([0, 1, 2]);
  expect(kept(axis, [0, 0.5, 1])).toEqual([0, 0.5, 1]);
  expect(every(50, 40)).toBe(1);
  expect(every(50, 51)).toBe(2);
  expect(every(0, 51)).toBe(1);
});

test('the year stands where it changes, whatever the time zone', () => {
  const write = (...days: string[]) => {
    const dates = days.map((day) => new Date(`${day}T00:00:00Z`));
    return dates.map(dateLabels('en', dates));
  };
  expect(write('2023-11-01', '2023-12-01', '2024-01-01')).toEqual([
    'Nov\n2023',
    'Dec',
    'Jan\n2024',
  ]);
  expect(write('2023-01-01', '2024-01-01')).toEqual(['2023', '2024']);
  expect(write('2023-12-25', '2024-01-01')).toEqual(['Dec 25\n2023', 'Jan 1\n2024']);
});

test('a picture has colours where the drawing has names of them', () => {
  expect(withColours('<g fill="var(--chart-paper)" stroke="var(--chart-green)">')).toBe(
    '<g fill="#ffffff" stroke="#1d5c43">',
  );
});
