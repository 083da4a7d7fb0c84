/** Upright bars, for one after the other in time. */

import { barsOf, facets, filled, ground, lanes, limits } from './bar.ts';
import { type Canvas, canvas, footing, heading, noting, upwards } from './canvas.ts';
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
  const height = clamp(frame.width * 0.4, 200, 340) + font * 4 + above;
  const draftMargins: Margins = {
    marginTop: above + font * 2.6,
    marginRight: font * 0.5,
    marginBottom: font * 3.2,
    marginLeft: font * 4,
  };
  const bars = barsOf(chart);
  const domain = limits(value, bars);
  const options = {
    height,
    fx: facets(categories),
    x: lanes(chart),
    y: domain ? { domain } : { nice: true },
  };
  const place = { fx: 'category', x: 'lane', y: 'value' };
  const contents = () => [
    barY(bars, { ...ground, ...place }),
    barY(bars, { ...filled, ...place }),
    ruleY([0], { stroke: shade('soft') }),
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
      ...upwards(ticks, value, frame),
      namesBelow(categories, step, font),
      footing(label, frame),
      heading(value.label, frame, margins),
      ...contents(),
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
