/**
 * A shop's orders from `File` to the whole report, stage by stage: natively and in Chromium. The
 * shops are like the sample shop, with so many times as many customers: `BENCH_TIMES=1,7`.
 */

import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from '../scripts/browser.mjs';
import { Stop, say } from '../scripts/console.mjs';
import { attempt } from '../scripts/run.mjs';
import { peakMemory } from './support/memory.mjs';
import { machine, table } from './support/report.mjs';
import { serveScripts } from './support/serve.mjs';

/** About 15,000, 100,000 and a million orders. */
const TIMES = (process.env.BENCH_TIMES ?? '1,7,69').split(',');
const MEGABYTE = 1e6;

/** @typedef {Record<string, number>} Stages seconds, by their names */

const folder = mkdtempSync(path.join(tmpdir(), 'perennial-'));
const file = path.join(folder, 'orders.csv');
const { address, close } = await serveScripts(
  '<input type="file">',
  ['benches/report/page.mjs'],
  'benches/report',
);
try {
  for (const times of TIMES) await measure(times);
} finally {
  close();
  rmSync(folder, { recursive: true });
}

/** @param {string} times */
async function measure(times) {
  const { orders, customers, stages } = natively(times);
  const { version, peak, stages: browser } = await inChromium();
  const megabytes = statSync(file).size / MEGABYTE;
  say(`\n${orders} orders of ${customers} customers, ${megabytes.toFixed(0)} MB`);
  say(
    `${machine()}, Chromium ${version}; its page took ${(peak / MEGABYTE).toFixed(0)} MB at most`,
  );
  const sum = (/** @type {Stages} */ all) => Object.values(all).reduce((a, b) => a + b, 0);
  const row = (
    /** @type {string} */ name,
    /** @type {number} */ ours,
    /** @type {number} */ here,
  ) => [name, ours.toFixed(3), here.toFixed(3), (here / ours).toFixed(1)];
  table([
    ['', 'native s', 'Chromium s', 'ratio'],
    ...Object.entries(stages).map(([stage, seconds]) =>
      row(stage, seconds, browser[stage] ?? Number.NaN),
    ),
    row('all', sum(stages), sum(browser)),
  ]);
}

/**
 * Writes the file, and makes its report.
 * @param {string} times
 * @returns {{ orders: number, customers: number, stages: Stages }}
 */
function natively(times) {
  const bench = ['bench', '--quiet', '--bench', 'report', '--', file, times];
  const { ok, output } = attempt('cargo', bench);
  if (!ok) throw new Stop(output);
  const { stages, ...shop } = JSON.parse(output.split('\n').at(-1) ?? '');
  return { ...shop, stages: Object.fromEntries(stages) };
}

/** @returns {Promise<{ version: string, peak: number, stages: Stages }>} */
async function inChromium() {
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await page.locator('input').setInputFiles(file);
    const stages = await page.evaluate('makeReport()');
    return { version: browser.version(), peak: await peakMemory(browser), stages };
  } finally {
    await browser.close();
  }
}
