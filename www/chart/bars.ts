/** Bars, grouped or stacked, upright or lying. */

import { barsAcross } from './bars-across.ts';
import { barsUp } from './bars-up.ts';
import type { Canvas } from './canvas.ts';
import type { BarChart } from './description.ts';
import { type Drawing, type Frame, nearestTo } from './frame.ts';
import { styleOf } from './ink.ts';
import { drawLegend, type Key, legendHeight } from './legend.ts';

export function drawBars(chart: BarChart, frame: Frame): Drawing {
  const keys = keysOf(chart);
  const above = legendHeight(keys, frame);
  const drawn =
    chart.direction === 'up' ? barsUp(chart, frame, above) : barsAcross(chart, frame, above);
  drawLegend(drawn.svg, keys, frame);
  return reader(chart, drawn);
}

function keysOf({ series }: BarChart): readonly Key[] {
  if (series.length === 1) return [];
  return series.map(({ name }, place) => ({ name, sign: 'bar', style: styleOf(place) }));
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
