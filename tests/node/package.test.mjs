/** The package as npm would publish it, installed into an empty project. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import sirv from 'sirv';
import { build } from 'vite';
import { launchOptions } from '../../scripts/browser.mjs';
import { buildPackage } from '../../scripts/build/package.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const project = mkdtempSync(path.join(os.tmpdir(), 'perennial-'));
const installed = path.join(project, 'node_modules/perennial');

/** @param {string} program @param {string[]} parts */
const run = (program, ...parts) =>
  execFileSync(program, parts, {
    cwd: project,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

before(async () => {
  await buildPackage();
  const tarball = run('npm', 'pack', path.join(root, 'build/package'), '--silent').trim();
  writeFileSync(path.join(project, 'package.json'), '{ "type": "module" }');
  run('npm', 'install', '--offline', '--silent', '--no-audit', `./${tarball}`);
  cpSync(path.join(root, 'package/examples'), project, { recursive: true });
});

after(() => rmSync(project, { recursive: true }));

test('in Node the formulas and the reader of orders work', () => {
  assert.equal(run('node', 'node/index.mjs'), 'CLV 768\norders 2\n');
});

test('in Node it reads other character sets and workbooks', () => {
  const script = `
    import { readFileSync } from 'node:fs';
    import { importOrders } from 'perennial/orders';
    for (const file of process.argv.slice(1)) {
      const { files, summary } = await importOrders({ bytes: readFileSync(file) });
      console.log(files[0].charset?.value ?? file.split('.').at(-1), summary.orders);
    }`;
  const fixtures = ['taobao_orders_gbk.csv', 'workbooks/shopify_orders.xlsx'];
  const places = fixtures.map((name) => path.join(root, 'tests/fixtures', name));
  assert.equal(
    run('node', '--input-type=module', '--eval', script, ...places),
    'gb18030 9\nxlsx 10\n',
  );
});

test('in Node it says what customers will be worth', () => {
  const script = `
    import { readFileSync } from 'node:fs';
    import { forecastOrders } from 'perennial/orders';
    const lines = readFileSync(process.argv[1], 'utf8').trim().split('\\n');
    const rows = lines.map((line) => line.trim().split(/\\s+/));
    const csv = rows.map(([, id, date, , dollars]) => [id, date, dollars].join(','));
    const bytes = new TextEncoder().encode(['customer_id,date,amount', ...csv].join('\\n'));
    const wishes = { split: '1997-09-30' };
    const { outlook, customers } = await forecastOrders(wishes, { bytes });
    console.log(outlook.hindsight.purchases, outlook.hindsight.revenue.toFixed(2), customers.length);`;
  const sample = path.join(root, 'tests/fixtures/cdnow_sample.txt');
  // Fader & Hardie: 1,882 purchases for $70,976.39 in the last 39 weeks; six numbers of 2,357 customers.
  assert.equal(
    run('node', '--input-type=module', '--eval', script, sample),
    '1882 70976.39 14142\n',
  );
});

test('its types hold for the example', () => {
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  const flags = '--noEmit --strict --skipLibCheck --target es2022 --module esnext';
  run('node', tsc, ...flags.split(' '), '--moduleResolution', 'bundler', 'vite/main.ts');
  writeFileSync(
    path.join(project, 'wrong.ts'),
    "import { calculate } from 'perennial';\ncalculate({ method: 'guess', values: {} });\n",
  );
  assert.throws(() =>
    run('node', tsc, ...flags.split(' '), '--moduleResolution', 'bundler', 'wrong.ts'),
  );
});

test('Vite builds a page with it', async () => {
  await build({
    root: path.join(project, 'vite'),
    base: './',
    logLevel: 'silent',
    build: { target: 'es2022', outDir: path.join(project, 'built') },
  });
  const scripts = readdirSync(path.join(project, 'built/assets'));
  // The languages that are not in use stay apart.
  for (const language of ['ru', 'zh-Hans', 'zh-Hant']) {
    assert.ok(
      scripts.some((name) => name.startsWith(`${language}-`)),
      `${language}: ${scripts}`,
    );
  }
});

test('the plain page and the one that Vite built work in a browser', async () => {
  const files = sirv(project, { dev: true });
  const server = createServer((request, response) => files(request, response)).listen(0);
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const browser = await chromium.launch(launchOptions());
  const page = await browser.newPage();
  for (const folder of ['html', 'built']) {
    await page.goto(`http://127.0.0.1:${port}/${folder}/`);
    const value = page.locator('clv-calculator [part=value]');
    // 60 × 3.2 × 4.
    await value.getByText('€768.00').waitFor();
  }
  // 25 ÷ 4 %, and then what the element tells.
  await page.locator('output').getByText('625').waitFor();
  await page.getByRole('textbox', { name: 'Customer lifespan' }).fill('8');
  await page.locator('output').getByText('1536').waitFor();
  await browser.close();
  server.close();
});

test('every attribute, event and part stands in its README', () => {
  const readme = readFileSync(path.join(installed, 'README.md'), 'utf8');
  const manifest = JSON.parse(readFileSync(path.join(installed, 'custom-elements.json'), 'utf8'));
  const { attributes, events, cssParts } = manifest.modules[0].declarations[0];
  assert.ok(attributes.length > 30);
  const names = [...attributes, ...events, ...cssParts].map(({ name }) => name);
  for (const name of names.filter((each) => !each.endsWith('-per'))) {
    assert.ok(readme.includes(`\`${name}\``), name);
  }
});

test('nothing in it names this machine', () => {
  for (const name of ['calculator.js', 'orders.js', 'formats.js', 'element.js', 'package.json']) {
    assert.ok(!readFileSync(path.join(installed, name), 'latin1').includes(root), name);
  }
});
