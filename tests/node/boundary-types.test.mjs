/** What comes out of the calculator is what its TypeScript types say, to the last field. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currencies } from '#calculator';
import { answerTo } from './boundary.mjs';
import { assertTyped } from './boundary-compiler.mjs';

const averages = { 'average-order-value': '€50', 'purchase-frequency': '6', lifespan: '2' };
const totals = { revenue: '9000', orders: '300', customers: '400', period: ['6', 'month'] };
const subscription = { arpu: ['30', 'month'], churn: ['4%', 'month'] };
const retention = { 'margin-per-customer': ['9', 'month'], retention: '80%', discount: '10%' };
const campaign = { 'campaign-spend': '5000', 'customers-won': '100', 'lifetime-value': '180' };

/** Between them: every method, reading, outcome, payback and what-if. */
const answers = /** @type {Parameters<typeof answerTo>[]} */ ([
  ['averages', {}],
  ['averages', { lifespan: 'x', margin: '120%' }],
  ['averages', averages],
  ['averages', { ...averages, margin: '-10%', 'acquisition-cost': '0' }],
  ['averages', { ...averages, 'acquisition-cost': '90', 'wanted-ratio': '4' }],
  ['averages', { ...averages, 'acquisition-cost': '9000' }, { changes: { lifespan: '10' } }],
  ['averages', averages, { changes: { lifespan: 'x' } }],
  ['averages', { ...averages, lifespans: '1 year\n18 months' }, { lifespan: 'list' }],
  ['averages', { ...averages, churn: '0%' }, { lifespan: 'churn' }],
  ['averages', { ...averages, churn: ['5%', 'month'] }, { lifespan: 'churn' }],
  ['totals', { ...totals, lifespan: ['1', 'month'], 'acquisition-cost': '10' }],
  ['churn', { ...subscription, margin: '0.8', 'acquisition-cost': '150' }],
  ['churn', { ...subscription, horizon: '2' }],
  ['churn', { ...subscription, horizon: '0.3' }],
  ['retention', retention, { changes: { retention: '5', discount: '-2' } }],
  ['retention', { ...retention, horizon: '3', 'acquisition-cost': '30' }, { first: 'now' }],
  ['retention', { ...retention, 'margin-per-customer': '0' }, { changes: { retention: '5' } }],
  ['acquisition', campaign],
  ['acquisition', { ...campaign, ...subscription, margin: '60%' }],
  ['acquisition', { ...campaign, 'campaign-spend': '0' }],
]).map((form) => answerTo(...form));

test('TypeScript takes every answer as it is, and none with a field more or fewer', () => {
  const kinds = new Set(answers.map(({ outcome }) => outcome.kind));
  assert.deepEqual([...kinds].sort(), ['invalid', 'no_result', 'result', 'waiting']);
  assertTyped('answers', [
    { type: 'Currency[]', value: currencies() },
    ...answers.map((value) => ({ type: 'Answer', value, spoilt: spoilt(value) })),
  ]);
});

/**
 * The same with one thing wrong.
 * @param {import('./boundary.mjs').Answer} answer
 */
function spoilt({ fields, outcome }) {
  const { kind, ...withoutKind } = outcome;
  return [
    { fields },
    { fields, outcome: withoutKind },
    { fields, outcome: { kind: `${kind}s`, ...withoutKind } },
    { fields, outcome: { ...outcome, surplus: 1 } },
    { fields: fields.map((field) => ({ ...field, required: null })), outcome },
  ];
}
