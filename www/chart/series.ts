/** The marks of series of points: their lines, the bands around them, signs at their points. */

import type { LineChart, Point, Series, X } from './description.ts';
import type { Frame } from './frame.ts';
import { EXPECTED, type Style, shade, styleOf } from './ink.ts';
import { type Key, keyWidth } from './legend.ts';
import { areaY, dot, lineY, type Markish } from './plot.ts';
import { isValue } from './table.ts';

/** A place along the axis as its scale takes it. */
export function placed(x: X): number | Date {
  return typeof x === 'number' ? x : new Date(`${x}T00:00:00Z`);
}

/** The last point of a series that has a value. */
export function lastPoint({ points }: Series): Point | undefined {
  return points.findLast(({ y }) => isValue(y));
}

/** Pixels that keep the signs of a line apart. */
const APART = 22;

/** A series as it is drawn. */
interface Line {
  readonly series: Series;
  readonly style: Style;
  /** How it is told from the others beside its colour. */
  readonly sign: 'line' | 'signed line';
}

/**
 * Lines are told by their dashes; where a part is only expected, and dotted for it, they are drawn
 * through and told by their signs.
 */
function linesOf(all: readonly Series[]): readonly Line[] {
  const areSigned = all.length > 1 && all.some(({ continues }) => continues);
  return all.map((series, place): Line => {
    const style = styleOf(place);
    if (!areSigned) return { series, style, sign: 'line' };
    return { series, style: { ...style, dash: 'none' }, sign: 'signed line' };
  });
}

/**
 * The bands, and over them the lines.
 *
 * @param room how many pixels there are for each point of the longest series
 */
export function seriesMarks(series: readonly Series[], room: number): Markish[] {
  const lines = linesOf(series);
  return [
    lines.map(bandMarks),
    lines.map(lineMarks),
    lines.map((line) => signMarks(line, room)),
  ].flat(2);
}

function bandMarks({ series, style }: Line): Markish[] {
  const { band, points } = series;
  if (band === undefined) return [];
  const options = {
    x: ({ x }: Point) => placed(x),
    y1: ({ low }: Point) => drawable(low),
    y2: ({ high }: Point) => drawable(high),
    fill: style.colour,
    fillOpacity: 0.18,
  };
  return [areaY(points, options)];
}

function lineMarks({ series, style }: Line): Markish[] {
  const { points, continues } = series;
  const from = continues?.from;
  const known = from === undefined ? points : points.filter(({ x }) => x <= from);
  const expected = from === undefined ? [] : points.filter(({ x }) => x >= from);
  const line = { ...at, stroke: style.colour, strokeWidth: 2.25 };
  return [
    lineY(known, { ...line, strokeDasharray: style.dash, strokeLinecap: 'butt' }),
    lineY(expected, { ...line, strokeDasharray: EXPECTED, strokeLinecap: 'round' }),
  ];
}

/** Signs at the points: at so many as there is room for, where the line is told by them. */
function signMarks({ series, style, sign }: Line, room: number): Markish[] {
  const step = Math.max(1, Math.ceil(APART / room));
  if (step > 1 && sign === 'line') return [];
  const { colour, symbol } = style;
  const signed = series.points.filter((_, place) => place % step === 0);
  return [
    symbol === 'times'
      ? dot(signed, { ...at, symbol, r: 4, stroke: colour, strokeWidth: 1.75 })
      : dot(signed, { ...at, symbol, r: 3.5, fill: colour }),
  ];
}

/** Where a point is drawn. */
const at = { x: ({ x }: Point) => placed(x), y: ({ y }: Point) => drawable(y) };

/** Plot breaks a line where a value is no number. */
function drawable(value: number | null | undefined): number {
  return isValue(value) ? value : Number.NaN;
}

/** What stands at the ends of the lines: the names of all of them, or of none. */
export function endKeys({ series }: LineChart, frame: Frame): readonly Key[] {
  const keys = linesOf(series).map(
    ({ series: { name }, sign, style }): Key => ({ name, sign, style }),
  );
  const ends = series.map((one) => lastPoint(one)?.x);
  const together = ends.every((x) => x !== undefined && x === ends[0]);
  const room = frame.width * (frame.width < frame.font * 38 ? 0 : 0.28);
  const fit = keys.every((key) => keyWidth(key, frame) <= room);
  return keys.length > 1 && together && fit ? keys : [];
}

/** What the legend says of the lines: all that the title and the names at their ends don't. */
export function seriesKeys({ series, events }: LineChart, areNamed: boolean): readonly Key[] {
  const isAlone = series.length === 1;
  const expectedOfAll = common(series.map(({ continues }) => continues?.name));
  const bandOfAll = common(series.map(({ band }) => band));
  const keys = linesOf(series).flatMap(({ series: line, style, sign }): Key[] => {
    const { name, band, continues } = line;
    const isClear = isAlone ? band === undefined && continues === undefined : areNamed;
    const expected = isAlone ? continues?.name : `${name}, ${continues?.name}`;
    return [
      ...(isClear ? [] : [{ name, sign, style }]),
      ...(continues && expected && expectedOfAll === undefined
        ? [{ name: expected, sign: 'expected' as const, style }]
        : []),
      ...(band === undefined || bandOfAll !== undefined
        ? []
        : [{ name: band, sign: 'band' as const, style }]),
    ];
  });
  const style = { ...styleOf(0), colour: shade('soft') };
  return [
    ...keys,
    ...(expectedOfAll === undefined
      ? []
      : [{ name: expectedOfAll, sign: 'expected' as const, style }]),
    ...(bandOfAll === undefined ? [] : [{ name: bandOfAll, sign: 'band' as const, style }]),
    ...(events ? [{ name: events.name, sign: 'tick' as const, style: styleOf(0) }] : []),
  ];
}

/** What the same part of several lines is called, where it is the same for all that have one. */
function common(names: readonly (string | undefined)[]): string | undefined {
  const [name, ...others] = names.filter((one) => one !== undefined);
  return others.length > 0 && others.every((other) => other === name) ? name : undefined;
}
