/** Which stroke is which, in rows above a drawing, where the names can't stand at the lines. */

import { type Frame, shortened } from './frame.ts';
import { EXPECTED, type Style, shade } from './ink.ts';

export interface Key {
  readonly name: string;
  readonly sign: 'line' | 'signed line' | 'expected' | 'band' | 'tick' | 'bar';
  readonly style: Style;
}

const SIGN = 26;

/** How high the rows are. */
export function legendHeight(keys: readonly Key[], frame: Frame): number {
  return keys.length === 0 ? 0 : rowsOf(keys, frame).length * rowHeight(frame) + frame.font * 0.4;
}

/** Draws the rows into the top of a drawing. */
export function drawLegend(svg: SVGSVGElement, keys: readonly Key[], frame: Frame): void {
  rowsOf(keys, frame).forEach((row, line) => {
    let x = 0;
    for (const key of row) {
      svg.append(keyAt(key, x, (line + 0.5) * rowHeight(frame), frame));
      x += keyWidth(key, frame);
    }
  });
}

/** A sign with its name. */
export function keyAt(key: Key, x: number, y: number, frame: Frame): SVGElement {
  const group = element('g', { transform: `translate(${x},${y})` });
  const name = element('text', { x: SIGN + 7, dy: '0.35em', 'text-anchor': 'start' });
  name.textContent = nameOf(key, frame);
  group.append(...signOf(key, frame), name);
  return group;
}

function rowsOf(keys: readonly Key[], frame: Frame): readonly (readonly Key[])[] {
  const rows: Key[][] = [];
  let room = 0;
  for (const key of keys) {
    const width = keyWidth(key, frame);
    if (width > room || rows.length === 0) {
      rows.push([]);
      // The distance to the next is no part of the last.
      room = frame.width + frame.font * 1.5;
    }
    rows.at(-1)?.push(key);
    room -= width;
  }
  return rows;
}

function rowHeight({ font }: Frame): number {
  return font * 1.6;
}

/** How wide a sign is with its name, and what keeps it from the next. */
export function keyWidth(key: Key, frame: Frame): number {
  return SIGN + 7 + frame.measure(nameOf(key, frame)) + frame.font * 1.5;
}

/** Its name, as far as it fits in a row. */
function nameOf({ name }: Key, frame: Frame): string {
  return shortened(name, frame.width - SIGN - 7, frame);
}

function signOf({ sign, style }: Key, { font }: Frame): SVGElement[] {
  const { colour, dash, fillOpacity } = style;
  const middle = { x1: 0, x2: SIGN, stroke: colour, 'stroke-width': 2.25 };
  const box = { x: 0, y: -font * 0.45, width: SIGN, height: font * 0.9, fill: colour };
  switch (sign) {
    case 'line':
      return [element('line', { ...middle, 'stroke-dasharray': dash })];
    case 'signed line':
      return [
        element('line', middle),
        element('path', {
          transform: `translate(${SIGN / 2},0)`,
          d: outlines[style.symbol],
          fill: colour,
          stroke: colour,
          'stroke-width': style.symbol === 'times' ? 1.75 : 0,
        }),
      ];
    case 'expected':
      return [
        element('line', { ...middle, 'stroke-dasharray': EXPECTED, 'stroke-linecap': 'round' }),
      ];
    case 'band':
      return [element('rect', { ...box, 'fill-opacity': 0.18 })];
    case 'tick':
      return [element('path', { d: 'M13,-5V5', stroke: shade('ink'), 'stroke-width': 1.5 })];
    case 'bar':
      return [element('rect', { ...box, 'fill-opacity': fillOpacity, stroke: colour })];
  }
}

/** The signs of lines as Plot draws them. */
const outlines: Record<Style['symbol'], string> = {
  circle: 'M-3.5,0a3.5,3.5 0 1 0 7,0a3.5,3.5 0 1 0 -7,0Z',
  square: 'M-3.1,-3.1h6.2v6.2h-6.2Z',
  triangle: 'M0,-4.8L4.2,2.4H-4.2Z',
  diamond: 'M0,-5.2L3,0L0,5.2L-3,0Z',
  times: 'M-3,-3L3,3M-3,3L3,-3',
};

/** An element of a drawing. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
