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

/** The place in a list of what is nearest to a value. */
export function nearestTo(values: readonly number[], value: number): number {
  const distances = values.map((one) => Math.abs(one - value));
  return distances.indexOf(Math.min(...distances));
}
