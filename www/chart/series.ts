/** The marks of series of points: their lines, the bands around them, signs at their points. */

import type { LineChart, Point, Series, X } from './description.ts';
import type { Frame } from './frame.ts';
import { EXPECTED, shade, styleOf } from './ink.ts';
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

/**
 * The bands, and over them the lines.
 *
 * @param room how many pixels there are for each point of the longest series
 */
export function seriesMarks(series: readonly Series[], room: number): Markish[] {
  const bands = series.map((one, place) => bandMarks(one, styleOf(place).colour));
  const lines = series.map((one, place) => lineMarks(one, place, room));
  return [bands, lines].flat(2);
}

function bandMarks({ band, points }: Series, colour: string): Markish[] {
  if (band === undefined) return [];
  const options = {
    x: ({ x }: Point) => placed(x),
    y1: ({ low }: Point) => drawable(low),
    y2: ({ high }: Point) => drawable(high),
    fill: colour,
    fillOpacity: 0.18,
  };
  return [areaY(points, options)];
}

function lineMarks({ points, continues }: Series, place: number, room: number): Markish[] {
  const { colour, dash, symbol } = styleOf(place);
  const from = continues?.from;
  const known = from === undefined ? points : points.filter(({ x }) => x <= from);
  const expected = from === undefined ? [] : points.filter(({ x }) => x >= from);
  const at = { x: ({ x }: Point) => placed(x), y: ({ y }: Point) => drawable(y) };
  const line = { ...at, stroke: colour, strokeWidth: 2.25 };
  const signs =
    symbol === 'times'
      ? { ...at, symbol, r: 4, stroke: colour, strokeWidth: 1.75 }
      : { ...at, symbol, r: 3.5, fill: colour };
  return [
    lineY(known, { ...line, strokeDasharray: dash, strokeLinecap: 'butt' }),
    lineY(expected, { ...line, strokeDasharray: EXPECTED, strokeLinecap: 'round' }),
    ...(room >= 22 ? [dot(points, signs)] : []),
  ];
}

/** Plot breaks a line where a value is no number. */
function drawable(value: number | null | undefined): number {
  return isValue(value) ? value : Number.NaN;
}

/** What stands at the ends of the lines: the names of all of them, or of none. */
export function endKeys({ series }: LineChart, frame: Frame): readonly Key[] {
  const keys = series.map(
    ({ name }, place): Key => ({ name, sign: 'line', style: styleOf(place) }),
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
  const common = commonContinuation(series);
  const keys = series.flatMap(({ name, band, continues }, place): Key[] => {
    const style = styleOf(place);
    const isClear = isAlone ? band === undefined && continues === undefined : areNamed;
    const expected = isAlone ? continues?.name : `${name}, ${continues?.name}`;
    return [
      ...(isClear ? [] : [{ name, sign: 'line' as const, style }]),
      ...(continues && expected && common === undefined
        ? [{ name: expected, sign: 'expected' as const, style }]
        : []),
      ...(band === undefined ? [] : [{ name: band, sign: 'band' as const, style }]),
    ];
  });
  if (common !== undefined) {
    const style = { ...styleOf(0), colour: shade('soft') };
    keys.push({ name: common, sign: 'expected', style });
  }
  return events ? [...keys, { name: events.name, sign: 'tick', style: styleOf(0) }] : keys;
}

/** What the dotted parts of several lines are called, where it is the same for all. */
function commonContinuation(series: readonly Series[]): string | undefined {
  const [name, ...others] = series.flatMap(({ continues }) => continues?.name ?? []);
  return others.length > 0 && others.every((other) => other === name) ? name : undefined;
}
