/** The built calculator gives the right results and the right errors. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calculate, currencies } from '#calculator';
import { answerTo, workedOut, written } from './boundary.mjs';

/** @param {import('./boundary.mjs').Worked} worked */
const lifetimeValue = ({ calculation }) => Number(calculation.lifetime_value.toFixed(9));

/** @param {import('./boundary.mjs').Worked} worked */
const stepsOf = ({ calculation }) =>
  calculation.steps.map(({ term, result }) => [term, Number(result.value.toFixed(9))]);

test('totals', () => {
  const worked = workedOut('totals', {
    revenue: '120,000',
    orders: '1500',
    customers: '600',
    period: ['12', 'month'],
    lifespan: '3 years',
  });
  // 120,000 ÷ 1,500; 1,500 ÷ 600 ÷ 12; 80 × 0.2083…; 3 × 12; 16.66… × 36.
  assert.deepEqual(stepsOf(worked), [
    ['purchase-value', 80],
    ['purchase-frequency', 0.208333333],
    ['customer-value', 16.666666667],
    ['lifespan-converted', 36],
    ['lifetime-value', 600],
  ]);
  assert.equal(lifetimeValue(worked), 600);
  assert.equal(worked.calculation.headline, 4);
});

test('averages, net of the acquisition cost', () => {
  const { calculation } = workedOut('averages', {
    'average-order-value': '$50',
    'purchase-frequency': '6',
    lifespan: '2',
    margin: '40%',
    'acquisition-cost': '60',
  });
  // 50 × 6 × 2 = 600; × 0.4 = 240; − 60 = 180. 240 ÷ 60 = 4; 240 ÷ 3 = 80.
  // 300 × 0.4 ÷ 12 = 10 a month: 60 are back after 6.
  assert.equal(calculation.lifetime_value, 180);
  assert.deepEqual(calculation.basis, {
    measure: 'gross_profit',
    net_of_acquisition: true,
    discount: null,
    horizon: null,
  });
  assert.deepEqual(calculation.acquisition, {
    cost: 60,
    value: 240,
    ratio: 4,
    wanted_ratio: 3,
    reaches_wanted: true,
    highest_cost: 80,
    payback: { kind: 'month', month: 6, paid: 60, paid_before: 50 },
    campaign_return: null,
  });
});

test('a lifespan from churn and from a list', () => {
  /** @type {import('./boundary.mjs').Texts} */
  const averages = { 'average-order-value': '50', 'purchase-frequency': ['0.5', 'month'] };
  // 1 ÷ 0.025 = 40 months; 50 × 0.5 × 40.
  averages['churn'] = ['2.5%', 'month'];
  assert.equal(lifetimeValue(workedOut('averages', averages, { lifespan: 'churn' })), 1000);
  // 1 year, 18 and 30 months: 60 months ÷ 3; 50 × 0.5 × 20.
  averages['lifespans'] = '1 year; 18 months\n30 mo';
  const worked = workedOut('averages', averages, { lifespan: 'list' });
  assert.equal(lifetimeValue(worked), 500);
  assert.deepEqual(stepsOf(worked), [
    ['customer-value', 25],
    ['lifespan', 1.666666667],
    ['lifespan-converted', 20],
    ['lifetime-value', 500],
  ]);
});

test('churn, without end and within a horizon', () => {
  /** @type {import('./boundary.mjs').Texts} */
  const texts = { arpu: ['30', 'month'], churn: ['4%', 'month'], margin: '80%' };
  // 30 ÷ 0.04 = 750; × 0.8.
  assert.equal(lifetimeValue(workedOut('churn', texts)), 600);
  // 100 + 90 + 81 = 271.
  assert.equal(lifetimeValue(workedOut('churn', { arpu: '100', churn: '10%', horizon: '3' })), 271);
});

test('retention, after one period and now, discounted and within a horizon', () => {
  const texts = { 'margin-per-customer': '90', retention: '80%', discount: '10%' };
  // 90 × 0.8 ÷ 0.3; 90 × 1.1 ÷ 0.3.
  assert.equal(lifetimeValue(workedOut('retention', texts)), 240);
  assert.equal(lifetimeValue(workedOut('retention', texts, { first: 'now' })), 330);
  // 50 + 25; 100 + 50.
  const short = { 'margin-per-customer': '100', retention: '50%', horizon: '2' };
  assert.equal(lifetimeValue(workedOut('retention', short)), 75);
  assert.equal(lifetimeValue(workedOut('retention', short, { first: 'now' })), 150);
});

test('acquisition', () => {
  const { calculation } = workedOut('acquisition', {
    'campaign-spend': '5,000',
    'customers-won': '100',
    'lifetime-value': '180',
  });
  // 180 − 5,000 ÷ 100; (100 × 180 − 5,000) ÷ 5,000.
  assert.equal(calculation.lifetime_value, 130);
  assert.equal(calculation.acquisition?.campaign_return, 2.6);
  assert.equal(calculation.acquisition?.payback, null);
});

test('numbers as people write them', () => {
  // Where the text alone leaves the decimal mark open, the habit of the language decides.
  /** @type {[text: string, marks: string, value: number, currency: string | null, open: boolean][]} */
  const amounts = [
    ['1,234.50', 'point', 1234.5, null, false],
    ['1.234,50', 'point', 1234.5, null, false],
    ['1 234,50', 'comma', 1234.5, null, false],
    ['1\u00A0234,50 ₽', 'comma', 1234.5, 'RUB', false],
    ['１２３４', 'point', 1234, null, false],
    ['NT$ 1,200', 'point', 1200, 'TWD', true],
    ['1,234', 'point', 1234, null, true],
    ['1,234', 'comma', 1.234, null, true],
  ];
  for (const [text, marks, value, currency, ambiguous] of amounts) {
    const { fields } = answerTo('averages', { 'average-order-value': text }, { marks });
    const reading = fields.find(({ field }) => field === 'average-order-value')?.reading;
    assert.deepEqual(reading, {
      kind: 'number',
      value,
      period: null,
      count: null,
      ambiguous,
      currency,
    });
  }
  for (const text of ['45%', '0.45', '45', '45 %', '４５％', '0,45']) {
    const { fields } = answerTo('averages', { margin: text });
    const reading = fields.find(({ field }) => field === 'margin')?.reading;
    assert.equal(reading?.kind === 'number' && reading.value, 0.45, text);
  }
  for (const text of ['12 мес.', '12 months', '12 个月', '12 個月', '12mo']) {
    const { fields } = answerTo('averages', { lifespan: text });
    const reading = fields.find(({ field }) => field === 'lifespan')?.reading;
    assert.deepEqual(reading?.kind === 'number' && [reading.value, reading.period], [12, 'month']);
  }
});

test('what if, and what moves it most', () => {
  const texts = {
    'margin-per-customer': '90',
    retention: '80%',
    discount: '10%',
    'acquisition-cost': '40',
  };
  const { scenario, sensitivity } = workedOut('retention', texts, { changes: { retention: '5' } });
  // 90 × 0.85 ÷ 0.25 − 40 = 266, 66 above the 200 before.
  assert.equal(scenario?.kind, 'result');
  assert.equal(Number(scenario.scenario.lifetime_value.toFixed(9)), 266);
  assert.equal(Number(scenario.scenario.difference.toFixed(9)), 66);
  assert.equal(Number(scenario.scenario.relative?.toFixed(9)), 0.33);
  // A tenth more retention: 90 × 0.88 ÷ 0.22 = 360, + 120; a tenth more margin: + 24; a tenth
  // more discount: 72 ÷ 0.31, − 7.74; a tenth more cost: − 4.
  const largest = sensitivity.map(({ field, when_larger: larger }) => [field, larger?.toFixed(2)]);
  assert.deepEqual(largest, [
    ['retention', '120.00'],
    ['margin-per-customer', '24.00'],
    ['discount', '-7.74'],
    ['acquisition-cost', '-4.00'],
  ]);
  const beyond = workedOut('retention', texts, { changes: { retention: '21' } });
  assert.deepEqual(beyond.scenario, { kind: 'invalid', field: 'retention', code: 'above-whole' });
});

test('what has no result says why', () => {
  const averages = { 'average-order-value': '60', 'purchase-frequency': '3' };
  assert.deepEqual(answerTo('averages', averages).outcome, {
    kind: 'waiting',
    missing: ['lifespan'],
  });
  assert.deepEqual(answerTo('averages', { ...averages, lifespan: '-1' }).outcome, {
    kind: 'invalid',
    fields: ['lifespan'],
  });
  assert.deepEqual(answerTo('churn', { arpu: '20', churn: '0%' }).outcome, {
    kind: 'no_result',
    field: 'churn',
    code: 'endless',
  });
});

test('every code that a field can have', () => {
  /** @type {[method: string, field: string, text: string, code: string, piece: string][]} */
  const faults = [
    ['averages', 'lifespan', 'many', 'unknown-word', 'many'],
    ['averages', 'average-order-value', '$', 'no-digits', ''],
    ['averages', 'average-order-value', '12,34,5', 'bad-grouping', '12,34,5'],
    ['averages', 'average-order-value', '10 - 20', 'two-numbers', '- 20'],
    ['averages', 'average-order-value', '(5', 'unclear-sign', ''],
    ['averages', 'average-order-value', '5 USD EUR', 'mixed-units', 'EUR'],
    ['averages', 'average-order-value', '1e15', 'too-large', ''],
    ['averages', 'average-order-value', '1e-30', 'too-small', ''],
    ['averages', 'average-order-value', '1'.repeat(101), 'too-long', '1'.repeat(40)],
    ['averages', 'average-order-value', '5%', 'no-percent', ''],
    ['averages', 'purchase-frequency', '$5', 'no-currency', ''],
    ['averages', 'average-order-value', '5 years', 'no-period', ''],
    ['retention', 'discount', '1% per month', 'yearly-only', ''],
    ['averages', 'average-order-value', '-5', 'negative', ''],
    ['averages', 'lifespan', '0', 'zero', ''],
    ['averages', 'margin', '120%', 'above-whole', ''],
    ['totals', 'orders', '2.5', 'not-whole', ''],
  ];
  for (const [method, field, text, code, piece] of faults) {
    const { fields, outcome } = answerTo(method, { [field]: text });
    const state = fields.find((candidate) => candidate.field === field);
    assert.deepEqual(state?.reading, { kind: 'invalid', code, piece }, text);
    assert.deepEqual(outcome, { kind: 'invalid', fields: [field] });
  }
});

test('names that are none are refused, and the calculator goes on', () => {
  const good = ['averages', 'known', 'now', 'point'];
  const wrong = /** @type {[parts: string[], name: string][]} */ ([
    [['guess', 'known', 'now', 'point'], 'guess'],
    [['averages', 'gone', 'now', 'point'], 'gone'],
    [['averages', 'known', 'later', 'point'], 'later'],
    [['averages', 'known', 'now', 'dot'], 'dot'],
    [['averages'], ''],
    [[...good, 'pages', '1', 'year'], 'pages'],
    [[...good, 'lifespan', '1', 'week'], 'week'],
    [[...good, 'lifespan', '1'], 'lifespan'],
    [[...good, 'lifespan'], 'lifespan'],
    [[...good, 'churn', 'change'], 'churn'],
    [[...good, '__proto__', '1', 'change'], '__proto__'],
  ]);
  for (const [parts, name] of wrong) {
    const refusal = { name: 'Error', message: `bad-input: ${name}` };
    assert.throws(() => calculate(written(parts)), refusal);
    assert.equal(calculate(written(good)).outcome.kind, 'waiting');
  }
});

test('currencies have the decimals of ISO 4217', () => {
  /** @type {import('../../www/core/types.ts').Currency[]} */
  const all = currencies();
  const decimals = new Map(all.map((currency) => [currency.code, currency.decimals]));
  const known = { USD: 2, EUR: 2, RUB: 2, CNY: 2, TWD: 2, JPY: 0, KRW: 0, ISK: 0, KWD: 3, CLF: 4 };
  for (const [code, expected] of Object.entries(known)) assert.equal(decimals.get(code), expected);
  assert.equal(decimals.size, all.length);
  for (const { code } of all) assert.match(code, /^[A-Z]{3}$/);
  // Not money: gold, and the code for no currency.
  for (const code of ['XAU', 'XXX']) assert.ok(!decimals.has(code), code);
});
