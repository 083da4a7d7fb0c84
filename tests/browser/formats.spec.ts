/** Workbooks and archives: read in the page, and what is read of them can be changed. */

import { fixture, OrdersPage } from './support/orders.ts';
import { expect, test } from './support/test.ts';

test('a workbook is read without being told which sheet', async ({ page, context }) => {
  const orders = await OrdersPage.open(page);
  // All that reading it needs is here already.
  await context.setOffline(true);
  await orders.choose(fixture('workbooks/shopify_orders.xlsx'));
  await expect(orders.net).toHaveText('$1,658.04');
  await expect(orders.figure('Orders')).toHaveText('10');

  await orders.line('Sheet').click();
  const sheet = page.getByLabel('Sheet');
  await expect(sheet).toHaveValue('');
  await expect(page.getByText(/Orders\. It has \d+ names of columns that are known/)).toBeVisible();
  await sheet.selectOption('Notes');
  await expect(orders.refusals).toContainText('holds the amount of an order');
  await sheet.selectOption('');
  await expect(orders.net).toHaveText('$1,658.04');
});

for (const name of ['shopify_orders.xls', 'shopify_orders.ods']) {
  test(`${name}, of another program, is read as well`, async ({ page }) => {
    const orders = await OrdersPage.open(page);
    await orders.choose(fixture(`workbooks/${name}`));
    await expect(orders.net).toHaveText('$1,658.04');
  });
}

test('of an archive the file that looks like orders is read, and another can be', async ({
  page,
  context,
}) => {
  const orders = await OrdersPage.open(page);
  await context.setOffline(true);
  await orders.choose(fixture('workbooks/export.zip'));
  await expect(orders.net).toHaveText('$1,658.04');
  await orders.line('File in the archive').click();
  const member = page.getByLabel('File in the archive');
  await member.selectOption('orders/ru_excel_cp1251.csv');
  await expect(page.getByText(/Cyrillic \(Windows-1251\)\. \d+ column names/)).toBeVisible();
  await expect(orders.net).toHaveText('$1,658.04');
  await member.selectOption('readme.txt');
  await expect(orders.refusals).toContainText('holds the amount of an order');
});

const unread = [
  { name: 'a locked workbook', file: fixture('workbooks/encrypted.xlsx'), says: 'with a password' },
  {
    name: 'a workbook that was cut off',
    file: { name: 'orders.xlsx', contents: Buffer.from('504b0304140000000800', 'hex') },
    says: 'The file is not whole',
  },
];

for (const { name, file, says } of unread) {
  test(`${name} is named, with what to do`, async ({ page }) => {
    const orders = await OrdersPage.open(page);
    await orders.choose(file);
    await expect(orders.refusals).toContainText(says);
  });
}
