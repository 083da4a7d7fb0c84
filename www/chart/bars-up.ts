/** Upright bars, for one after the other in time. */

import { barsOf, facets, filled, ground, lanes, limits } from './bar.ts';
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
import type { BarChart } from './description.ts';
import { clamp, type Frame, type Margins, widest } from './frame.ts';
import { levelUpMarks } from './guides.ts';
import { shade } from './ink.ts';
import { axisY, barY, type Markish, ruleY, text } from './plot.ts';
import { every, kept, short } from './ticks.ts';

/** @param above how high the legend is */
export function barsUp(chart: BarChart, frame: Frame, above: number): Canvas {
  const { categories, value, levels = [], label } = chart;
  const { font } = frame;
  const over = above + headingHeight(value.label, frame);
  const draftMargins: Margins = {
    marginTop: over + font * 2.6,
    marginRight: font * 0.5,
    marginBottom: font * 3.6,
    marginLeft: font * 4,
  };
  const bars = barsOf(chart);
  const domain = limits(value, bars);
  const largest = Math.max(...bars.map((bar) => bar.value));
  const height = clamp(frame.width * 0.4, 200, 340) + font * 4 + over;
  const options = {
    height,
    fx: facets(categories),
    x: lanes(chart),
    y: domain ? { domain } : { nice: true },
  };
  const place = { fx: 'category', x: 'lane', y: 'value' };
  const contents = (margins: Margins) => [
    barY(bars, { ...ground, ...place }),
    barY(bars, { ...filled, ...place }),
    ruleY([0], { stroke: shade('soft') }),
    ...levels.flatMap((level) => levelUpMarks(level, largest, frame, margins)),
  ];
  const seen: number[] = [];
  const draft = [
    axisY({ tickFormat: noting(seen), tickSpacing: font * 4 }),
    ...contents(draftMargins),
  ];
  canvas(frame, draftMargins, { ...options, marks: draft });
  const ticks = kept(value, seen);
  const beside = widest(ticks.map(short(value)), frame) + font;
  const name = widest(categories, frame);
  // Of a name at an end, what reaches beyond its bars, which have at least so much room.
  const least = (frame.width - Math.max(beside, name / 2) - name / 2) / categories.length;
  const beyond = (name - least) / 2 + 1;
  const marginRight = Math.max(draftMargins.marginRight, beyond);
  const below = footingHeight(label, frame, marginRight);
  const margins = {
    ...draftMargins,
    marginLeft: Math.max(beside, beyond),
    marginRight,
    marginBottom: draftMargins.marginBottom + below,
  };
  const room = (frame.width - margins.marginLeft - margins.marginRight) / categories.length;
  const step = every(room, name + font * 0.6);
  return canvas(frame, margins, {
    ...options,
    height: height + below,
    marks: [
      ...upwards(ticks, value, frame),
      namesBelow(categories, step, font),
      footing(label, frame, margins),
      heading(value.label, frame, margins),
      ...contents(margins),
    ],
  });
}

/** The first name, and then each that is so many steps on. */
function namesBelow(categories: readonly string[], step: number, font: number): Markish {
  const shown = [...categories.keys()].filter((place) => place % step === 0);
  return text(shown, {
    fx: (place: number) => place,
    text: (place: number) => categories[place] ?? '',
    frameAnchor: 'bottom',
    lineAnchor: 'top',
    dy: font * 0.5,
    fill: shade('soft'),
  });
}
