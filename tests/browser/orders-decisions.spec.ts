/** What a file leaves open is asked, what was understood can be changed, what is wrong is said. */

import { readFileSync } from 'node:fs';
import { CalculatorPage } from './support/calculator.ts';
import { fixture, OrdersPage } from './support/orders.ts';
import { expectWords } from './support/page.ts';
import { expect, test } from './support/test.ts';

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

/** UTF-8 but for its last line. */
const damaged = Buffer.concat([
  Buffer.from('order_id,email,date,total\n1,zoë@x.de,2024-01-05,5\n2,zoë@x.de,2024-01-05,5\n'),
  Buffer.from('3,zoë@x.de,2024-01-05,5\n', 'latin1'),
]);

const refused: readonly (readonly [name: string, contents: string | Buffer, sentence: string])[] = [
  ['orders.csv', png, 'This is a picture, not a table.'],
  ['empty.csv', '', 'The file is empty.'],
  ['blank.csv', '\r\n\r\n', 'The file is empty.'],
  ['header.csv', 'order_id,email,date,total\n', 'There is a header line and no row below it.'],
  ['amounts.csv', 'order_id,email,date\n1,a@x.de,2024-01-05\n', 'holds the amount of an order'],
  ['dates.csv', 'order_id,email,total\n1,a@x.de,5.00\n', 'holds the date of an order'],
  ['book.csv', Buffer.from('504b030414000600080000002100', 'hex'), 'The file is not whole'],
  ['page.csv', '<!doctype html><html><body><table></table></body></html>', 'This is a web page'],
  ['mixed.csv', damaged, 'The text is not in UTF-8 (line 4).'],
  ['customers.csv', readFileSync(fixture('shopify_customers.csv')), 'a list of customers'],
];

test('a file that is none is named as what it is', async ({ page }) => {
  const orders = await OrdersPage.open(page);
  for (const [name, contents, sentence] of refused) {
    await test.step(name, async () => {
      await orders.choose({ name, contents });
      await expect(orders.refusals).toContainText(sentence);
      await expect(orders.net).toHaveCount(0);
      await expect(orders.use).toHaveCount(0);
      await expectWords(page);
      await orders.button('Start again').click();
    });
  }
  await orders.choose(fixture('shopify_orders_79.csv'));
  await expect(orders.net).toHaveText('$1,658.04');
});

const withFaults = [
  'order_id,email,date,total',
  '1,a@x.de,2024-01-05,10.00',
  '2,b@x.de,2024-02-30,12.00',
  '3,c@x.de,2024-03-01,<img src=x onerror=alert(1)>',
  '4,d@x.de',
  '6,a@x.de,2024-04-05,20.00',
].join('\n');

test('rows that are set aside come with line and reason, and as a file', async ({ page }) => {
  const orders = await OrdersPage.open(page);
  await orders.choose({ name: 'faults.csv', contents: withFaults });
  await expect(orders.net).toHaveText('$30.00');
  await expect(page.getByText('5 rows read: 2 used, 3 set aside.')).toBeVisible();
  await expect(page.getByText('The amount was not understood.')).toBeVisible();

  await orders.line('5 rows read').click();
  await expect(page.locator('table.rows tbody tr')).toHaveText([
    /^\s*3\s*The date was not understood, or there is no such day\.\s*2,b@x\.de,2024-02-30,12\.00\s*$/,
    /^\s*4\s*The amount was not understood\.\s*3,c@x\.de,2024-03-01,<img src=x onerror=alert\(1\)>\s*$/,
    /^\s*5\s*The row has more or fewer fields than the header line\.\s*4,d@x\.de\s*$/,
  ]);
  await expect(page.locator('img')).toHaveCount(0);

  const downloading = page.waitForEvent('download');
  await orders.button('Download them as CSV').click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^faults.*\.csv$/);
  expect(readFileSync(await download.path(), 'utf8')).toBe(
    '\u{feff}line,reason,row\r\n' +
      '3,bad-date,"2,b@x.de,2024-02-30,12.00"\r\n' +
      '4,bad-amount,"3,c@x.de,2024-03-01,<img src=x onerror=alert(1)>"\r\n' +
      '5,field-count,"4,d@x.de"\r\n',
  );
});

test('the columns can be changed, and the file is read again', async ({ page }) => {
  const orders = await OrdersPage.open(page);
  const contents =
    'Order,Customer,Date,Subtotal,Total\n1,a,2024-01-05,8,10\n2,a,2024-02-06,16,20\n';
  await orders.choose({ name: 'two.csv', contents });
  await expect(orders.net).toHaveText('$30.00');

  await page.getByText('How the file was read', { exact: true }).click();
  await page.getByLabel('Order total').selectOption('Subtotal');
  await expect(orders.net).toHaveText('$24.00');
  await expect(page.locator('tr', { has: page.getByLabel('Order total') })).toContainText(
    'You chose it.',
  );

  await page.getByLabel('Customer', { exact: true }).selectOption('– none –');
  await expect(orders.refusals).toContainText('No column was found that tells customers apart');
  await expect(orders.net).toHaveText('$24.00');
  await expect(orders.use).toHaveCount(0);

  await page.getByLabel('Customer').selectOption('Customer');
  await expect(orders.use).toBeVisible();
  await expect(orders.figure('Customers')).toHaveText('1');
});

test('nothing is added up while the order of day and month is open', async ({ page }) => {
  const orders = await OrdersPage.open(page);
  const contents = 'order_id,email,date,total\n1,a@x.de,05/06/2024,10\n2,a@x.de,07/08/2024,20\n';
  await orders.choose({ name: 'dates.csv', contents });
  await expect(page.getByText('What comes first in these dates?')).toBeVisible();
  await expect(orders.net).toHaveCount(0);
  const dayFirst = orders.button(/^Day first.*June 5, 2024.*August 7, 2024/);
  await expect(orders.button(/^Month first.*May 6, 2024.*July 8, 2024/)).toBeVisible();
  await dayFirst.click();
  await expect(orders.net).toHaveText('$30.00');
  await expect(page.getByText('June 5, 2024 to August 7, 2024, 64 days')).toBeVisible();

  await orders.line('Dates').click();
  await page.getByLabel('Dates').selectOption('Month first');
  await expect(page.getByText('May 6, 2024 to July 8, 2024, 64 days')).toBeVisible();
});

test('of several currencies one is chosen, and the calculator counts in it', async ({ page }) => {
  const orders = await OrdersPage.open(page);
  const contents = [
    'order_id,email,date,total,currency',
    '1,a@x.de,2024-01-01,10.00,USD',
    '2,b@x.de,2024-01-01,30.00,EUR',
    '3,b@x.de,2024-12-31,40.00,EUR',
  ].join('\n');
  await orders.choose({ name: 'both.csv', contents });
  await expect(page.getByText('The orders are in several currencies')).toBeVisible();
  await expect(orders.net).toHaveCount(0);
  await orders.button('EUR: 2 orders, €70.00').click();
  await expect(orders.net).toHaveText('€70.00');
  await orders.use.click();
  const calculator = new CalculatorPage(page);
  await expect(page.locator('header').getByLabel('Currency')).toHaveValue('EUR');
  await expect(calculator.field('revenue')).toHaveValue('70');
  await expect(calculator.value).toContainText('€');
});

test('an amount that can be read in two ways is asked about', async ({ page }) => {
  const orders = await OrdersPage.open(page);
  const contents =
    'order_id;email;date;total\n1;a@x.de;2024-01-01;1.234\n2;a@x.de;2024-02-01;2.000\n';
  await orders.choose({ name: 'marks.csv', contents });
  await expect(page.getByText('2 amounts can be read in two ways')).toBeVisible();
  await expect(orders.net).toHaveCount(0);
  await orders.button('It is 1,234').click();
  await expect(orders.net).toHaveText('$3,234.00');
});
