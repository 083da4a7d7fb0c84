/** The numbers behind a chart as a table, which is also what its cursor reads. */

import type {
  BarChart,
  Chart,
  HeatChart,
  LineChart,
  NumberAxis,
  Series,
  X,
} from './description.ts';
import type { Words } from './words.ts';

export interface Table {
  /** What the rows are. */
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export interface Row {
  readonly name: string;
  /** One for each column; empty where there is nothing. */
  readonly cells: readonly string[];
}

/** Whether there is nothing in it to be drawn. */
export function isEmpty({ rows }: Table): boolean {
  return rows.every(({ cells }) => cells.every((cell) => cell === ''));
}

export function tableOf(chart: Chart, words: Words): Table {
  switch (chart.kind) {
    case 'lines':
      return lineTable(chart, words);
    case 'bars':
      return barTable(chart);
    case 'heat':
      return heatTable(chart);
  }
}

/** All places along the lines at which there is something to read, in order, each once. */
export function stepsOf({ series, events }: LineChart): readonly X[] {
  const places = series.flatMap(({ points }) => points.map(({ x }) => x));
  return [...new Set([...places, ...(events?.at ?? [])])].sort((a, b) => (a < b ? -1 : 1));
}

interface Column {
  readonly name: string;
  /** What it says of a place. */
  readonly cell: (x: X) => string;
}

function lineTable(chart: LineChart, words: Words): Table {
  const { x, y, series, events } = chart;
  const columns: Column[] = series.flatMap((one) => {
    return seriesColumns(one, series.length === 1, y, words);
  });
  if (events) {
    const at = new Set(events.at);
    columns.push({ name: events.name, cell: (place) => (at.has(place) ? words.happened : '') });
  }
  const write = x.format as (place: X) => string;
  return {
    corner: x.label,
    columns: columns.map(({ name }) => name),
    rows: stepsOf(chart).map((place) => ({
      name: write(place),
      cells: columns.map(({ cell }) => cell(place)),
    })),
  };
}

function seriesColumns(series: Series, isAlone: boolean, axis: NumberAxis, words: Words): Column[] {
  const { name, points, band, continues } = series;
  const byPlace = new Map(points.map((point) => [point.x, point]));
  const line: Column = {
    name,
    cell: (x) => {
      const value = written(axis, byPlace.get(x)?.y);
      return value && continues && x > continues.from
        ? words.expected(value, continues.name)
        : value;
    },
  };
  if (band === undefined) return [line];
  const range: Column = {
    name: isAlone ? band : `${name}, ${band}`,
    cell: (x) => {
      // Of what was, a range is where that of the expected begins.
      if (continues && x <= continues.from) return '';
      const [low, high] = [byPlace.get(x)?.low, byPlace.get(x)?.high].map((end) =>
        written(axis, end),
      );
      return low && high ? words.range(low, high) : '';
    },
  };
  return [line, range];
}

function barTable({ label, categories, value, series }: BarChart): Table {
  return {
    corner: label,
    columns: series.map(({ name }) => name),
    rows: categories.map((name, place) => ({
      name,
      cells: series.map(({ values }) => written(value, values[place])),
    })),
  };
}

function heatTable({ rows, columns, value, cells }: HeatChart): Table {
  return {
    corner: rows.label,
    columns: columns.names,
    rows: rows.names.map((name, row) => ({
      name,
      cells: columns.names.map((_, column) => written(value, cells[row]?.[column])),
    })),
  };
}

function written(axis: NumberAxis, value: number | null | undefined): string {
  return isValue(value) ? axis.format(value) : '';
}

/** Whether there is a value to be shown. */
export function isValue(value: number | null | undefined): value is number {
  return Number.isFinite(value);
}
