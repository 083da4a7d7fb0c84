/** Whatever is typed, nothing but plain data comes out: no undefined, NaN, infinity or minus zero. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomFrom } from '../../benches/support/random.mjs';
import { answerTo } from './boundary.mjs';

const ROUNDS = 600;

/** @type {Record<string, string[]>} */
const fieldsOf = {
  totals: ['revenue', 'orders', 'customers', 'period'],
  averages: ['average-order-value', 'purchase-frequency'],
  churn: ['arpu', 'churn', 'horizon'],
  retention: ['margin-per-customer', 'retention', 'discount', 'horizon'],
  acquisition: ['campaign-spend', 'customers-won', 'lifetime-value', 'arpu', 'churn'],
};
const always = ['lifespan', 'lifespans', 'churn', 'margin', 'acquisition-cost', 'wanted-ratio'];

const usual = ['1', '2', '3', '12', '99'];
const odd = ['', '0', '-1', '0.5', '45%', '100%', '1e-24', '1e9', '999999999999999', '1 year'];
const hostile = [
  ...['', ' ', '\0', '-', '−', '+-5', '()', '(5)', '5-', '.', ',', "1'000", '1,23', '0x1F', '١٢٣'],
  ...['NaN', 'Infinity', '-Infinity', '∞', 'undefined', 'null', '__proto__', 'constructor'],
  ...[
    '1e308',
    '1e-308',
    '1e999999999',
    '5e-324',
    '9'.repeat(90),
    '9'.repeat(5000),
    '0.'.repeat(60),
  ],
  ...['½', '🤑', '\uD800', '\u202E5', 'é'.repeat(30), '<img src=x onerror=alert(1)>', '=1+1', '%s'],
  ...[
    'NT$',
    '5 €',
    '$1 £2',
    '12 мес.',
    '1/2',
    '2 years 3 months',
    '10k',
    '1,5 тыс',
    '百',
    '３，０００',
  ],
  ...['1;2;3', '1 year, 2 months', ';;;', '1\n\n2\n', '0\n0', '99999 years', '-0', '-0%', '1e-25'],
];

test('hundreds of random forms', () => {
  const random = randomFrom(20261122);
  /** @type {<T>(list: readonly T[]) => T} */
  const pick = (list) => /** @type {any} */ (list[Math.floor(random() * list.length)]);
  /** @param {number} wildness */
  const text = (wildness) => {
    if (random() > wildness) return pick(usual);
    const sort = random();
    if (sort < 0.4) return pick(odd);
    return sort < 0.8 ? pick(hostile) : pick(hostile) + pick(usual) + pick(hostile);
  };
  const outcomes = new Map();
  for (let round = 0; round < ROUNDS; round += 1) {
    const method = pick(Object.keys(fieldsOf));
    const fields = [...(fieldsOf[method] ?? []), ...always];
    const wildness = pick([0.02, 0.1, 0.5]);
    /** @type {Record<string, [string, string]>} */
    const texts = {};
    for (const field of fields.filter(() => random() > 0.05)) {
      texts[field] = [text(wildness), pick(['month', 'year'])];
    }
    /** @type {Record<string, string>} */
    const changes = random() < 0.5 ? {} : { [pick(fields)]: text(0.3), [pick(fields)]: text(0.3) };
    const choices = {
      lifespan: pick(['known', 'churn', 'list']),
      first: pick(['now', 'after_one_period']),
      marks: pick(['point', 'comma']),
      changes,
    };
    const answer = answerTo(method, texts, choices);
    assertPlain(answer, `${method} ${JSON.stringify({ texts, choices })}`);
    outcomes.set(answer.outcome.kind, (outcomes.get(answer.outcome.kind) ?? 0) + 1);
  }
  // The texts lead everywhere, so that the walk above has seen every kind of answer.
  for (const kind of ['waiting', 'invalid', 'no_result', 'result']) {
    assert.ok(outcomes.get(kind) >= 10, `${kind}: ${outcomes.get(kind)}`);
  }
});

/**
 * @param {unknown} value
 * @param {string} where
 */
function assertPlain(value, where) {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number') {
    assert.ok(Number.isFinite(value) && !Object.is(value, -0), `${value} in ${where}`);
    return;
  }
  assert.equal(typeof value, 'object', `${typeof value} in ${where}`);
  const plain = Array.isArray(value) ? Array.prototype : Object.prototype;
  assert.equal(Object.getPrototypeOf(value), plain, where);
  for (const [key, inner] of Object.entries(/** @type {object} */ (value))) {
    assertPlain(inner, `${where} → ${key}`);
  }
}
