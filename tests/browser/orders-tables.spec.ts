/** Tables that are no orders are named as what they are, and can be read otherwise. */

import { fixture, OrdersPage } from './support/orders.ts';
import { expect, test } from './support/test.ts';

test('a customer summary asks for its unit of time, and says how it was read', async ({ page }) => {
  const orders = await OrdersPage.open(page);
  await orders.choose(fixture('generic/customer_summary.csv'));
  await expect(
    page.getByRole('heading', { name: 'a customer summary, not an order file: 5 customers' }),
  ).toBeVisible();
  await expect(page.getByText('In which unit are the times in this file?')).toBeVisible();
  await orders.button('Times in weeks').click();
  await expect(page.getByText('In which unit are the times in this file?')).toBeHidden();
  const convention = page.locator('details', { hasText: 'Frequency counts the purchases after' });
  await convention.locator('summary').click();
  // Two customers never came back: lines 5 and 6.
  await expect(convention).toContainText('2 rows show it, the first on line 5.');
  await expect(orders.net).toBeHidden();
});

test('a list of subscriptions is not added up, and is read as orders when told to', async ({
  page,
}) => {
  const orders = await OrdersPage.open(page);
  await orders.choose(fixture('generic/subscriptions.csv'));
  const heading = page.getByRole('heading', { name: 'a list of subscriptions' });
  await expect(heading).toContainText('6 subscriptions');
  await expect(page.getByLabel('Customer', { exact: true })).toHaveValue('0');
  await expect(page.getByLabel('Order total')).toHaveCount(0);
  await expect(orders.net).toBeHidden();
  await orders.button('Read it as orders instead').click();
  await expect(heading).toBeHidden();
  await orders.button('Read it as what its columns say').click();
  await expect(heading).toBeVisible();
});

test('a retention table is named', async ({ page }) => {
  const orders = await OrdersPage.open(page);
  await orders.choose(fixture('generic/retention_table.csv'));
  await expect(page.getByRole('heading', { name: 'a retention table' })).toContainText('4 cohorts');
});
