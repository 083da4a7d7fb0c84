/** A drawing by Plot, and its scales in pixels. */

import type { NumberAxis } from './description.ts';
import { type Frame, furtherLines, LINE_HEIGHT, type Margins, wrapped } from './frame.ts';
import { shade } from './ink.ts';
import { axisY, gridY, type Markish, type PlotOptions, plot, text } from './plot.ts';
import { short } from './ticks.ts';

/** The part of Plot's scales that a chart asks. */
export interface Scale {
  readonly domain: readonly unknown[];
  readonly range: readonly [number, number];
  readonly bandwidth: number;
  /** Where a value lies. */
  readonly at: (value: unknown) => number;
}

export interface Canvas {
  readonly svg: SVGSVGElement;
  readonly scale: (name: 'x' | 'y' | 'fx' | 'fy' | 'opacity') => Scale;
}

/** Draws by Plot. Everything that is seen stands in attributes, so that a picture needs no style. */
export function canvas(frame: Frame, margins: Margins, options: PlotOptions): Canvas {
  const drawn = plot({
    ...options,
    ...margins,
    className: 'drawing',
    width: frame.width,
    color: { type: 'identity' },
  });
  const svg = drawn as SVGSVGElement;
  svg.setAttribute('fill', shade('ink'));
  svg.setAttribute('font-size', String(frame.font));
  // The page's policy lets no style be written into a document; the component has its own.
  svg.querySelector('style')?.remove();
  // Plot names its groups in English; what the chart says stands beside it.
  for (const named of svg.querySelectorAll('[aria-label]')) named.removeAttribute('aria-label');
  return {
    svg,
    scale: (name) => {
      const scale = drawn.scale(name);
      const [first, last] = [...(scale?.range ?? [])];
      return {
        domain: [...(scale?.domain ?? [])],
        range: [Number(first), Number(last)],
        bandwidth: scale?.bandwidth ?? 0,
        at: (value) => Number(scale?.apply(value)),
      };
    },
  };
}

/** For the ticks of a draft: writes nothing, and remembers what it was to write. */
export function noting<T>(seen: T[]): (tick: T) => string {
  return (tick) => {
    seen.push(tick);
    return '';
  };
}

/** The axis that goes up, with a line through the drawing at each of its ticks. */
export function upwards(ticks: readonly number[], axis: NumberAxis, { font }: Frame): Markish[] {
  return [
    gridY(ticks, { stroke: shade('line'), strokeOpacity: 1 }),
    axisY(ticks, {
      tickFormat: short(axis),
      tickSize: 0,
      tickPadding: font * 0.6,
      color: shade('soft'),
      label: null,
    }),
  ];
}

/** What a heading needs above, beside its first line. */
export function headingHeight(label: string, frame: Frame): number {
  return furtherLines(wrapped(label, frame.width, frame), frame);
}

/**
 * What stands over the values: what they measure.
 *
 * @param rise how many lines higher than usual
 */
export function heading(label: string, frame: Frame, margins: Margins, rise = 0): Markish {
  return text([wrapped(label, frame.width, frame)], {
    lineHeight: LINE_HEIGHT,
    frameAnchor: 'top-left',
    textAnchor: 'start',
    lineAnchor: 'bottom',
    dx: -margins.marginLeft,
    dy: -frame.font * (1.2 + rise),
    fill: shade('soft'),
    facet: 'super',
  });
}

/** What a footing needs below, beside its first line. */
export function footingHeight(label: string, frame: Frame, marginRight: number): number {
  return furtherLines(wrapped(label, frame.width - marginRight, frame), frame);
}

/** What stands under the axis across, at its end: what lies along it. */
export function footing(label: string, frame: Frame, { marginRight }: Margins): Markish {
  return text([wrapped(label, frame.width - marginRight, frame)], {
    lineHeight: LINE_HEIGHT,
    frameAnchor: 'bottom-right',
    textAnchor: 'end',
    lineAnchor: 'top',
    dy: frame.font * 2.2,
    fill: shade('soft'),
    facet: 'super',
  });
}

/** Letters that can be read over a line. */
export const halo = {
  fill: shade('ink'),
  stroke: shade('paper'),
  strokeWidth: 5,
  paintOrder: 'stroke',
} as const;
