/** Bars, grouped or stacked, upright or lying: a facet for each category. */

import { type Canvas, canvas, heading, noting } from './canvas.ts';
import type { BarChart } from './description.ts';
import { clamp, type Drawing, type Frame, type Margins, nearestTo, widest } from './frame.ts';
import { levelAcrossMarks, levelUpMarks } from './guides.ts';
import { shade, styleOf } from './ink.ts';
import { drawLegend, type Key, legendHeight } from './legend.ts';
import {
  axisFx,
  axisFy,
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

const ink = { fill: 'colour', fillOpacity: 'fillOpacity', stroke: 'colour', inset: 0.6 } as const;
const color = shade('soft');

/** The facets touch, so that what goes through all of them is whole. */
const together = { padding: 0, round: false } as const;

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
    marginBottom: font * 3.6,
    marginLeft: font * 4,
  };
  const options = {
    height,
    fx: { domain: categories.keys(), ...together },
    x: lanes(chart),
    y: value.domain ? { domain: value.domain } : { nice: true },
    opacity: { type: 'identity' as const },
  };
  const contents = () => [
    barY(barsOf(chart), { ...ink, fx: 'category', x: 'lane', y: 'value' }),
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
      axisFx(
        [...categories.keys()].filter((place) => place % step === 0),
        {
          anchor: 'bottom',
          tickFormat: (place: number) => categories[place] ?? '',
          color,
          label,
          labelAnchor: 'right',
          labelArrow: 'none',
          labelOffset: margins.marginBottom - font * 0.4,
        },
      ),
      heading(value.label, frame, margins),
      ...contents(),
    ],
  });
}

function across(chart: BarChart, frame: Frame, keys: readonly Key[]): Canvas {
  const { categories, value, levels = [], series, layout } = chart;
  const { font } = frame;
  const bars = barsOf(chart);
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
    marginTop: legendHeight(keys, frame) + font * (2.4 + rise),
    marginRight: written + font,
    marginBottom: isGrouped ? font * 0.5 : font * 2.2,
    marginLeft: isOver ? font * 0.2 : names + font,
  };
  const count = isGrouped ? series.length : 1;
  const row = (count + 0.8) * font * 1.5 + (isOver ? font * 1.6 : 0);
  return canvas(frame, margins, {
    height: margins.marginTop + margins.marginBottom + categories.length * row,
    fy: { domain: categories.keys(), ...together },
    y: lanes(chart),
    x: value.domain ? { domain: value.domain } : { nice: !isGrouped },
    opacity: { type: 'identity' },
    insetTop: isOver ? font * 1.5 : 0,
    marks: [
      isOver ? namesOver(categories) : namesBeside(categories, font),
      heading(value.label, frame, margins, rise),
      ...(isGrouped ? [] : valueAxis(chart, frame)),
      barX(bars, { ...ink, fy: 'category', y: 'lane', x: 'value' }),
      ruleX([0], { stroke: color }),
      ...levels.flatMap((level) => levelAcrossMarks(level, frame)),
      ...(isGrouped ? [valuesAtEnds(chart, bars, font)] : []),
    ],
  });
}

function namesBeside(categories: readonly string[], font: number): Markish {
  return axisFy({
    anchor: 'left',
    tickFormat: (place: number) => categories[place] ?? '',
    tickPadding: font * 0.6,
    label: null,
  });
}

function namesOver(categories: readonly string[]): Markish {
  return text(categories, {
    fy: (_: string, place: number) => place,
    text: (name: string) => name,
    frameAnchor: 'top-left',
    textAnchor: 'start',
    lineAnchor: 'top',
    dy: 4,
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
    fy: 'category',
    y: 'lane',
    x: (bar: Bar) => Math.max(0, bar.value),
    text: (bar: Bar) => value.format(bar.value),
    textAnchor: 'start',
    dx: font * 0.4,
    fill: shade('ink'),
    stroke: shade('paper'),
    strokeWidth: 4,
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
