/** What the events of the element tell its host. */

import type { State } from '../calculator/state.ts';
import type { Acquisition, Answer, Basis, Field, Notice, Period, Step } from '../core/types.ts';

export interface ClvInput {
  readonly field: Field;
  /** As the reader sees it. */
  readonly text: string;
  /** As it was understood, a share as 0.45 for 45 %; `null` where it is empty or no number. */
  readonly value: number | null;
  readonly period: Period | null;
}

export interface ClvResult {
  /** The customer lifetime value, in `currency` per customer. */
  readonly value: number;
  readonly currency: string;
  /** The value against the acquisition cost, where that is known. */
  readonly acquisition: Acquisition | null;
}

/** What `clv-ready` and `clv-change` carry. */
export interface ClvDetail {
  readonly inputs: readonly ClvInput[];
  /** `null` while something is missing or can't be read. */
  readonly result: ClvResult | null;
  readonly steps: readonly Step[];
  /** What the value is the value of, and what a reader should know about it. */
  readonly assumptions: { readonly basis: Basis; readonly notices: readonly Notice[] } | null;
}

/** What `clv-error` carries. */
export interface ClvError {
  readonly message: string;
}

export function detailOf({ texts }: State, answer: Answer, currency: string): ClvDetail {
  const inputs = answer.fields.map(({ field, reading }) => ({
    field,
    text: texts.get(field) ?? '',
    value: reading.kind === 'number' ? reading.value : null,
    period: reading.kind === 'number' ? reading.period : null,
  }));
  if (answer.outcome.kind !== 'result') {
    return { inputs, result: null, steps: [], assumptions: null };
  }
  const { lifetime_value: value, acquisition, steps, basis, notices } = answer.outcome.calculation;
  return {
    inputs,
    result: { value, currency, acquisition },
    steps,
    assumptions: { basis, notices },
  };
}
