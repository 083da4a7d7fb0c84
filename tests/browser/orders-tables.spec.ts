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
  await expect(page.locator('.columns').getByRole('rowheader')).toHaveText([
    'Customer',
    'Start',
    'End',
    'Status',
    'Amount per period',
    'Currency',
    'Billing period',
  ]);
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
  await expect(page.locator('.columns').getByRole('rowheader')).toHaveText([
    'Cohort',
    'Customers in the cohort',
    'First period',
  ]);
  // What stands in the months is parts of a cohort, and no cohort's size.
  await page.getByLabel('Customers in the cohort').selectOption('Month 0');
  await expect(page.getByText('4 rows read: 0 used, 4 set aside.')).toBeVisible();
  await page.getByLabel('Customers in the cohort').selectOption('– none –');
  await expect(page.getByText('4 rows read: 4 used, 0 set aside.')).toBeVisible();
});

test('the columns of such a table are chosen, which counts at once', async ({ page }) => {
  const orders = await OrdersPage.open(page);
  const contents = [
    'member,start,end,note,paid each time',
    'ada,2024-01-05,,by card,9.00',
    'bo,2024-02-01,2024-05-01,in cash,12.00',
  ].join('\n');
  await orders.choose({ name: 'members.csv', contents });
  await expect(page.getByText('2 rows read: 2 used, 0 set aside.')).toBeVisible();
  const fee = page.getByLabel('Amount per period');
  await fee.selectOption('note');
  await expect(page.getByText('2 rows read: 0 used, 2 set aside.')).toBeVisible();
  await expect(page.getByText('The amount was not understood.')).toBeVisible();
  await fee.selectOption('paid each time');
  await expect(page.getByText('2 rows read: 2 used, 0 set aside.')).toBeVisible();
  const row = page.getByRole('row', { name: /^Amount per period/ });
  await expect(row.getByRole('cell').nth(1)).toHaveText('9.0012.00');
  await expect(row.getByRole('cell').nth(2)).toHaveText('You chose it.');
});
