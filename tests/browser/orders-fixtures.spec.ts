/** The fixtures through the page, order by order as it hands them out, against their notes. */

import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { fixture, OrdersPage } from './support/orders.ts';
import { expectWords } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** An order: number, customer, time, total, refund, whether it was cancelled. */
type OrderRow = readonly [string, string, string, string, string, boolean];

interface Note {
  readonly orders: readonly {
    readonly order_id: string;
    readonly customer: string;
    readonly local_time: string;
    readonly order_total: string;
    readonly refunded: string;
    readonly cancelled: boolean;
  }[];
  readonly summary: {
    readonly orders_not_cancelled: number;
    readonly customers_not_cancelled: number;
    readonly gross_not_cancelled: string;
    readonly net_of_refunds: string;
  };
}

function noteOf(name: string): Note {
  return JSON.parse(readFileSync(`${fixture(name)}.expected.json`, 'utf8'));
}

/** Notes say midnight where a file has days only. */
const dayOrTime = (time: string) => time.replace(/T00:00:00$/, '');

/** The rows of each file below its header line, as counted by hand. */
const rows = {
  'shopify_orders_79.csv': 14,
  'etsy_orders.csv': 10,
  'paypal_activity.csv': 12,
  'woocommerce_aoe.csv': 14,
  'ru_excel_cp1251.csv': 11,
  'shopee_tw_big5.csv': 14,
  'taobao_orders_gbk.csv': 11,
  'amazon_all_orders_utf16.txt': 14,
  'ozon_postings.csv': 14,
} as const;

/** Those of them that are neither sale nor refund: a withdrawal. */
const aside: Partial<Record<keyof typeof rows, number>> = { 'paypal_activity.csv': 1 };

for (const [name, read] of Object.entries(rows) as [keyof typeof rows, number][]) {
  test(`${name} gives the orders of its note`, async ({ page }) => {
    const { orders: noted, summary } = noteOf(name);
    const orders = await OrdersPage.open(page);
    await orders.choose(fixture(name));
    await expect(page.locator('.line', { hasText: ' rows read: ' })).toHaveText(
      `${read} rows read: ${read - (aside[name] ?? 0)} used, ${aside[name] ?? 0} set aside.`,
    );

    const expected = noted.map(
      (order): OrderRow => [
        order.order_id,
        order.customer,
        dayOrTime(order.local_time),
        order.order_total,
        order.refunded,
        order.cancelled,
      ],
    );
    expect(await downloaded(orders)).toEqual(expected.toSorted());

    const money = (text: string) =>
      Number(text).toLocaleString('en-US', { minimumFractionDigits: 2 });
    await expect(orders.net).toContainText(money(summary.net_of_refunds));
    await expect(orders.figure('Gross revenue')).toContainText(money(summary.gross_not_cancelled));
    await expect(orders.figure('Orders')).toHaveText(String(summary.orders_not_cancelled));
    const customers = summary.customers_not_cancelled;
    await expect(orders.figure('Customers')).toHaveText(customers > 0 ? [String(customers)] : []);
  });
}

test('dates that allow both readings give each when it is chosen', async ({ page }) => {
  const lines = readFileSync(fixture('ambiguous_dmy_mdy.csv'), 'utf8').trim().split('\n').slice(1);
  const cells = lines.map((line) => line.split(','));
  const orders = await OrdersPage.open(page);
  await orders.choose(fixture('ambiguous_dmy_mdy.csv'));
  await expect(page.getByText('What comes first in these dates?')).toBeVisible();
  await expect(orders.net).toHaveCount(0);
  await expectWords(page);
  await orders.button(/^Day first/).click();
  const read = (order: 'day' | 'month') =>
    cells
      .map(([id = '', customer = '', date = '', total = '']): OrderRow => {
        const [first, second, year] = date.split('/');
        const day = order === 'day' ? `${second}-${first}` : `${first}-${second}`;
        return [id, customer, `${year}-${day}`, total, '0.00', false];
      })
      .toSorted();
  await expect(orders.net).toHaveText('$240.00');
  expect(await downloaded(orders)).toEqual(read('day'));
  await orders.line('Dates').click();
  await page.getByLabel('Dates').selectOption('Month first');
  await expect(orders.line('Dates')).toContainText('Month first');
  expect(await downloaded(orders)).toEqual(read('month'));
});

test('a list of customers gives no orders and says what to export', async ({ page }) => {
  const orders = await OrdersPage.open(page);
  await orders.choose(fixture('shopify_customers.csv'));
  await expect(orders.refusals).toContainText(
    'This is a list of customers, not of orders: it has no order dates. Export the orders instead; in Shopify: Orders, Export.',
  );
  await expectWords(page);
  await expect(orders.net).toHaveCount(0);
  await expect(orders.button('Download these orders as CSV')).toHaveCount(0);
  await expect(page.getByText('The header line is that of Shopify customers.')).toBeVisible();
  // Who knows better has it read as orders, and is told what it lacks.
  await orders.button('Read it as orders instead').click();
  await expect(orders.refusals).toContainText('No column was found that holds the date');
  await orders.button('Read it as what its columns say').click();
  await expect(orders.refusals).toContainText('This is a list of customers, not of orders');
});

test('a ragged file loses the rows that do not fit, and no other', async ({ page }) => {
  const orders = await OrdersPage.open(page);
  await orders.choose(fixture('nasty_ragged.csv'));
  await expect(orders.line('4 rows read: 2 used, 2 set aside.')).toBeVisible();
  await expect(orders.line('2 rows, the first on line 3')).toContainText(
    'The row has more or fewer fields than the header line.',
  );
  expect(await downloaded(orders)).toEqual([
    ['1', 'a', '2024-01-01', '10.00', '0.00', false],
    ['4', 'd', '2024-01-04', '13.00', '0.00', false],
  ]);
});

test('a quote that is never closed costs its own row', async ({ page }) => {
  const orders = await OrdersPage.open(page);
  await orders.choose(fixture('nasty_unclosed_quote.csv'));
  await expect(orders.line('4 rows read: 3 used, 1 set aside.')).toBeVisible();
  await expect(orders.line('One row, on line 3')).toContainText(
    'A quotation mark in this row is never closed',
  );
  expect(await downloaded(orders)).toEqual([
    ['1', 'a@example.com', '2024-01-01', '10.00', '0.00', false],
    ['3', 'c@example.com', '2024-01-03', '12.00', '0.00', false],
    ['4', 'd@example.com', '2024-01-04', '13.00', '0.00', false],
  ]);
});

/** The orders as the page hands them out, sorted by their numbers. */
async function downloaded(orders: OrdersPage): Promise<OrderRow[]> {
  const downloading = orders.page.waitForEvent('download');
  await orders.button('Download these orders as CSV').click();
  const text = readFileSync(await (await downloading).path(), 'utf8');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return data
    .map(
      (row): OrderRow => [
        row['order_id'] ?? '',
        row['customer'] ?? '',
        dayOrTime(row['local_time'] ?? ''),
        row['total'] ?? '',
        row['refunded'] ?? '',
        row['cancelled'] === 'true',
      ],
    )
    .toSorted();
}
