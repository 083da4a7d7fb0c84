/** The receipt: the whole in a sentence, and each line opens to what is behind it. */

import { readFileSync } from 'node:fs';
import { fixture, OrdersPage } from './support/orders.ts';
import { expectWords } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** Dates that only one line decides, a guest, an order on the same day, one called off. */
const shop = [
  'order_id,email,date,total,tax,status',
  '1,a@x.de,05/06/2024,10.00,2.00,paid',
  '2,,05/06/2024,20.00,4.00,paid',
  '3,a@x.de,05/06/2024,30.00,6.00,paid',
  '4,b@x.de,27/03/2024,40.00,8.00,cancelled',
  '5,b@x.de,28/03/2024,50.00,10.00,refunded',
  '6,c@x.de,,60.00,12.00,paid',
  '7,c@x.de,01/02/2024,70.00,14.00,pending',
].join('\n');

test('the whole in one sentence, and below it what mattered', async ({ page }) => {
  const orders = await OrdersPage.open(page);
  await orders.choose({ name: 'shop.csv', contents: shop });
  await expect(page.locator('h2.headline')).toHaveText(
    '4 orders by 2 customers from 5 lines, March 27, 2024 to June 5, 2024.',
  );
  await expect(page.getByText('7 rows read: 5 used, 2 set aside.')).toBeVisible();
  for (const [line, row] of [
    ['One order names no customer.', '2,,05/06/2024,20.00,4.00,paid'],
    ['One order fell on a day', '3,a@x.de,05/06/2024,30.00,6.00,paid'],
    ['One order was cancelled and does not count.', '4,b@x.de,27/03/2024,40.00,8.00,cancelled'],
    ['The order has no date.', '6,c@x.de,,60.00,12.00,paid'],
    ['The order was not paid.', '7,c@x.de,01/02/2024,70.00,14.00,pending'],
  ] as const) {
    await orders.line(line).click();
    const part = page.locator('details.line', { hasText: line });
    await expect(part.locator('tbody tr')).toHaveCount(1);
    await expect(part.locator('code')).toHaveText(row);
  }
  await expectWords(page);
});

test('how dates are read is shown by the row that decides it, and can be changed there', async ({
  page,
}) => {
  const orders = await OrdersPage.open(page);
  await orders.choose({ name: 'shop.csv', contents: shop });
  const line = orders.line('Dates');
  await expect(line).toHaveText('Dates Day first. Line 5 says March 27, 2024; 2 rows show it.');
  await line.click();
  await expect(page.getByText('4,b@x.de,27/03/2024,40.00,8.00,cancelled')).toBeVisible();
  await page.getByLabel('Dates').selectOption('Month first');
  await expect(page.getByText('The date was not understood').first()).toBeVisible();
  await expect(page.locator('h2.headline')).toContainText('May 6, 2024');
});

test('what counts is switched, and read again at once', async ({ page }) => {
  const orders = await OrdersPage.open(page);
  await orders.choose({ name: 'shop.csv', contents: shop });
  // 10 + 20 + 30 + 50, of which 50 was paid back.
  await expect(orders.net).toHaveText('$60.00');
  await page.getByLabel('Do not take refunds off').check();
  await expect(orders.net).toHaveText('$110.00');
  await page.getByLabel('Leave tax out').check();
  await expect(orders.net).toHaveText('$88.00');
  await page.getByLabel('Count orders that are not paid').check();
  await expect(orders.net).toHaveText('$144.00');
  // There is nothing of the kind in this file.
  await expect(page.getByLabel('Leave delivery out')).toHaveCount(0);
  await expect(page.getByLabel('Count test orders')).toHaveCount(0);
});

test('rows of one reason are downloaded by themselves', async ({ page }) => {
  const orders = await OrdersPage.open(page);
  await orders.choose({ name: 'shop.csv', contents: shop });
  await orders.line('The order was not paid.').click();
  const downloading = page.waitForEvent('download');
  await orders.button('Download them as CSV').click();
  const download = await downloading;
  expect(readFileSync(await download.path(), 'utf8')).toBe(
    '\u{feff}line,reason,row\r\n8,unpaid,"7,c@x.de,01/02/2024,70.00,14.00,pending"\r\n',
  );
});

test('currencies are brought into one at the merchant’s own rates', async ({ page }) => {
  const orders = await OrdersPage.open(page);
  const contents = [
    'order_id,email,date,total,currency',
    '1,a@x.de,2024-01-01,10.00,USD',
    '2,b@x.de,2024-01-01,30.00,EUR',
  ].join('\n');
  await orders.choose({ name: 'both.csv', contents });
  await page.getByText('Or count all of them in one currency').click();
  await page.getByLabel('1 USD is').fill('0.9');
  await orders.button('Count all in EUR').click();
  // 10 × 0.9 + 30.
  await expect(orders.net).toHaveText('€39.00');
  await expect(orders.line('Currency')).toHaveText('Currency EUR. You chose it. 1 USD = 0.9 EUR.');
});

test('a platform without buyers is named as that, and its totals go on', async ({ page }) => {
  const orders = await OrdersPage.open(page);
  await orders.choose(fixture('amazon_all_orders_utf16.txt'));
  await expect(orders.refusals).toContainText('Amazon names the buyers in none of its exports');
  await expect(page.locator('h2.headline')).toContainText(/10 orders from \d+ lines, /);
  await expect(orders.net).toHaveText('$1,678.04');
  await orders.button('Use these totals in the calculator').click();
  await expect(page.locator('#revenue')).toHaveValue('1678.04');
});

test('money in a note is written as money', async ({ page }) => {
  const orders = await OrdersPage.open(page);
  const contents = [
    'order_id,email,date,total,currency',
    '1,ada@x.de,2024-01-01,10.00,EUR',
    '2,ada@x.de,2024-01-05,-17086.02,EUR',
  ].join('\n');
  await orders.choose({ name: 'refund.csv', contents });
  // 17,086.02 less the 10.00 that there were to pay back.
  await expect(page.getByText('€17,076.02 is taken off nothing.')).toBeVisible();
});

test('a file of refunds alone is told as one, in its currency', async ({ page }) => {
  const orders = await OrdersPage.open(page);
  const contents = [
    'order_id,email,date,total,type,currency',
    '1,a@x.de,2024-01-05,9.00,refund,EUR',
    '2,b@x.de,2024-01-06,8.00,refund,EUR',
  ].join('\n');
  await orders.choose({ name: 'refunds.csv', contents });
  await expect(page.getByText('There is nothing here but refunds')).toBeVisible();
  await expect(
    page.getByText('Each row is a refund. 2 rows show it, the first on line 2.'),
  ).toBeVisible();
  await expect(page.getByText('EUR. 2 rows show it, the first on line 2.')).toBeVisible();
  await expect(page.getByText('names none')).toHaveCount(0);
});
