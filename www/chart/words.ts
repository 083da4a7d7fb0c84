/** What a chart says beside its own names and values, as the language says it. */

import type { Locale } from '../i18n/locale.ts';

export interface Words {
  readonly range: (low: string, high: string) => string;
  /** A value that is only expected, and what that is called. */
  readonly expected: (value: string, name: string) => string;
  /** Something happened there. */
  readonly happened: string;
  /** There is nothing there. */
  readonly nothing: string;
  /** A cell by its row and column. */
  readonly cell: (row: string, column: string) => string;
  readonly named: (name: string, value: string) => string;
  /** What there is to be read at a place. */
  readonly reading: (place: string, values: readonly string[]) => string;
}

export function wordsOf(locale: Locale): Words {
  return {
    range: (low, high) => locale.text('chart-range', { low, high }),
    expected: (value, name) => locale.text('chart-expected', { value, name }),
    happened: locale.text('chart-happened'),
    nothing: locale.text('chart-nothing'),
    cell: (row, column) => locale.text('chart-cell', { row, column }),
    named: (name, value) => locale.text('chart-named', { name, value }),
    reading: (place, values) =>
      locale.text('chart-reading', { place, values: values.join(locale.text('chart-separator')) }),
  };
}
