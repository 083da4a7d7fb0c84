/** The whole way: from a file of orders to the list of customers to write to, checked against the file. */

import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import init, { SampleShop } from '#workbench';
import { randomFrom } from '../../benches/support/random.mjs';
import { cdnow } from './support/cdnow.ts';
import { OrdersPage } from './support/orders.ts';
import { follow } from './support/page.ts';
import { customersOf, isLate, type Known, type Order } from './support/purchases.ts';
import { openSampleShop, worked } from './support/sample-shop.ts';
import { expect, test } from './support/test.ts';

// Three thousand customers take their time.
test.slow();

/** Drops a file on the page as it opens, and waits until all is worked out. */
async function drop(page: Page, file: { name: string; contents: string }): Promise<void> {
  const orders = await OrdersPage.open(page, '#orders?lang=en');
  await orders.drop({ name: file.name, text: file.contents });
  await worked(page);
}

/** The rows of a file that a button hands out, by the names of their columns. */
async function downloaded(page: Page, button: Locator): Promise<Record<string, string>[]> {
  const coming = page.waitForEvent('download');
  await button.click();
  const text = readFileSync(await (await coming).path(), 'utf8').trim();
  // No key or name in these files has a comma or a quotation mark.
  const [head = [], ...rows] = text.split('\r\n').map((line) => line.split(','));
  return rows.map((row) => Object.fromEntries(head.map((name, place) => [name, row[place] ?? ''])));
}

/** From what was read to the list of customers slipping away, which is checked, row by row. */
async function goTheWay(page: Page, orders: readonly Order[]): Promise<void> {
  const known = customersOf(orders);
  const count = (value: number) => value.toLocaleString('en');
  await expect(page.locator('perennial-orders .headline').first()).toContainText(
    `${count(orders.length)} orders by ${count(known.size)} customers`,
  );

  await follow(page, 'Customers');
  await expect(page.locator('perennial-glance .headline')).toContainText(
    `${count(known.size)} customers have brought`,
  );
  const risk = page.locator('perennial-slipping-away');
  await expect(risk.locator('.headline')).toContainText('late by their own rhythm');
  const said = Number.parseInt((await risk.locator('.headline').innerText()).replace(',', ''), 10);
  const rows = await downloaded(
    page,
    risk.getByRole('button', { name: /^Download all .* as CSV$/ }),
  );

  expect(rows).toHaveLength(said);
  const listed = rows.map(({ customer = '' }) => customer);
  expect(new Set(listed).size).toBe(said);
  const shown = await risk.locator('tbody th').allInnerTexts();
  expect(shown).toEqual(listed.slice(0, shown.length));
  for (const row of rows) expectLate(row, known.get(row['customer'] ?? ''));
  expectMostToWinFirst(rows);

  // Nobody is left out but who is of little value.
  const table = page.locator('perennial-customer-table');
  const all = await downloaded(page, table.getByRole('button', { name: /as CSV$/ }));
  expect(all).toHaveLength(known.size);
  const worthIt = all.filter(({ customer = '', tier }) => {
    const found = known.get(customer);
    return found && isLate(found) && tier !== 'low';
  });
  expect(listed.toSorted()).toEqual(worthIt.map(({ customer = '' }) => customer).toSorted());
}

/** First stands with whom most can be won back: value at stake times the chance that she is still active. */
function expectMostToWinFirst(rows: readonly Record<string, string>[]): void {
  let before = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const [stake, alive] = [Number(row['value_at_stake']), Number(row['p_alive'])];
    expect(stake).toBeGreaterThanOrEqual(0);
    // The file rounds them to cents and to ten thousandths.
    const rounding = 0.01 + 0.0001 * stake;
    expect(stake * alive).toBeLessThanOrEqual(before + rounding);
    before = stake * alive + rounding;
  }
}

/** What a row says of a customer is what the file says, and she is late by it. */
function expectLate(row: Record<string, string>, known: Known | undefined): void {
  if (!known) throw new Error(`${row['customer']} is not in the file`);
  expect(row).toMatchObject({
    orders: `${known.orders}`,
    last_purchase: known.last,
    days_silent: `${known.silent}`,
    overdue: 'true',
  });
  expect(Math.round(Number(row['revenue_so_far']) * 100)).toBe(known.cents);
  expect(Math.abs(Number(row['typical_gap_days']) - known.gap)).toBeLessThan(0.051);
  expect(isLate(known), row['customer']).toBe(true);
}

const cents = (amount: string) => Math.round(Number(amount) * 100);

test('the sample shop', async ({ page }) => {
  const wasm = new URL('../../build/wasm/workbench/workbench_bg.wasm', import.meta.url);
  await init({ module_or_path: readFileSync(wasm) });
  const file = new TextDecoder().decode(new SampleShop().orders());
  const [head = '', ...lines] = file.trim().split('\n');
  const names = head.split(',');
  // One row a line of an order, with the order's money on each.
  const byNumber = new Map<string, Order>();
  for (const line of lines) {
    const cells = line.split(',');
    const cell = (name: string) => cells[names.indexOf(name)] ?? '';
    if (cell('Order status') === 'cancelled') continue;
    byNumber.set(cell('Order number'), {
      customer: cell('E-mail'),
      day: cell('Order date').slice(0, 10),
      cents: cents(cell('Order total')) - cents(cell('Refunded amount')),
    });
  }
  await openSampleShop(page);
  await goTheWay(page, [...byNumber.values()]);
});

test('CDNOW', async ({ page }) => {
  const file = cdnow();
  const [, ...lines] = file.contents.split('\n');
  await drop(page, file);
  await goTheWay(
    page,
    lines.map((line) => {
      const [customer = '', date = '', amount = ''] = line.split(',');
      const day = date.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
      return { customer, day, cents: cents(amount) };
    }),
  );
});

/** Thirty customers in two years, each at her own pace, every third of whom leaves on the way. */
function thirty(): Order[] {
  const draw = randomFrom(30);
  return Array.from({ length: 30 }, (_, place) => {
    const pace = 12 + draw() * 60;
    const end = place % 3 === 0 ? 250 + draw() * 300 : 730;
    const orders: Order[] = [];
    for (let day = draw() * 120; day < end; day += pace * (0.5 + draw())) {
      orders.push({
        customer: `customer.${place + 1}@shop.example`,
        day: new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10),
        cents: Math.floor(1000 + draw() * 9000),
      });
    }
    return orders;
  }).flat();
}

test('a shop of thirty customers', async ({ page }) => {
  const orders = thirty();
  const rows = orders.map(
    ({ customer, day, cents }, place) =>
      `${place + 1},${customer},${day},${(cents / 100).toFixed(2)}`,
  );
  const contents = ['order_id,email,date,total', ...rows].join('\n');
  await drop(page, { name: 'thirty.csv', contents });
  await goTheWay(page, orders);
});
