/** The place in a chart's table that is being read, and the keys that move it. */

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** How many places there are. Lines and bars are read a row at a time: they have one column. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Where a key leads from a place, or from outside the chart.
 *
 * Lines and bars go on in reading order by any arrow; in a heat map arrows go where they point, and
 * *Home* and *End* to the ends of the row. At an edge the place stays. *Escape* leaves the chart.
 *
 * @returns `undefined` for a key that is none of the chart's
 */
export function moved(key: string, from: Place | null, extent: Extent): Place | null | undefined {
  if (key === 'Escape') return from ? null : undefined;
  const step = steps(extent)[key];
  if (!step || extent.rows === 0 || extent.columns === 0) return undefined;
  const start = from ?? (key === 'End' ? last(extent) : { row: 0, column: 0 });
  if (!from) return start;
  return {
    row: within(start.row + step.row, extent.rows),
    column: within(start.column + step.column, extent.columns),
  };
}

function steps({ columns }: Extent): Partial<Record<string, Place>> {
  const back = { row: -1, column: 0 };
  const on = { row: 1, column: 0 };
  if (columns === 1) {
    return {
      ArrowLeft: back,
      ArrowUp: back,
      ArrowRight: on,
      ArrowDown: on,
      Home: { row: Number.NEGATIVE_INFINITY, column: 0 },
      End: { row: Number.POSITIVE_INFINITY, column: 0 },
    };
  }
  return {
    ArrowLeft: { row: 0, column: -1 },
    ArrowRight: { row: 0, column: 1 },
    ArrowUp: back,
    ArrowDown: on,
    Home: { row: 0, column: Number.NEGATIVE_INFINITY },
    End: { row: 0, column: Number.POSITIVE_INFINITY },
  };
}

function last({ rows, columns }: Extent): Place {
  return columns === 1 ? { row: rows - 1, column: 0 } : { row: 0, column: columns - 1 };
}

function within(place: number, count: number): number {
  return Math.min(Math.max(place, 0), count - 1);
}
