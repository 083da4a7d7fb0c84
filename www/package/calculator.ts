/** `perennial`: the formulas, for Node and bundlers. */

import { emptyState, toForm } from '../calculator/state.ts';
import { loadCalculator } from '../core/calculator.ts';
import type {
  Answer,
  Field,
  FirstPayment,
  LifespanSource,
  Marks,
  Method,
  Period,
} from '../core/types.ts';

export type * from '../core/types.ts';

/** What is known, in the fields of the method; any text gives an answer. */
export interface Inputs {
  readonly method: Method;
  /** Numbers, or texts as people write them: `"45%"`, `"3.2 per year"`, `"18 months"`. */
  readonly values: Partial<Record<Field, string | number>>;
  /** What a value without a unit of time is counted in, where it is not the usual one. */
  readonly periods?: Partial<Record<Field, Period>>;
  readonly lifespanSource?: LifespanSource;
  readonly firstPayment?: FirstPayment;
  /** What-if changes: percentage points of shares, per cent of anything else. */
  readonly changes?: Partial<Record<Field, string | number>>;
  /** Asked only where a text leaves it open, as `"1.234"` does. */
  readonly decimalMark?: Marks;
}

let calculator: ReturnType<typeof loadCalculator> | undefined;

/** The lifetime value with its steps, or what is missing or wrong. */
export async function calculate(inputs: Inputs): Promise<Answer> {
  calculator ??= loadCalculator();
  const state = {
    method: inputs.method,
    lifespanSource: inputs.lifespanSource ?? emptyState.lifespanSource,
    firstPayment: inputs.firstPayment ?? emptyState.firstPayment,
    texts: texts(inputs.values),
    periods: new Map(Object.entries(inputs.periods ?? {}) as [Field, Period][]),
    changes: texts(inputs.changes ?? {}),
  };
  return (await calculator).calculate(toForm(state, inputs.decimalMark ?? 'point'));
}

function texts(values: Partial<Record<Field, string | number>>): Map<Field, string> {
  const entries = Object.entries(values) as [Field, string | number][];
  return new Map(entries.map(([field, value]) => [field, String(value)]));
}
