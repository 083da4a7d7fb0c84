/** The calculator's wasm: its bytes come with the script, since the page may not fetch anything. */

import { calculate as calculateRaw, currencies as currenciesRaw, initSync } from '#calculator';
import bytes from '#calculator.wasm';
import type { Answer, Currency, Form } from './types.ts';

/** What the page asks of the calculator. */
export interface Calculator {
  /** What comes of a form; any text in any field gives an answer. */
  calculate(form: Form): Answer;
  /** Every currency of ISO 4217 with its number of decimals. */
  readonly currencies: readonly Currency[];
}

/** Compiles the wasm; call it once. What the bindings have for fetching it is left out. */
export async function loadCalculator(): Promise<Calculator> {
  initSync({ module: await WebAssembly.compile(bytes) });
  return {
    calculate: (form) => calculateRaw(written(form)) as Answer,
    currencies: currenciesRaw() as Currency[],
  };
}

/** The form as it crosses the boundary: its parts set apart by a character that means nothing. */
function written(form: Form): string {
  return [
    form.method,
    form.lifespan_source,
    form.first_payment,
    form.decimal_mark,
    ...form.entries.flatMap(({ field, text, period }) => [field, text, period]),
    ...form.changes.flatMap(({ field, text }) => [field, text, 'change']),
  ]
    .map((part) => part.replaceAll('\0', ''))
    .join('\0');
}
