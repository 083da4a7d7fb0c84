/** Files in other character sets than UTF-8: recognised, read, and the reading can be changed. */

import { fixture, OrdersPage } from './support/orders.ts';
import { expect, test } from './support/test.ts';

test('an export of Excel in Russian is read without being told how', async ({ page, context }) => {
  const orders = await OrdersPage.open(page);
  // All that reading it needs is here already.
  await context.setOffline(true);
  await orders.choose(fixture('ru_excel_cp1251.csv'));
  await expect(orders.net).toHaveText('$1,658.04');
  await expect(orders.figure('Orders')).toHaveText('10');

  await orders.line('Characters').click();
  const charset = page.getByLabel('Characters');
  await expect(charset).toHaveValue('');
  await expect(
    page.getByText(/Cyrillic \(Windows-1251\)\. \d+ column names and statuses/),
  ).toBeVisible();
  // In another character set the columns have other names, and none is known.
  await charset.selectOption('windows-1252');
  await expect(orders.refusals).toContainText('holds the amount of an order');
  await charset.selectOption('');
  await expect(orders.net).toHaveText('$1,658.04');
});

test('an export in Chinese is read without being told how', async ({ page }) => {
  const orders = await OrdersPage.open(page);
  await orders.choose(fixture('taobao_orders_gbk.csv'));
  await expect(orders.net).toBeVisible();
  await page.getByText('How the file was read', { exact: true }).click();
  await expect(page.getByText('马克杯').first()).toBeVisible();
  await expect(page.getByText('买家**1').first()).toBeVisible();
  await expect(
    page.getByText(/Simplified Chinese \(GB18030, GBK\)\. \d+ column names/),
  ).toBeVisible();
});

/** Two orders, one of them by a customer whose name is these bytes. */
const orderOf = (name: Buffer) =>
  Buffer.concat([
    Buffer.from('order_id,customer name,date,total\n2,Ada,2024-01-02,7\n1,'),
    name,
    Buffer.from(',2024-01-01,5\n'),
  ]);

test('where a name can be read in several ways, the merchant is asked', async ({ page }) => {
  const orders = await OrdersPage.open(page);
  const contents = orderOf(Buffer.from('d5c5ceb0', 'hex'));
  await orders.choose({ name: 'orders.csv', contents });
  await expect(page.getByText('Which of these is right?')).toBeVisible();
  await expect(orders.net).toHaveCount(0);
  await expect(orders.button(/Traditional Chinese.*桲帡/)).toBeVisible();
  await orders.button(/Simplified Chinese.*张伟/).click();
  await expect(orders.net).toHaveText('$12.00');
  await orders.line('Characters').click();
  await expect(page.getByLabel('Characters')).toHaveValue('gb18030');
});

test('the focus stays on the character set when it goes to another place', async ({ page }) => {
  const orders = await OrdersPage.open(page);
  await orders.choose({ name: 'orders.csv', contents: orderOf(Buffer.from('d5c5ceb0', 'hex')) });
  await orders.button(/Simplified Chinese.*张伟/).click();
  await expect(orders.net).toHaveText('$12.00');
  await orders.button('Start again').click();

  // The next export has other characters than those that were chosen for such files.
  await orders.choose({ name: 'orders.csv', contents: orderOf(Buffer.from('张伟')) });
  await orders.line('Characters').click();
  const charset = page.getByLabel('Characters');
  await expect(charset).toHaveValue('gb18030');
  await charset.focus();
  await charset.selectOption('');
  // With those of the rest that is seldom in doubt, which was folded.
  await expect(page.locator('details.understood').getByLabel('Characters')).toBeFocused();
});

test('Unicode text of Excel is read, and what it lacks is said', async ({ page }) => {
  const orders = await OrdersPage.open(page);
  await orders.choose(fixture('amazon_all_orders_utf16.txt'));
  await expect(orders.refusals).toContainText('tells customers apart');
  await page.getByText('How the file was read', { exact: true }).click();
  await expect(page.getByText('UTF-16. The file begins with the mark of it.')).toBeVisible();
});
