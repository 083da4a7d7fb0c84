/** Bars, grouped or stacked, upright or lying: a facet for each category. */

import { type Canvas, canvas, footing, halo, heading, noting } from './canvas.ts';
import type { BarChart } from './description.ts';
import { clamp, type Drawing, type Frame, type Margins, nearestTo, widest } from './frame.ts';
import { levelAcrossMarks, levelUpMarks } from './guides.ts';
import { shade, styleOf } from './ink.ts';
import { drawLegend, type Key, legendHeight } from './legend.ts';
import {
  axisX,
  axisY,
  barX,
  barY,
  gridX,
  gridY,
  type Markish,
  ruleX,
  ruleY,
  text,
} from './plot.ts';
import { isValue } from './table.ts';
import { every, kept, short } from './ticks.ts';

interface Bar {
  readonly category: number;
  /** Its place beside the others of its category; stacked bars share one. */
  readonly lane: number;
  readonly value: number;
  readonly colour: string;
  readonly fillOpacity: number;
}

export function drawBars(chart: BarChart, frame: Frame): Drawing {
  const keys = keysOf(chart);
  const drawn = chart.direction === 'up' ? up(chart, frame, keys) : across(chart, frame, keys);
  drawLegend(drawn.svg, keys, frame);
  return reader(chart, drawn);
}

function keysOf({ series }: BarChart): readonly Key[] {
  if (series.length === 1) return [];
  return series.map(({ name }, place) => ({ name, sign: 'bar', style: styleOf(place) }));
}

function barsOf({ series, layout }: BarChart): readonly Bar[] {
  return series.flatMap(({ values }, place) =>
    values.flatMap((value, category) => {
      const { colour, fillOpacity } = styleOf(place);
      const lane = layout === 'grouped' ? place : 0;
      return isValue(value) ? [{ category, lane, value, colour, fillOpacity }] : [];
    }),
  );
}

/** Under bars that are tinted, so that no grid shows through. */
const ground = { fill: shade('paper'), inset: 0.6 } as const;
const ink = { fill: 'colour', fillOpacity: 'fillOpacity', stroke: 'colour', inset: 0.6 } as const;
const color = shade('soft');

/** The facets touch, so that what goes through all of them is whole. */
function facets(categories: readonly string[]) {
  return { domain: [...categories.keys()], axis: null, padding: 0, round: false };
}

/** The space between categories is around the bars of each. */
function lanes({ layout }: BarChart) {
  const isGrouped = layout === 'grouped';
  return { axis: null, paddingInner: 0.06, paddingOuter: isGrouped ? 0.4 : 0.15, round: false };
}

function up(chart: BarChart, frame: Frame, keys: readonly Key[]): Canvas {
  const { categories, value, levels = [], label } = chart;
  const { font } = frame;
  const height = clamp(frame.width * 0.4, 200, 340) + font * 4 + legendHeight(keys, frame);
  const draftMargins: Margins = {
    marginTop: legendHeight(keys, frame) + font * 2.6,
    marginRight: font * 0.5,
    marginBottom: font * 3.2,
    marginLeft: font * 4,
  };
  const options = {
    height,
    fx: facets(categories),
    x: lanes(chart),
    y: value.domain ? { domain: value.domain } : { nice: true },
  };
  const bars = barsOf(chart);
  const place = { fx: 'category', x: 'lane', y: 'value' };
  const contents = () => [
    barY(bars, { ...ground, ...place }),
    barY(bars, { ...ink, ...place }),
    ruleY([0], { stroke: color }),
    ...levels.flatMap((level) => levelUpMarks(level, frame)),
  ];
  const seen: number[] = [];
  const draft = [axisY({ tickFormat: noting(seen), tickSpacing: font * 4 }), ...contents()];
  canvas(frame, draftMargins, { ...options, marks: draft });
  const ticks = kept(value, seen);
  const margins = { ...draftMargins, marginLeft: widest(ticks.map(short(value)), frame) + font };
  const room = (frame.width - margins.marginLeft - margins.marginRight) / categories.length;
  const step = every(room, widest(categories, frame) + font * 0.6);
  return canvas(frame, margins, {
    ...options,
    marks: [
      gridY(ticks, { stroke: shade('line'), strokeOpacity: 1 }),
      axisY(ticks, {
        tickFormat: short(value),
        tickSize: 0,
        tickPadding: font * 0.6,
        color,
        label: null,
      }),
      namesBelow(categories, step, font),
      footing(label, frame),
      heading(value.label, frame, margins),
      ...contents(),
    ],
  });
}

function across(chart: BarChart, frame: Frame, keys: readonly Key[]): Canvas {
  const { categories, value, levels = [], series, layout } = chart;
  const { font } = frame;
  const bars = barsOf(chart);
  const place = { fy: 'category', y: 'lane', x: 'value' };
  const largest = Math.max(...bars.map((bar) => bar.value));
  const isGrouped = layout === 'grouped';
  const names = widest(categories, frame);
  // Names too long to stand beside the bars stand over them.
  const isOver = names > frame.width * 0.36;
  const rise = levels.length > 0 ? 1.5 : 0;
  const written = isGrouped
    ? widest(
        bars.map((bar) => value.format(bar.value)),
        frame,
      )
    : 0;
  const margins: Margins = {
    marginTop: legendHeight(keys, frame) + font * (2.6 + rise),
    marginRight: written + font,
    marginBottom: isGrouped ? font * 0.5 : font * 2.2,
    marginLeft: isOver ? font * 0.2 : names + font,
  };
  const count = isGrouped ? series.length : 1;
  const row = (count + 0.8) * font * 1.5 + (isOver ? font * 1.6 : 0);
  return canvas(frame, margins, {
    height: margins.marginTop + margins.marginBottom + categories.length * row,
    fy: facets(categories),
    y: lanes(chart),
    x: { axis: null, ...(value.domain ? { domain: value.domain } : { nice: !isGrouped }) },
    insetTop: isOver ? font * 1.5 : 0,
    marks: [
      heading(value.label, frame, margins, rise),
      ...(isGrouped ? [] : valueAxis(chart, frame)),
      barX(bars, { ...ground, ...place }),
      barX(bars, { ...ink, ...place }),
      ruleX([0], { stroke: color }),
      ...levels.flatMap((level) => levelAcrossMarks(level, largest, frame)),
      isOver ? namesOver(categories, font) : namesBeside(categories, font),
      ...(isGrouped ? [valuesAtEnds(chart, bars, font)] : []),
    ],
  });
}

/** Every so manieth name. */
function namesBelow(categories: readonly string[], step: number, font: number): Markish {
  const shown = [...categories.keys()].filter((place) => place % step === 0);
  return text(shown, {
    fx: (place: number) => place,
    text: (place: number) => categories[place] ?? '',
    frameAnchor: 'bottom',
    lineAnchor: 'top',
    dy: font * 0.5,
    fill: color,
  });
}

function namesBeside(categories: readonly string[], font: number): Markish {
  return text(categories, {
    fy: (_: string, place: number) => place,
    text: (name: string) => name,
    frameAnchor: 'left',
    textAnchor: 'end',
    dx: -font * 0.6,
  });
}

function namesOver(categories: readonly string[], font: number): Markish {
  return text(categories, {
    ...halo,
    fy: (_: string, place: number) => place,
    text: (name: string) => name,
    frameAnchor: 'top-left',
    textAnchor: 'start',
    lineAnchor: 'top',
    dx: font * 0.4,
    dy: font * 0.3,
  });
}

function valueAxis({ value }: BarChart, { font }: Frame): Markish[] {
  const tickSpacing = font * 8;
  return [
    gridX({ stroke: shade('line'), strokeOpacity: 1, tickSpacing }),
    axisX({ tickFormat: short(value), tickSize: 0, tickSpacing, color, label: null }),
  ];
}

function valuesAtEnds({ value }: BarChart, bars: readonly Bar[], font: number): Markish {
  return text(bars, {
    ...halo,
    fy: 'category',
    y: 'lane',
    x: (bar: Bar) => Math.max(0, bar.value),
    text: (bar: Bar) => value.format(bar.value),
    textAnchor: 'start',
    dx: font * 0.4,
    fontVariant: 'tabular-nums',
  });
}

function reader({ categories, direction }: BarChart, { svg, scale }: Canvas): Drawing {
  const isUp = direction === 'up';
  const along = scale(isUp ? 'fx' : 'fy');
  const [start, end] = scale(isUp ? 'y' : 'x').range;
  const starts = [...categories.keys()].map(along.at);
  const [from, length] = [Math.min(start, end), Math.abs(end - start)];
  return {
    svg,
    spot: ({ row }) => {
      const place = starts[row] ?? 0;
      const width = along.bandwidth;
      return isUp
        ? { x: place, y: from, width, height: length, dots: [] }
        : { x: from, y: place, width: length, height: width, dots: [] };
    },
    nearest: (x, y) => ({
      row: nearestTo(starts, (isUp ? x : y) - along.bandwidth / 2),
      column: 0,
    }),
  };
}
