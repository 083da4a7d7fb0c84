/** Draws what a chart describes, by Observable Plot; loaded when there is something to draw. */

import { drawBars } from './bars.ts';
import type { Chart } from './description.ts';
import type { Drawing, Frame } from './frame.ts';
import { drawHeat } from './heat.ts';
import { drawLines } from './lines.ts';

export function draw(chart: Chart, frame: Frame): Drawing {
  switch (chart.kind) {
    case 'lines':
      return drawLines(chart, frame);
    case 'bars':
      return drawBars(chart, frame);
    case 'heat':
      return drawHeat(chart, frame);
  }
}
