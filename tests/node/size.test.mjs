/** What travels before the page can be used, gzipped, against the budgets that we promise. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const KB = 1000;
const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);
const dist = new URL('../../dist/', import.meta.url);

/** Language → the files that the build found a first visit to load. @type {Record<string, string[]>} */
const firstScreen = JSON.parse(
  readFileSync(new URL('../../build/first-screen.json', import.meta.url), 'utf8'),
);

/** @param {URL | string} file */
function gzipped(file) {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

test('the first screen is at most 120 KB in each of the four languages', (t) => {
  assert.deepEqual(Object.keys(firstScreen), ['en', 'zh-Hant', 'zh-Hans', 'ru']);
  for (const [language, files] of Object.entries(firstScreen)) {
    const size = files.reduce((sum, file) => sum + gzipped(new URL(file, dist)), 0);
    t.diagnostic(`${language}: ${size} bytes in ${files.length} files`);
    assert.ok(size <= 120 * KB, `${language} needs ${size} bytes: ${files.join(', ')}`);
  }
});

test('the element is one script of at most 40 KB in each language', (t) => {
  const folder = new URL(`clv/${version}/`, dist);
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  assert.equal(scripts.length, 4);
  for (const script of scripts) {
    const size = gzipped(new URL(script, folder));
    t.diagnostic(`${script}: ${size} bytes`);
    assert.ok(size <= 40 * KB, `${script} is ${size} bytes`);
  }
});

test('what draws charts is at most 95 KB', (t) => {
  const assets = new URL('assets/', dist);
  const [drawing, ...others] = readdirSync(assets).filter((name) => /^draw-.*\.js$/.test(name));
  assert.ok(drawing && others.length === 0, 'one script draws');
  const size = gzipped(new URL(drawing, assets));
  t.diagnostic(`${size} bytes`);
  assert.ok(size <= 95 * KB, `${drawing} is ${size} bytes`);
});

/**
 * The formats wasm loads behind everything; the tables of its character sets are half of it.
 * The workbench is to come back to 250; ARCHITECTURE.md says what it spends.
 */
const budgets = { workbench: 560, formats: 560 };

for (const [flavour, budget] of Object.entries(budgets)) {
  test(`the ${flavour} wasm is at most ${budget} KB`, (t) => {
    const size = gzipped(fileURLToPath(import.meta.resolve(`#${flavour}.wasm`)));
    t.diagnostic(`${size} bytes`);
    assert.ok(size <= budget * KB, `the ${flavour} wasm is ${size} bytes`);
  });
}
