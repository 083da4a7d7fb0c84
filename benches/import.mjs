/**
 * An order export from `File` to orders and customers in Chromium: ours beside other readers that
 * do the same work to the same totals, and beside the bytes alone. `BENCH_ROWS=25000` makes the
 * file smaller.
 */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from '../scripts/browser.mjs';
import { say } from '../scripts/console.mjs';
import { writeExport } from './import/export.mjs';
import { peakMemory } from './support/memory.mjs';
import { machine, quantile, table } from './support/report.mjs';
import { serveScripts } from './support/serve.mjs';

const ROWS = Number(process.env.BENCH_ROWS ?? 1_000_000);
const ROUNDS = 3;
const LIMIT = 'blob.arrayBuffer()';
const YARDSTICK = 'Papa Parse';
const READERS = [LIMIT, 'Perennial', YARDSTICK, 'uDSV', 'DuckDB-Wasm'];
const MEGABYTE = 1e6;

const readers = 'benches/import/readers';
const folder = mkdtempSync(path.join(tmpdir(), 'perennial-'));
const file = path.join(folder, 'orders.csv');
const { address, close } = await serveScripts(
  '<input type="file">',
  ['benches/import/page.mjs', `${readers}/papa-parse-worker.mjs`, `${readers}/udsv-worker.mjs`],
  'node_modules/@duckdb/duckdb-wasm/dist',
);
try {
  const known = writeExport(file, ROWS);
  const megabytes = statSync(file).size / MEGABYTE;
  say(
    `${ROWS} rows, ${known.orders} orders of ${known.customers} customers, ` +
      `${megabytes.toFixed(0)} MB; each figure is the median of ${ROUNDS}`,
  );
  print(await measure(known), megabytes);
} finally {
  close();
  rmSync(folder, { recursive: true });
}

/**
 * The runs of each reader, one of each after the other, beginning with another each time.
 * @param {import('./import/export.mjs').Totals} known what all must come to
 * @returns {Promise<Record<string, Run[]>>}
 */
async function measure(known) {
  /** @type {Record<string, Run[]>} */
  const runs = Object.fromEntries(READERS.map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of [...READERS.slice(round), ...READERS.slice(0, round)]) {
      const run = await read(name);
      if (name !== LIMIT) assert.deepEqual(run.totals, known, `${name} comes to other totals.`);
      runs[name]?.push(run);
    }
  }
  return runs;
}

/**
 * @param {Record<string, Run[]>} runs
 * @param {number} megabytes of the file
 */
function print(runs, megabytes) {
  const middle = (/** @type {string} */ name, /** @type {keyof Figures} */ figure) =>
    quantile(runs[name]?.map((run) => run[figure]) ?? [], 0.5);
  const row = (/** @type {string} */ name) => {
    const seconds = middle(name, 'seconds');
    return [
      name,
      seconds.toFixed(2),
      (megabytes / seconds).toFixed(1),
      (middle(YARDSTICK, 'seconds') / seconds).toFixed(2),
      (middle(LIMIT, 'seconds') / seconds).toFixed(3),
      (middle(name, 'peak') / MEGABYTE).toFixed(0),
    ];
  };
  say(`${machine()}, Chromium ${runs[LIMIT]?.[0]?.version}`);
  table([['', 's', 'MB/s', `× ${YARDSTICK}`, '× the limit', 'peak MB'], ...READERS.map(row)]);
  const idle = middle(LIMIT, 'idle') / MEGABYTE;
  say(`The peak is that of the page's process, which takes ${idle.toFixed(0)} MB before it reads.`);
}

/**
 * @typedef {object} Figures
 * @property {number} seconds
 * @property {number} idle bytes of memory that were taken before
 * @property {number} peak the most bytes of memory that were taken
 * @typedef {object} Reading
 * @property {string} version of the browser
 * @property {import('./import/export.mjs').Totals | undefined} totals
 * @typedef {Figures & Reading} Run
 */

/**
 * Reads the file in a browser that has done nothing else.
 * @param {string} name
 * @returns {Promise<Run>}
 */
async function read(name) {
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await page.locator('input').setInputFiles(file);
    const idle = await peakMemory(browser);
    const { milliseconds, totals } = await page.evaluate(`readFile('${name}')`);
    const peak = await peakMemory(browser);
    return { seconds: milliseconds / 1000, idle, peak, version: browser.version(), totals };
  } finally {
    await browser.close();
  }
}
