/** What the values are seen against: levels, moments and events. */

import { halo } from './canvas.ts';
import type { Events, Level, LineChart } from './description.ts';
import type { Frame, Margins } from './frame.ts';
import { shade } from './ink.ts';
import { type Markish, ruleX, ruleY, text } from './plot.ts';
import { placed } from './series.ts';
import { stepsOf } from './table.ts';

const rule = { stroke: shade('soft'), strokeWidth: 1.25 } as const;

/** A level across, with its label over its end. */
export function levelUpMarks({ value, label }: Level, { font }: Frame): Markish[] {
  return [
    ruleY([value], { ...rule, strokeDasharray: '5 3' }),
    text([label], {
      ...halo,
      y: [value],
      frameAnchor: 'right',
      textAnchor: 'end',
      lineAnchor: 'bottom',
      dy: -font * 0.35,
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
