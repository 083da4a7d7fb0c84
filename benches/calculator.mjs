/** One call of the calculator across the boundary, in Node on the built wasm. */

import { readFileSync } from 'node:fs';
import init, { calculate } from '#calculator';
import { say } from '../scripts/console.mjs';
import { machine, report } from './support/report.mjs';

const CALLS_A_ROUND = 200;
const ROUNDS = 100;

const entries = {
  averages: [
    ['average-order-value', '60', 'year'],
    ['purchase-frequency', '3.2', 'year'],
    ['lifespan', '48 months', 'year'],
    ['margin', '45%', 'year'],
    ['acquisition-cost', '30', 'year'],
  ],
  retention: [
    ['margin-per-customer', '100', 'year'],
    ['retention', '80%', 'year'],
    ['discount', '10%', 'year'],
    ['horizon', '5', 'year'],
    ['acquisition-cost', '90', 'year'],
  ],
};

await init({ module_or_path: readFileSync(new URL(import.meta.resolve('#calculator.wasm'))) });
say(machine());
for (const [method, fields] of Object.entries(entries)) {
  const change = ['margin', '5', 'change'];
  const form = [method, 'known', 'after_one_period', 'point', ...fields.flat(), ...change];
  const call = () => calculate(form.join('\0'));
  for (let warm = 0; warm < CALLS_A_ROUND; warm += 1) call();
  const microseconds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    for (let done = 0; done < CALLS_A_ROUND; done += 1) call();
    return ((performance.now() - start) * 1000) / CALLS_A_ROUND;
  });
  report(`calculate, ${method}, all steps and effects`, microseconds, 'µs');
}
