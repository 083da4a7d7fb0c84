/** The importer through its boundary, on the built wasm. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import init, { bring_together, import_bytes, OrderFile } from '#workbench';

/** @typedef {import('../../www/core/types.ts').JointReceipt} JointReceipt */
/** @typedef {import('../../www/core/types.ts').ListedRow} ListedRow */

before(async () => {
  const wasm = readFileSync(fileURLToPath(import.meta.resolve('#workbench.wasm')));
  await init({ module_or_path: wasm });
});

/** @param {string} name */
function fixture(name) {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
}

/**
 * @param {Uint8Array | string} contents
 * @param {object} [options]
 */
function read(contents, options = {}) {
  const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;
  const file = bring_together([import_bytes(bytes, options)]);
  const joint = /** @type {JointReceipt} */ (file.receipt());
  checkPlain(joint, 'receipt');
  const [own] = joint.files;
  assert.ok(own);
  return { file, receipt: { ...own, summary: joint.summary } };
}

/**
 * Nothing but plain data, and no undefined or NaN among it.
 * @param {unknown} value
 * @param {string} path
 */
function checkPlain(value, path) {
  if (value === null || ['string', 'boolean'].includes(typeof value)) return;
  if (typeof value === 'number') {
    assert.ok(Number.isSafeInteger(value), `${path} is ${value}`);
    return;
  }
  assert.ok(typeof value === 'object', `${path} is ${typeof value}`);
  assert.ok(Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype, path);
  for (const [key, part] of Object.entries(value)) checkPlain(part, `${path}.${key}`);
}

test('the Shopify export gives its totals, exact and as text', () => {
  const { receipt } = read(fixture('shopify_orders_79.csv'));
  const { summary } = receipt;
  assert.ok(summary?.customers);
  assert.equal(receipt.platform, 'shopify-orders');
  assert.deepEqual(receipt.rows, { read: 14, used: 14, set_aside: 0, reasons: [] });
  assert.deepEqual([summary.orders, summary.cancelled], [10, 1]);
  assert.deepEqual([summary.gross, summary.refunded, summary.net], ['1678.04', '20.00', '1658.04']);
  assert.deepEqual([summary.first, summary.last], ['2023-11-05', '2024-06-15']);
  assert.equal(summary.apv, '165.8040');
  assert.deepEqual(summary.customers.averages, {
    revenue: '1658.04',
    orders: 10,
    customers: 5,
    months: '7.3593',
  });
});

test('rows set aside come by the page and as a file', () => {
  const rows = Array.from({ length: 250 }, (_, index) => `${index},a`);
  const long = `x,${'y'.repeat(5000)}`;
  const text = `order_id,email,date,total\n${rows.join('\n')}\n${long}\n`;
  const { file, receipt } = read(text);
  assert.equal(receipt.rows.set_aside, 251);

  const aside = { code: 'set-aside' };
  const first = /** @type {ListedRow[]} */ (file.rows(0, aside, 0, 100));
  assert.deepEqual(first[0], { line: 2, reason: 'field-count', text: '0,a', cut: false });
  assert.equal(first.length, 100);
  const last = /** @type {ListedRow[]} */ (file.rows(0, aside, 201, 100));
  assert.equal(last.length, 51);
  assert.deepEqual([last[50]?.line, last[50]?.text.length, last[50]?.cut], [252, 2000, true]);

  const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.rows_csv(0, aside));
  assert.ok(csv.startsWith('\u{feff}line,reason,row\r\n2,field-count,"0,a"\r\n'));
  assert.ok(csv.endsWith(`252,field-count,"${long}"\r\n`));
  file.free();
});

test('files that overlap are one history, and what they disagree on is said', () => {
  const names = ['contradiction_a.csv', 'contradiction_b.csv'];
  const files = names.map((name) => import_bytes(fixture(`generic/${name}`), {}));
  const joint = /** @type {JointReceipt} */ (bring_together(files).receipt());
  assert.deepEqual([joint.rows.read, joint.rows.used, joint.files.length], [8, 8, 2]);
  assert.equal(joint.overlap.repeated, 3);
  // 1002 has another amount, 1004 another customer.
  const orders = joint.overlap.contradictions.map(({ order }) => order);
  assert.deepEqual(orders.sort(), ['1002', '1004']);
  assert.equal(joint.currency, 'USD');
  // 1001, 1002, 1004, 1008, 1009.
  assert.equal(joint.summary?.orders, 5);
});

test('the options of the page reach the importer', () => {
  const text = 'a;b;c\n1.234;05/06/2024;x\n';
  const options = {
    delimiter: 'semicolon',
    columns: [
      { role: 'amount', column: 0 },
      { role: 'date', column: 1 },
      { role: 'customer', column: 2 },
      { role: 'order-id', column: null },
    ],
    date_order: 'month-first',
    decimal_mark: 'comma',
    currency: null,
    amounts: 'per-order',
  };
  const { summary, delimiter } = read(text, options).receipt;
  assert.deepEqual([summary?.net, summary?.first], ['1234.00', '2024-05-06']);
  assert.deepEqual(delimiter?.evidence, { code: 'chosen' });
});

test('what is no order file is a refusal with a code, and no error', () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  assert.deepEqual(read(png).receipt.refusals, [{ code: 'not-text', kind: 'picture' }]);
  assert.deepEqual(read('').receipt.refusals, [{ code: 'empty' }]);
  assert.deepEqual(read(fixture('taobao_orders_gbk.csv')).receipt.refusals, [
    { code: 'not-utf8', line: 1 },
  ]);
  assert.deepEqual(read(fixture('shopify_customers.csv')).receipt.refusals, [
    { code: 'customers-export' },
  ]);
});

test('options that are none are an error with a code', () => {
  const bytes = new Uint8Array();
  const bad = [{ date_order: 'year-last' }, { columns: [{ role: 'colour', column: 1 }] }, 5];
  for (const options of bad) {
    assert.throws(() => import_bytes(bytes, options), /^Error: bad-input: /);
  }
  assert.ok(import_bytes(bytes, {}) instanceof OrderFile);
});
