/** The calculator's wasm, as its tests ask it. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import init, { calculate } from '#calculator';

/**
 * @typedef {import('../../www/core/types.ts').Answer} Answer
 * @typedef {import('../../www/core/types.ts').Worked} Worked
 * @typedef {Record<string, string | [text: string, period: string]>} Texts what is typed in each
 *   field; in years where no period stands with it
 * @typedef {{ lifespan?: string, first?: string, marks?: string, changes?: Record<string, string> }} Choices
 */

await init({
  module_or_path: readFileSync(fileURLToPath(import.meta.resolve('#calculator.wasm'))),
});

/**
 * @param {string} method
 * @param {Texts} texts
 * @param {Choices} [choices]
 * @returns {Answer}
 */
export function answerTo(method, texts, choices = {}) {
  const { lifespan = 'known', first = 'after_one_period', marks = 'point', changes = {} } = choices;
  const entries = Object.entries(texts).flatMap(([field, typed]) =>
    typeof typed === 'string' ? [field, typed, 'year'] : [field, ...typed],
  );
  const changed = Object.entries(changes).flatMap(([field, text]) => [field, text, 'change']);
  return calculate(written([method, lifespan, first, marks, ...entries, ...changed]));
}

/**
 * The result, where there must be one.
 * @param {string} method
 * @param {Texts} texts
 * @param {Choices} [choices]
 * @returns {Worked}
 */
export function workedOut(method, texts, choices) {
  const { outcome } = answerTo(method, texts, choices);
  if (outcome.kind !== 'result') throw new Error(`no result: ${JSON.stringify(outcome)}`);
  return outcome;
}

/**
 * A form as it crosses the boundary.
 * @param {string[]} parts
 */
export function written(parts) {
  return parts.map((part) => part.replaceAll('\0', '')).join('\0');
}
