/** A heat map: rows of cells, the darker the more, empty where there is nothing. */

import { type Canvas, canvas, heading, headingHeight } from './canvas.ts';
import type { HeatChart } from './description.ts';
import { clamp, type Drawing, type Frame, type Margins, nearestTo, widest } from './frame.ts';
import { shade } from './ink.ts';
import { axisX, axisY, cell, type Markish, text } from './plot.ts';
import { isValue } from './table.ts';
import { every, short } from './ticks.ts';

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

export function drawHeat(chart: HeatChart, frame: Frame): Drawing {
  const { rows, columns, value } = chart;
  const { font } = frame;
  const margins: Margins = {
    marginTop: font * 4 + headingHeight(columns.label, frame),
    marginRight: font * 0.5,
    marginBottom: font * 0.5,
    marginLeft: clamp(widest(rows.names, frame) + font, 0, frame.width * 0.4),
  };
  const room = (frame.width - margins.marginLeft - margins.marginRight) / columns.names.length;
  const height = margins.marginTop + margins.marginBottom + rows.names.length * font * 2;
  const cells = cellsOf(chart);
  const drawn = canvas(frame, margins, {
    height,
    x: { type: 'band', domain: [...columns.names.keys()], padding: 0.04 },
    y: { type: 'band', domain: [...rows.names.keys()], padding: 0.06 },
    opacity: { zero: true, range: [0.12, 1], ...(value.domain ? { domain: value.domain } : {}) },
    marks: [
      ...axes(chart, frame, margins, room),
      cell(cells, {
        x: 'column',
        y: 'row',
        fill: shade('heat'),
        fillOpacity: { value: 'value', scale: true },
      }),
      ...(fits(chart, cells, frame, room) ? [numbers(chart, cells)] : []),
    ],
  });
  return reader(chart, drawn);
}

function cellsOf({ cells }: HeatChart): readonly Cell[] {
  return cells.flatMap((values, row) =>
    values.flatMap((value, column) => (isValue(value) ? [{ row, column, value }] : [])),
  );
}

function fits({ value }: HeatChart, cells: readonly Cell[], frame: Frame, room: number): boolean {
  const texts = cells.map((one) => short(value)(one.value));
  return widest(texts, frame) + frame.font * 0.3 <= room;
}

function numbers({ value }: HeatChart, cells: readonly Cell[]): Markish {
  return text(cells, {
    x: 'column',
    y: 'row',
    text: (one: Cell) => short(value)(one.value),
    fill: shade('ink'),
    fontVariant: 'tabular-nums',
  });
}

function axes(
  { rows, columns }: HeatChart,
  frame: Frame,
  margins: Margins,
  room: number,
): Markish[] {
  const { font } = frame;
  const step = every(room, widest(columns.names, frame) + font * 0.5);
  const color = shade('soft');
  const shown = [...columns.names.keys()].filter((place) => place % step === 0);
  return [
    axisY({
      tickFormat: (place: number) => rows.names[place] ?? '',
      tickSize: 0,
      tickPadding: font * 0.5,
      color,
      label: null,
    }),
    axisX(shown, {
      anchor: 'top',
      tickFormat: (place: number) => columns.names[place] ?? '',
      tickSize: 0,
      color,
      label: null,
    }),
    heading(columns.label, frame, margins, 1.4),
  ];
}

function reader({ rows, columns }: HeatChart, { svg, scale }: Canvas): Drawing {
  const [x, y] = [scale('x'), scale('y')];
  const lefts = [...columns.names.keys()].map(x.at);
  const tops = [...rows.names.keys()].map(y.at);
  return {
    svg,
    spot: ({ row, column }) => ({
      x: lefts[column] ?? 0,
      y: tops[row] ?? 0,
      width: x.bandwidth,
      height: y.bandwidth,
      dots: [],
    }),
    nearest: (left, top) => ({
      row: nearestTo(tops, top - y.bandwidth / 2),
      column: nearestTo(lefts, left - x.bandwidth / 2),
    }),
  };
}
