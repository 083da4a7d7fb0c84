/** An invented shop for each method, to be filled in with one click. */

import type { Field, Method } from '../core/types.ts';
import { emptyState, type State } from './state.ts';

const examples: Record<Method, readonly (readonly [Field, string])[]> = {
  totals: [
    ['revenue', '120000'],
    ['orders', '2000'],
    ['customers', '640'],
    ['period', '12'],
    ['lifespan', '4'],
    ['margin', '45%'],
    ['acquisition-cost', '30'],
  ],
  averages: [
    ['average-order-value', '60'],
    ['purchase-frequency', '3.2'],
    ['lifespan', '4'],
    ['margin', '45%'],
    ['acquisition-cost', '30'],
  ],
  churn: [
    ['arpu', '25'],
    ['churn', '4%'],
    ['margin', '70%'],
    ['acquisition-cost', '120'],
  ],
  retention: [
    ['margin-per-customer', '100'],
    ['retention', '80%'],
    ['discount', '10%'],
    ['acquisition-cost', '90'],
  ],
  acquisition: [
    ['campaign-spend', '6000'],
    ['customers-won', '150'],
    ['lifetime-value', '180'],
    ['arpu', '25'],
    ['margin', '60%'],
    ['churn', '8%'],
  ],
};

/** The example of a method, written with a decimal point. */
export function exampleState(method: Method): State {
  return { ...emptyState, method, texts: new Map(examples[method]) };
}
