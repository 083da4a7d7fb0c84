/**
 * What a chart is told: finished values with finished names. A chart arranges them; it works out
 * nothing about them.
 */

export type Chart = LineChart | BarChart | HeatChart;

interface Described {
  readonly title: string;
  /** One sentence that says what is to be seen. */
  readonly summary: string;
}

/** How the values along one direction are named and written. */
export interface Axis<V = number> {
  /** What is measured; the unit, where the values don't say it. */
  readonly label: string;
  /** The value as it is read where its axis is not seen, and as it stands in the table. */
  readonly format: (value: V) => string;
  /** The value beside the axis, where room is scarce; as it is read, unless this is given. */
  readonly short?: (value: V) => string;
}

/** An axis of numbers, which takes in zero. */
export interface NumberAxis extends Axis {
  readonly kind: 'number';
  /** The ends of the axis; without it, those of the values. */
  readonly domain?: readonly [low: number, high: number];
  /** Between whole numbers there is nothing to be marked. */
  readonly whole?: boolean;
}

/** An axis of days, each written as `2024-03-01`. */
export interface DateAxis extends Axis<string> {
  readonly kind: 'date';
}

/** Lines over days or over a number. */
export interface LineChart extends Described {
  readonly kind: 'lines';
  readonly x: DateAxis | NumberAxis;
  readonly y: NumberAxis;
  /** At most five. */
  readonly series: readonly Series[];
  /** Values that all may be compared with. */
  readonly levels?: readonly Level[];
  /** Places that all may be seen from, such as today. */
  readonly moments?: readonly Moment[];
  /** What happened at certain places, as ticks above the axis. */
  readonly events?: Events;
}

/** A place along a line: a day or a number, as its axis has it. */
export type X = string | number;

export interface Series {
  readonly name: string;
  /** In the order of the axis. */
  readonly points: readonly Point[];
  /** What lies between the points' `low` and `high`: its name. */
  readonly band?: string;
  /** From where on the line is only expected: dotted from there. */
  readonly continues?: Continuation;
}

export interface Point {
  readonly x: X;
  /** Null where there is none: the line is broken there. */
  readonly y: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
}

export interface Continuation {
  readonly from: X;
  /** What the dotted part is called. */
  readonly name: string;
}

export interface Level {
  readonly value: number;
  readonly label: string;
}

export interface Moment {
  readonly x: X;
  readonly label: string;
}

export interface Events {
  readonly name: string;
  readonly at: readonly X[];
}

/** Bars for a few things, or for one after the other in time. */
export interface BarChart extends Described {
  readonly kind: 'bars';
  /** Upright bars suit times, bars that lie suit names. */
  readonly direction: 'up' | 'across';
  readonly layout: 'grouped' | 'stacked';
  /** What the categories are. */
  readonly label: string;
  /** Their names in order, no two alike. */
  readonly categories: readonly string[];
  readonly value: NumberAxis;
  /** At most five, each with a value for each category. */
  readonly series: readonly BarSeries[];
  readonly levels?: readonly Level[];
}

export interface BarSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** Rows and columns of cells, the darker the more. */
export interface HeatChart extends Described {
  readonly kind: 'heat';
  readonly rows: Heads;
  readonly columns: Heads;
  readonly value: NumberAxis;
  /** Rows of cells; null where there is nothing to know yet. */
  readonly cells: readonly (readonly (number | null)[])[];
}

export interface Heads {
  readonly label: string;
  /** No two alike. */
  readonly names: readonly string[];
}
