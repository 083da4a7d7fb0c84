/** A list of subscriptions is shown in its own currency, and several are never added up. */

import { OrdersPage } from './support/orders.ts';
import { expectWords } from './support/page.ts';
import { expect, test } from './support/test.ts';

const header = 'customer,start,end,fee,period,currency';
/** 2 of 3 leave at 3 + 2 + 2 ends of a month. */
const euros = [
  'ada,2024-01-05,2024-04-05,10.00,month,EUR',
  'bo,2024-01-05,2024-02-05,10.00,month,EUR',
  'cy,2024-01-05,,10.00,month,EUR',
];
const dollars = 'dora,2024-01-05,,12.00,month,USD';

test('a column names the currency, whatever that of the page', async ({ page }) => {
  const orders = await OrdersPage.open(page, '#orders?lang=en&currency=GBP');
  await orders.choose({ name: 'euros.csv', contents: [header, ...euros].join('\n') });
  // 10 × 7 ÷ 2.
  await expect(page.getByText('Plain payment ÷ churn says €35.00.')).toBeVisible();
  await expect(page.getByText('EUR. 3 rows show it, the first on line 2.')).toBeVisible();
  await expect(page.getByLabel('Currency', { exact: true })).toHaveValue('5');
  await expect(page.locator('header').getByLabel('Currency')).toHaveCount(0);
  await expect(page.locator('perennial-subscriptions')).not.toContainText('£');
});

test('of several currencies one is chosen, or all are counted in one', async ({ page }) => {
  const orders = await OrdersPage.open(page, '#orders?lang=en&currency=GBP');
  await orders.choose({ name: 'both.csv', contents: [header, ...euros, dollars].join('\n') });
  await expect(page.getByText('The amounts are in several currencies')).toBeVisible();
  await expect(page.locator('perennial-subscriptions')).not.toContainText('Payment each time');
  await expect(orders.button('USD: one subscription')).toBeVisible();
  await expectWords(page);
  await orders.button('EUR: 3 subscriptions').click();
  await expect(page.getByText('4 rows read: 3 used, 1 set aside.')).toBeVisible();
  await expect(page.getByText('in another currency than the one you chose')).toBeVisible();
  await expect(page.getByText('Plain payment ÷ churn says €35.00.')).toBeVisible();

  await orders.line('You chose it.').click();
  await orders.button('Choose another currency').click();
  await page.getByText('Or count all of them in one currency').click();
  const euroForm = page.locator('form.rates', { hasText: 'Count all in EUR' });
  await euroForm.getByLabel('1 USD is').fill('0.5');
  await euroForm.getByRole('button').click();
  await expect(page.getByText('4 rows read: 4 used, 0 set aside.')).toBeVisible();
  // (3 × 10 + 12 × 0.5) ÷ 4.
  await expect(page.getByLabel('Payment each time')).toHaveValue('9');
});
