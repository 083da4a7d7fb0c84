/** Money in the merchant's currency, with its own number of decimals. */

import { CalculatorPage } from './support/calculator.ts';
import { OrdersPage } from './support/orders.ts';
import { go } from './support/page.ts';
import { twoYears } from './support/report-screens.ts';
import { expect, test } from './support/test.ts';

const averages =
  '#calculator?method=averages&average-order-value=50&purchase-frequency=1.5&lifespan=2.5';

test('each currency has its decimals', async ({ page }) => {
  const calculator = await CalculatorPage.open(page, averages);
  // 50 × 1.5 × 2.5 = 187.5.
  await expect(calculator.value).toHaveText('$187.50');
  for (const [code, value] of [
    ['JPY', '¥188'],
    ['KWD', 'KWD 187.500'],
    ['EUR', '€187.50'],
    ['RUB', 'RUB 187.50'],
    ['CLF', 'CLF 187.5000'],
  ] as const) {
    await page.getByLabel('Currency').selectOption(code);
    await expect(calculator.value).toHaveText(value);
    expect(page.url()).toContain(`currency=${code}`);
  }
  await page.reload();
  await expect(calculator.value).toHaveText('CLF 187.5000');
  await expect(page.getByLabel('Currency')).toHaveValue('CLF');
});

test('a currency typed beside a number offers to count in it', async ({ page }) => {
  const calculator = await CalculatorPage.open(page, averages);
  await calculator.fill({ 'average-order-value': '€60' });
  await expect(calculator.note('average-order-value')).toContainText(
    'You wrote EUR, the page counts in USD.',
  );
  await page.getByRole('button', { name: 'Count in EUR' }).click();
  // 60 × 1.5 × 2.5.
  await expect(calculator.value).toHaveText('€225.00');
  await expect(page.getByLabel('Currency')).toHaveValue('EUR');
  await expect(page.getByRole('button', { name: 'Count in EUR' })).toHaveCount(0);
  await page.goBack();
  await expect(calculator.value).toHaveText('$225.00');
});

test('each language starts from its own currency', async ({ page }) => {
  const calculator = await CalculatorPage.open(page, `${averages}&lang=ru`);
  await expect(calculator.value).toHaveText('187,50 ₽');
  await calculator.choose('churn');
  await calculator.fill({ arpu: '20 €' });
  await expect(calculator.note('arpu')).toContainText('Вы написали EUR, а страница считает в RUB.');
});

test('no other currency is offered beside money that has one of its own', async ({ page }) => {
  const orders = await OrdersPage.open(page);
  const row = 'order_id,email,date,total';
  await orders.choose({
    name: 'euros.csv',
    contents: `${row},currency\n1,a@x.de,2024-05-31,9,EUR`,
  });
  await expect(orders.net).toHaveText('€9.00');
  await expect(page.locator('header').getByLabel('Currency')).toHaveCount(0);
  await go(page, '#plan');
  await expect(page.locator('header').getByLabel('Currency')).toHaveCount(0);
  await go(page, '#calculator');
  await expect(page.locator('header').getByLabel('Currency')).toHaveValue('USD');
  await go(page, '#orders');
  await orders.button('Start again').click();
  await orders.choose({ name: 'plain.csv', contents: `${row}\n1,a@x.de,2024-05-31,9` });
  await page.locator('header').getByLabel('Currency').selectOption('GBP');
  await expect(orders.net).toHaveText('£9.00');
  await orders.button('Start again').click();
  // A sign that many countries have is no currency yet.
  await orders.choose({ name: 'sign.csv', contents: `${row}\n1,a@x.de,2024-05-31,$9.00` });
  await expect(orders.net).toHaveText('$9.00');
  await expect(page.locator('header').getByLabel('Currency')).toHaveValue('GBP');
});

for (const { name, currency, net, others } of [
  // Pounds are no dollars: what stands in the file is all that is known.
  { name: 'as it stands in the file', currency: 'GBP', net: '$664.00', others: /£|\d\s\$/ },
  // Which dollars, the page says.
  { name: 'as the page’s dollars', currency: 'CAD', net: 'CA$664.00', others: /(?<!CA)\$/ },
]) {
  test(`a sign of many countries is written one way on all screens: ${name}`, async ({ page }) => {
    const orders = await OrdersPage.open(page, `#orders?lang=en&currency=${currency}`);
    const { contents } = twoYears();
    const signed = contents.replace(',currency', '').replaceAll(/,([\d.]+),USD/g, ',$$$1');
    await orders.choose({ name: 'signs.csv', contents: signed });
    // 1 + 10 × 10 + 5 × 35 + 8 × 22 + 7 × 30 + 2 dollars, less nothing.
    await expect(orders.net).toHaveText(net);
    await expect(page.locator('perennial-outlook [aria-busy=false]')).toBeVisible();
    for (const [screen, part] of [
      // Samples stand there as in the file.
      ['orders', '.summary, perennial-outlook'],
      ['customers', 'main'],
      ['cohorts', 'main'],
      ['plan', 'main'],
    ] as const) {
      await go(page, `#${screen}?lang=en&currency=${currency}`);
      await expect(page.locator(part).getByText('$').first(), screen).toBeAttached();
      await expect(page.locator(part).getByText(others), screen).toHaveCount(0);
    }
  });
}
