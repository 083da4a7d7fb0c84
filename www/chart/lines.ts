/** Lines over days or over a number. */

import {
  type Canvas,
  canvas,
  footing,
  footingHeight,
  heading,
  headingHeight,
  noting,
  upwards,
} from './canvas.ts';
import type { LineChart, NumberAxis, X } from './description.ts';
import { clamp, type Drawing, type Frame, type Margins, nearestTo, widest } from './frame.ts';
import { eventMarks, levelUpMarks, momentMarks } from './guides.ts';
import { shade } from './ink.ts';
import { drawLegend, type Key, keyAt, keyWidth, legendHeight } from './legend.ts';
import { axisX, axisY, type Markish, ruleY } from './plot.ts';
import { endKeys, lastPoint, placed, seriesKeys, seriesMarks } from './series.ts';
import { spread } from './spread.ts';
import { isValue, stepsOf } from './table.ts';
import { across, dateLabels, kept, short } from './ticks.ts';

export function drawLines(chart: LineChart, frame: Frame): Drawing {
  const ends = endKeys(chart, frame);
  const keys = seriesKeys(chart, ends.length > 0);
  const arrangement = arrange(chart, frame, keys, ends);
  const { margins, height } = arrangement;
  const drawn = canvas(frame, margins, {
    ...scales(chart, height, arrangement.domain),
    marks: [...axes(chart, frame, arrangement), ...contents(chart, frame, height, margins)],
  });
  drawLegend(drawn.svg, keys, frame);
  drawEnds(chart, drawn, ends, frame, height - margins.marginBottom);
  return reader(chart, drawn, height, margins);
}

/** Each name where its line ends, as far as the others let it. */
function drawEnds(
  { series }: LineChart,
  { svg, scale }: Canvas,
  keys: readonly Key[],
  frame: Frame,
  lowest: number,
): void {
  const [x, y] = [scale('x'), scale('y')];
  const ends = series.map(lastPoint);
  const heights = spread(
    ends.map((end) => y.at(end?.y)),
    frame.font * 1.3,
    lowest,
  );
  keys.forEach((key, place) => {
    const end = ends[place];
    if (end) svg.append(keyAt(key, x.at(placed(end.x)) + frame.font, heights[place] ?? 0, frame));
  });
}

/** How many lines the heading is higher, where moments are named below it. */
function riseOf({ moments = [] }: LineChart): number {
  return moments.length > 0 ? 1.4 : 0;
}

/** Whether it goes over days, which speak for themselves. */
function isTimed({ x }: LineChart): boolean {
  return x.kind === 'date';
}

/** How a drawing is arranged. */
interface Arrangement {
  readonly height: number;
  readonly margins: Margins;
  readonly across: readonly (number | Date)[];
  readonly upwards: readonly number[];
  readonly domain: readonly [low: number, high: number];
}

/** Draws once to see which ticks there are, and what room they need. */
function arrange(
  chart: LineChart,
  frame: Frame,
  keys: readonly Key[],
  ends: readonly Key[],
): Arrangement {
  const { font } = frame;
  const over = legendHeight(keys, frame) + headingHeight(chart.y.label, frame);
  const height = clamp(frame.width * 0.44, 220, 400) + font * 4 + over;
  const seenAcross: (number | Date)[] = [];
  const seenUpwards: number[] = [];
  const margins: Margins = {
    marginTop: over + font * (2.6 + riseOf(chart)),
    marginRight: Math.max(font * 1.6, ...ends.map((key) => keyWidth(key, frame))),
    marginBottom: font * (isTimed(chart) ? 3.2 : 3.6),
    marginLeft: font * 4,
  };
  const draft = canvas(frame, margins, {
    ...scales(chart, height),
    marks: [
      axisX({ tickFormat: noting(seenAcross), tickSpacing: font * 6 }),
      axisY({ tickFormat: noting(seenUpwards), tickSpacing: font * 4 }),
      ...contents(chart, frame, height, margins),
    ],
  });
  const [x, y] = [draft.scale('x'), draft.scale('y')];
  // Where nothing but events is known, there are no ends.
  const [low = 0, high = low] = y.domain as readonly number[];
  const isFlat = low === high;
  const ticks = isFlat ? [low] : kept(chart.y, seenUpwards);
  const { ticks: below, width } = across(chart.x, seenAcross, x.at, frame);
  // A label at an end of the axis, and the half pixel by which Plot moves it.
  const half = width / 2 + 1;
  const marginRight = Math.max(margins.marginRight, half);
  const under = isTimed(chart) ? 0 : footingHeight(chart.x.label, frame, marginRight);
  return {
    height: height + under,
    margins: {
      ...margins,
      marginLeft: Math.max(widest(ticks.map(short(chart.y)), frame) + font, half),
      marginRight,
      marginBottom: margins.marginBottom + under,
    },
    across: below,
    upwards: ticks,
    domain: isFlat ? [low, low + 1] : [low, high],
  };
}

function scales({ x, y }: LineChart, height: number, domain = y.domain) {
  return {
    height,
    x: x.kind === 'date' ? { type: 'utc' as const } : limits(x.domain),
    y: { ...limits(domain), nice: !domain },
  };
}

function limits(domain: NumberAxis['domain']) {
  return domain ? { domain } : { zero: true };
}

function axes(chart: LineChart, frame: Frame, arrangement: Arrangement): Markish[] {
  const { language } = frame;
  const { x, y } = chart;
  const { margins } = arrangement;
  const color = shade('soft');
  return [
    ...upwards(arrangement.upwards, y, frame),
    axisX(arrangement.across, {
      tickFormat: x.kind === 'date' ? dateLabels(language, arrangement.across as Date[]) : short(x),
      tickSize: 5,
      color,
      lineHeight: 1.25,
      label: null,
    }),
    ...(isTimed(chart) ? [] : [footing(x.label, frame, margins)]),
    ruleY(arrangement.domain[0] <= 0 ? [0] : [], { stroke: color }),
    heading(y.label, frame, margins, riseOf(chart)),
  ];
}

function contents(chart: LineChart, frame: Frame, height: number, margins: Margins): Markish[] {
  const { series, levels = [], events } = chart;
  const inner = frame.width - margins.marginLeft - margins.marginRight;
  const longest = Math.max(1, ...series.map(({ points }) => points.length));
  const largest = Math.max(
    ...series.flatMap(({ points }) => points.flatMap(({ y, high }) => [y, high]).filter(isValue)),
  );
  return [
    ...levels.flatMap((level) => levelUpMarks(level, largest, frame, margins)),
    ...momentMarks(chart, frame),
    ...seriesMarks(series, inner / longest),
    ...(events ? [eventMarks(events, height, margins)] : []),
  ];
}

function reader(chart: LineChart, drawn: Canvas, height: number, margins: Margins): Drawing {
  const steps = stepsOf(chart);
  const [x, y] = [drawn.scale('x'), drawn.scale('y')];
  const lefts = steps.map((step) => x.at(placed(step)));
  const dotsAt = (step: X | undefined) =>
    chart.series.flatMap(({ points }) => {
      const point = points.find((one) => one.x === step);
      return point && isValue(point.y) ? [{ x: x.at(placed(point.x)), y: y.at(point.y) }] : [];
    });
  return {
    svg: drawn.svg,
    spot: ({ row }) => ({
      x: lefts[row] ?? 0,
      y: margins.marginTop,
      width: 0,
      height: height - margins.marginTop - margins.marginBottom,
      dots: dotsAt(steps[row]),
    }),
    nearest: (left) => ({ row: nearestTo(lefts, left), column: 0 }),
  };
}
