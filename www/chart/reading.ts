/** What is said where the cursor stands. */

import type { Extent, Place } from './cursor.ts';
import type { Chart } from './description.ts';
import type { Table } from './table.ts';
import type { Words } from './words.ts';

/** The places that a chart's cursor can stand at: rows of its table, or cells of a heat map's. */
export function extentOf({ kind }: Chart, { rows, columns }: Table): Extent {
  return { rows: rows.length, columns: kind === 'heat' ? columns.length : 1 };
}

/** All values of a row, or the one of a cell of a heat map. */
export function readingOf({ kind }: Chart, table: Table, place: Place, words: Words): string {
  const row = table.rows[place.row];
  if (!row) return '';
  if (kind === 'heat') {
    const cell = words.cell(row.name, table.columns[place.column] ?? '');
    return words.reading(cell, [row.cells[place.column] || words.nothing]);
  }
  const values = row.cells.flatMap((value, column) =>
    value === '' ? [] : [words.named(table.columns[column] ?? '', value)],
  );
  return words.reading(row.name, values.length > 0 ? values : [words.nothing]);
}
