/** What upright and lying bars have in common: a facet for each category, in it a lane for each bar. */

import type { BarChart, NumberAxis } from './description.ts';
import { shade, styleOf } from './ink.ts';
import { isValue } from './table.ts';

export interface Bar {
  readonly category: number;
  /** Its place beside the others of its category; stacked bars share one. */
  readonly lane: number;
  readonly value: number;
  readonly colour: string;
  readonly fillOpacity: number;
}

export function barsOf({ series, layout }: BarChart): readonly Bar[] {
  return series.flatMap(({ values }, place) =>
    values.flatMap((value, category) => {
      const { colour, fillOpacity } = styleOf(place);
      const lane = layout === 'grouped' ? place : 0;
      return isValue(value) ? [{ category, lane, value, colour, fillOpacity }] : [];
    }),
  );
}

/** Under bars that are tinted, so that no grid shows through. */
export const ground = { fill: shade('paper'), inset: 0.6 } as const;

export const filled = {
  fill: 'colour',
  fillOpacity: 'fillOpacity',
  stroke: 'colour',
  inset: 0.6,
} as const;

/** The facets touch, so that what goes through all of them is whole. */
export function facets(categories: readonly string[]) {
  return { domain: [...categories.keys()], axis: null, padding: 0, round: false };
}

/** The space between categories is around the bars of each. */
export function lanes({ layout }: BarChart) {
  const isGrouped = layout === 'grouped';
  return { axis: null, paddingInner: 0.06, paddingOuter: isGrouped ? 0.4 : 0.15, round: false };
}

/** The ends of the values' axis, where they are not those of the bars. */
export function limits({ domain }: NumberAxis, bars: readonly Bar[]) {
  const isFlat = bars.every(({ value }) => value === 0);
  return domain ?? (isFlat ? [0, 1] : undefined);
}
