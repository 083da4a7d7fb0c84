/** The room that a drawing has, and what every drawing answers. */

import type { Language } from '../i18n/language.ts';
import type { Place } from './cursor.ts';

export interface Frame {
  /** In pixels. */
  readonly width: number;
  /** The height of the letters, in pixels. */
  readonly font: number;
  readonly language: Language;
  /** How wide a text of one line is. */
  readonly measure: (text: string) => number;
}

/** In pixels of the drawing, whose size its `viewBox` says. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly dots: readonly { readonly x: number; readonly y: number }[];
}

export interface Drawing {
  readonly svg: SVGSVGElement;
  /** What lies at a place of the table, to be marked there. */
  readonly spot: (place: Place) => Spot;
  /** The place of the table that is nearest to a point. */
  readonly nearest: (x: number, y: number) => Place;
}

export interface Margins {
  readonly marginTop: number;
  readonly marginRight: number;
  readonly marginBottom: number;
  readonly marginLeft: number;
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

/** The widest of several texts; zero where there is none. */
export function widest(texts: readonly string[], { measure }: Frame): number {
  return Math.max(0, ...texts.map(measure));
}

/** Lines of a text against the height of its letters. */
export const LINE_HEIGHT = 1.25;

/** A text in lines that fit in the room, as far as its words can be parted; Chinese is parted anywhere. */
export function wrapped(text: string, room: number, { measure }: Frame): string {
  const lines: string[] = [];
  for (const piece of text.split(/(?<= )|(?<=\p{Script=Han})(?=\p{L})/u)) {
    const line = (lines.at(-1) ?? '') + piece;
    if (lines.length > 0 && measure(line.trimEnd()) <= room) lines[lines.length - 1] = line;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd()).join('\n');
}

/** What a text that was wrapped needs beside the room for its first line. */
export function furtherLines(text: string, { font }: Frame): number {
  return (text.split('\n').length - 1) * font * LINE_HEIGHT;
}

/** As much of the beginning of a text as there is room for. */
export function shortened(text: string, room: number, { measure }: Frame): string {
  if (measure(text) <= room) return text;
  const signs = [...text];
  while (signs.length > 0 && measure(`${signs.join('')}…`) > room) signs.pop();
  return `${signs.join('')}…`;
}

/** The place in a list of what is nearest to a value. */
export function nearestTo(values: readonly number[], value: number): number {
  const distances = values.map((one) => Math.abs(one - value));
  return distances.indexOf(Math.min(...distances));
}
