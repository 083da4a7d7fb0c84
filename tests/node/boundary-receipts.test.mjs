/** What comes out of the workbench is what its TypeScript types say, whatever goes in. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import init, { bring_together, import_bytes } from '#workbench';
import { assertTyped } from './boundary-compiler.mjs';

/** @typedef {import('../../www/core/types.ts').JointReceipt} JointReceipt */

await init({ module_or_path: readFileSync(fileURLToPath(import.meta.resolve('#workbench.wasm'))) });

const fixtures = new URL('../fixtures/', import.meta.url);

/** Between them: each question, and most refusals, reasons and notes. */
const texts = [
  '',
  '\u{feff}order_id,email,date,total\n',
  '%PDF-1.7\n',
  'order_id,email,date\n1,a@x.de,2024-01-05\n',
  'order_id,email,date,total\n1,a@x.de,05/06/2024,10\n2,b@x.de,07/08/2024,20\n',
  'order_id;email;date;total\n1;a@x.de;2024-01-01;1.234\n',
  'order_id,email,date,total,currency\n1,a,2024-01-01,10,USD\n2,b,2024-01-02,30,EUR\n',
  'order_id,email,date,total,sku\n1,a,2024-01-01,10,M\n1,a,2024-01-01,10,N\n2,b,2024-01-02,7,M\n2,b,2024-01-02,7,N\n3,c,2024-01-03,4,M\n3,c,2024-01-03,5,N\n',
  'order_id,email,date,total\n1,,2024-01-01T23:00:00Z,10\n2,b,2024-02-30,1.23456\n3,c\n,,,\n"4,d',
  'customer name,date,total\nAda,2024-01-01,-5\nAda,2024-01-02,x\nBo,2024-01-03,7\n',
];

test('TypeScript takes every receipt as it is, and none with a field more or fewer', () => {
  const files = readdirSync(fixtures).filter((name) => /\.(csv|txt)$/.test(name));
  const all = [
    ...files.map((name) => readFileSync(new URL(name, fixtures))),
    ...texts.map((text) => new TextEncoder().encode(text)),
  ].map((bytes) => bring_together([import_bytes(bytes, {})]));
  /** @type {JointReceipt[]} */
  const receipts = all.map((file) => file.receipt());
  const codes = new Set(
    receipts.flatMap(({ questions, files }) =>
      [...questions, ...files.flatMap((file) => file.questions)].map(({ code }) => code),
    ),
  );
  assert.deepEqual([...codes].sort(), ['amounts', 'currency', 'date-order', 'decimal-mark']);
  assert.ok(receipts.filter(({ summary }) => summary?.customers).length >= 3);
  assert.ok(receipts.filter(({ files: [file] }) => file?.refusals.length).length >= 6);
  assertTyped('receipts', [
    ...receipts.map((value) => ({ type: 'JointReceipt', value, spoilt: spoilt(value) })),
    ...all.map((file) => ({
      type: 'ListedRow[]',
      value: file.rows(0, { code: 'set-aside' }, 0, 5),
    })),
  ]);
});

/**
 * The same with one thing wrong.
 * @param {JointReceipt} receipt
 */
function spoilt(receipt) {
  const { rows, ...withoutRows } = receipt;
  return [
    withoutRows,
    { ...receipt, rows: { ...rows, surplus: 1 } },
    { ...receipt, questions: [{ code: 'colour' }] },
    { ...receipt, files: [{}] },
  ];
}

test('CDNOW, to the row and to the cent', () => {
  const sample = readFileSync(new URL('cdnow_sample.txt', fixtures), 'utf8');
  const rows = sample.trim().split(/\r?\n/);
  const lines = rows.map((row) => {
    const [, customer, day, , dollars] = row.trim().split(/\s+/);
    return [customer, day?.replace(/(....)(..)(..)/, '$1-$2-$3'), dollars].join(',');
  });
  const text = `customer_id,date,total\n${lines.join('\n')}`;
  /** @type {JointReceipt} */
  const { rows: counted, summary } = bring_together([
    import_bytes(new TextEncoder().encode(text), {}),
  ]).receipt();
  assert.deepEqual([counted.read, counted.used, counted.set_aside], [6919, 6919, 0]);
  assert.deepEqual([summary?.orders, summary?.customers?.customers], [6919, 2357]);
  assert.equal(summary?.net, '244091.94');
  assert.deepEqual([summary?.first, summary?.last], ['1997-01-01', '1998-06-30']);
  // 223 orders fall on a day on which the same customer ordered already (Fader and Hardie).
  assert.equal(summary?.customers?.same_day_orders, 223);
});
