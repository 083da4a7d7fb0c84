/** What the values are seen against: levels, moments and events. */

import { halo } from './canvas.ts';
import type { Events, Level, LineChart } from './description.ts';
import { type Frame, LINE_HEIGHT, type Margins, wrapped } from './frame.ts';
import { shade } from './ink.ts';
import { type Markish, ruleX, ruleY, text } from './plot.ts';
import { placed } from './series.ts';
import { stepsOf } from './table.ts';

const rule = { stroke: shade('soft'), strokeWidth: 1.25 } as const;

/**
 * A level across, with its label at its end: over it, or under it where over it stands what is measured.
 *
 * @param largest the largest value beside it
 */
export function levelUpMarks(
  { value, label }: Level,
  largest: number,
  frame: Frame,
  margins: Margins,
): Markish[] {
  const room = frame.width - margins.marginLeft - margins.marginRight;
  const isHigh = value > largest * 0.85;
  return [
    ruleY([value], { ...rule, strokeDasharray: '5 3' }),
    text([wrapped(label, room, frame)], {
      ...halo,
      y: [value],
      lineHeight: LINE_HEIGHT,
      frameAnchor: 'right',
      textAnchor: 'end',
      lineAnchor: isHigh ? 'top' : 'bottom',
      dy: frame.font * (isHigh ? 0.35 : -0.35),
      facetAnchor: 'right',
    }),
  ];
}

/**
 * A level for bars that lie: it goes up, with its label above, to the side where there is more room.
 *
 * @param largest the value of the longest bar
 */
export function levelAcrossMarks(
  { value, label }: Level,
  largest: number,
  { font }: Frame,
): Markish[] {
  const isLate = value > largest / 2;
  return [
    // On a dark bar the line is seen by its light edge.
    ruleX([value], { stroke: shade('paper'), strokeWidth: 4 }),
    ruleX([value], { ...rule, strokeDasharray: '5 3' }),
    text([label], {
      ...halo,
      x: [value],
      frameAnchor: 'top',
      textAnchor: isLate ? 'end' : 'start',
      lineAnchor: 'bottom',
      dx: isLate ? font * 0.3 : -font * 0.3,
      dy: -font * 0.4,
      facetAnchor: 'top',
    }),
  ];
}

/** Moments, each with its label above, to the side where there is more room. */
export function momentMarks(chart: LineChart, { font }: Frame): Markish[] {
  const { moments = [] } = chart;
  const places = stepsOf(chart);
  const middle = places[Math.floor(places.length / 2)];
  return moments.flatMap(({ x, label }) => {
    const isLate = middle !== undefined && x > middle;
    return [
      ruleX([placed(x)], rule),
      text([label], {
        ...halo,
        x: [placed(x)],
        frameAnchor: 'top',
        textAnchor: isLate ? 'end' : 'start',
        lineAnchor: 'bottom',
        dx: isLate ? font * 0.3 : -font * 0.3,
        dy: -font * 0.4,
      }),
    ];
  });
}

/** Ticks that stand on the axis. */
export function eventMarks({ at }: Events, height: number, margins: Margins): Markish {
  const inner = height - margins.marginTop - margins.marginBottom;
  return ruleX(at.map(placed), { stroke: shade('ink'), strokeWidth: 1.5, insetTop: inner - 12 });
}
