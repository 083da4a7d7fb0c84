/** Each way in for an order file gives the same, and the way on leads into the calculator. */

import { readFileSync } from 'node:fs';
import { CalculatorPage } from './support/calculator.ts';
import { fixture, OrdersPage } from './support/orders.ts';
import { expectWords } from './support/page.ts';
import { expect, test } from './support/test.ts';

const shopify = fixture('shopify_orders_79.csv');
const text = readFileSync(shopify, 'utf8');

/** Worked by hand from the eleven orders of the shop; see tests/fixtures. */
async function expectShopify(orders: OrdersPage): Promise<void> {
  await expect(orders.net).toHaveText('$1,658.04');
  await expect(orders.figure('Gross revenue')).toHaveText('$1,678.04');
  await expect(orders.figure('Refunds')).toHaveText('$20.00');
  await expect(orders.figure('Orders')).toHaveText('10');
  await expect(orders.figure('Customers')).toHaveText('5');
  // 1,658.04 ÷ 10; ÷ 5; 10 ÷ 5.
  await expect(orders.figure('Average purchase value')).toHaveText('$165.80');
  await expect(orders.figure('Revenue per customer so far')).toHaveText('$331.61');
  await expect(orders.figure('Average purchase frequency, whole period')).toHaveText('2');
  // Ada 147 days, Bo 184, Darya 122, Eve and Xiaoming 0: 453 ÷ 5.
  await expect(orders.figure('Customer lifespan so far')).toHaveText('90.6 days');
}

test('chosen in the browser’s dialogue', async ({ page }) => {
  // Waited for from the start, so that the browser's own dialogue never opens.
  const chooser = page.waitForEvent('filechooser');
  const orders = await OrdersPage.open(page);
  await orders.button('Choose files').click();
  await (await chooser).setFiles(shopify);
  await expectShopify(orders);
  await expect(page.getByRole('heading', { name: 'shopify_orders_79.csv' })).toBeVisible();
});

test('dropped', async ({ page }) => {
  const orders = await OrdersPage.open(page);
  await orders.drop({ name: 'orders.csv', text });
  await expectShopify(orders);
});

test('pasted', async ({ page }) => {
  const orders = await OrdersPage.open(page);
  await orders.paste(text);
  await expectShopify(orders);
  await expect(page.getByRole('heading', { name: 'Pasted text' })).toBeVisible();
});

test('dropped beside the zone, the same file three times as one', async ({ page }) => {
  const orders = await OrdersPage.open(page);
  const dataTransfer = await page.evaluateHandle((csv) => {
    const transfer = new DataTransfer();
    for (const name of ['a.csv', 'b.csv', 'c.csv']) transfer.items.add(new File([csv], name));
    return transfer;
  }, text);
  await page.locator('body').dispatchEvent('drop', { dataTransfer });
  await expectShopify(orders);
  await expect(page.getByText('3 files have been read.')).toBeVisible();
  await expect(page.getByText('22 orders stand in several files; each counts once.')).toBeVisible();
});

test('the 6,919 orders of CDNOW', async ({ page }) => {
  const lines = readFileSync(fixture('cdnow_sample.txt'), 'utf8').trim().split(/\r?\n/);
  const rows = lines.map((line) => {
    const [, customer, day, , dollars] = line.trim().split(/\s+/);
    return `${customer},${day?.replace(/(....)(..)(..)/, '$1-$2-$3')},${dollars}`;
  });
  const orders = await OrdersPage.open(page);
  const contents = ['Customer ID,Order Date,Total', ...rows].join('\n');
  await orders.choose({ name: 'cdnow.csv', contents });
  await expect(orders.net).toHaveText('$244,091.94');
  await expect(orders.figure('Orders')).toHaveText('6,919');
  await expect(orders.figure('Customers')).toHaveText('2,357');
  await expect(page.getByText('6,919 rows read: 6,919 used, 0 set aside.')).toBeVisible();
  await expect(page.getByText('January 1, 1997 to June 30, 1998, 546 days')).toBeVisible();
  await expect(page.getByText('They are those of the last 365 days.')).toBeVisible();
  await orders.use.click();
  // From 1 July 1997.
  const calculator = new CalculatorPage(page);
  await expect(calculator.field('orders')).toHaveValue('2715');
  await expect(calculator.field('customers')).toHaveValue('812');
  await expect(calculator.field('period')).toHaveValue(/^11\.99/);
});

test('in each language, in the file’s own currency', async ({ page }) => {
  const orders = await OrdersPage.open(page);
  await orders.choose(shopify);
  for (const [language, net, period] of [
    ['zh-Hant', 'US$1,658.04', '2023年11月5日至 2024年6月15日，共 224 天'],
    ['zh-Hans', 'US$1,658.04', '2023年11月5日至 2024年6月15日，共 224 天'],
    ['ru', '1 658,04 $', '5 ноября 2023 г. – 15 июня 2024 г., 224 дня'],
  ] as const) {
    await page.locator('header select').last().selectOption(language);
    await expect(orders.net).toHaveText(net);
    await expect(page.locator('perennial-orders .basis')).toHaveText(period);
    await expectWords(page);
  }
});

test('on into the calculator, with nothing of the file in the address', async ({ page }) => {
  const orders = await OrdersPage.open(page);
  await orders.choose(shopify);
  await expectShopify(orders);
  expect(page.url()).not.toMatch(/shopify|1658|example/);
  await orders.use.click();

  const calculator = new CalculatorPage(page);
  await expect(page.getByRole('radio', { name: /^Totals/ })).toBeChecked();
  await expect(calculator.field('revenue')).toHaveValue('1658.04');
  // 224 ÷ 30.4375 = 7.359…; 90.6 ÷ 30.4375 = 2.976…
  await expect(calculator.field('period')).toHaveValue(/^7\.359/);
  await expect(calculator.field('lifespan')).toHaveValue(/^2\.9[78]/);
  await expect(page.getByLabel('Unit of time: Customer lifespan')).toHaveValue('month');
  // 331.608 ÷ 7.3593 × 2.98 = 134.28; × 2.9766 = 134.12.
  await expect(calculator.value).toHaveText(/^\$134\.(12|28)$/);

  // Nothing is lost on the way back; a reload forgets the file, since nothing is kept.
  await page.goBack();
  await expectShopify(orders);
  await page.reload();
  await expect(orders.button('Choose files')).toBeVisible();
  await expect(orders.net).toHaveCount(0);
});
