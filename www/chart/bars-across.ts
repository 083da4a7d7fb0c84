/** Bars that lie, for things with names. */

import { type Bar, barsOf, facets, filled, ground, lanes, limits } from './bar.ts';
import { type Canvas, canvas, halo, heading, headingHeight } from './canvas.ts';
import type { BarChart, NumberAxis } from './description.ts';
import { type Frame, type Margins, shortened, widest } from './frame.ts';
import { levelAcrossMarks } from './guides.ts';
import { shade } from './ink.ts';
import { axisX, barX, gridX, type Markish, ruleX, text } from './plot.ts';
import { short } from './ticks.ts';

/** In letters: what is longer is read in the table, and where the cursor stands. */
const LONGEST_NAME = 30;

/** @param above how high the legend is */
export function barsAcross(chart: BarChart, frame: Frame, above: number): Canvas {
  const { categories, value, levels = [], series, layout } = chart;
  const { font } = frame;
  const bars = barsOf(chart);
  const place = { fy: 'category', y: 'lane', x: 'value' };
  const domain = limits(value, bars);
  const largest = Math.max(...bars.map((bar) => bar.value));
  const isGrouped = layout === 'grouped';
  const longest = Math.min(frame.width - font * 2, font * LONGEST_NAME);
  const names = categories.map((name) => shortened(name, longest, frame));
  const widestName = widest(names, frame);
  // Names too long to stand beside the bars stand over them.
  const isOver = widestName > frame.width * 0.36;
  const rise = levels.length > 0 ? 1.5 : 0;
  const room = isGrouped ? frame.width * 0.36 : 0;
  const written = writer(value, bars, frame, room);
  const margins: Margins = {
    marginTop: above + headingHeight(value.label, frame) + font * (2.6 + rise),
    marginRight: (isGrouped ? Math.min(widest(bars.map(written), frame), room) : 0) + font,
    marginBottom: isGrouped ? font * 0.5 : font * 2.2,
    marginLeft: isOver ? font * 0.2 : widestName + font,
  };
  const count = isGrouped ? series.length : 1;
  const row = (count + 0.8) * font * 1.5 + (isOver ? font * 1.6 : 0);
  return canvas(frame, margins, {
    height: margins.marginTop + margins.marginBottom + categories.length * row,
    fy: facets(categories),
    y: lanes(chart),
    x: { axis: null, ...(domain ? { domain } : { nice: !isGrouped }) },
    insetTop: isOver ? font * 1.5 : 0,
    marks: [
      heading(value.label, frame, margins, rise),
      ...(isGrouped ? [] : valueAxis(chart, frame)),
      barX(bars, { ...ground, ...place }),
      barX(bars, { ...filled, ...place }),
      ruleX([0], { stroke: shade('soft') }),
      ...levels.flatMap((level) => levelAcrossMarks(level, largest, frame)),
      isOver ? namesOver(names, font) : namesBeside(names, font),
      ...(isGrouped ? [valuesAtEnds(bars, written, font)] : []),
    ],
  });
}

function namesBeside(names: readonly string[], font: number): Markish {
  return text(names, {
    fy: (_: string, place: number) => place,
    text: (name: string) => name,
    frameAnchor: 'left',
    textAnchor: 'end',
    dx: -font * 0.6,
  });
}

function namesOver(names: readonly string[], font: number): Markish {
  return text(names, {
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
    axisX({
      tickFormat: short(value),
      tickSize: 0,
      tickSpacing,
      color: shade('soft'),
      label: null,
    }),
  ];
}

/** Writes the values at the ends of bars, abbreviated where whole ones would leave the bars no room. */
function writer(
  value: NumberAxis,
  bars: readonly Bar[],
  frame: Frame,
  room: number,
): (bar: Bar) => string {
  const whole = (bar: Bar) => value.format(bar.value);
  return widest(bars.map(whole), frame) <= room ? whole : (bar) => short(value)(bar.value);
}

function valuesAtEnds(bars: readonly Bar[], written: (bar: Bar) => string, font: number): Markish {
  return text(bars, {
    ...halo,
    fy: 'category',
    y: 'lane',
    x: (bar: Bar) => Math.max(0, bar.value),
    text: written,
    textAnchor: 'start',
    dx: font * 0.4,
    fontVariant: 'tabular-nums',
  });
}
