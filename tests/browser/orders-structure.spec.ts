/** Where the table of a file is and how its fields are quoted: shown, changed, and remembered. */

import { fixture, OrdersPage } from './support/orders.ts';
import { expect, test } from './support/test.ts';

test('of several tables the one with orders is read, which is said and can be changed', async ({
  page,
}) => {
  const orders = await OrdersPage.open(page);
  await orders.choose(fixture('generic/two_tables.csv'));
  await expect(page.locator('.line', { hasText: 'another table' })).toContainText(
    'another table, from line 2 on. The one with its header on line 8 is read.',
  );
  await page.getByText('How the file was read', { exact: true }).click();
  await expect(orders.line(/^Header line/)).toContainText(
    'Line 8. The header line then has 6 columns, 6 of them with names that are known.',
  );
  await orders.line(/^Header line/).click();
  await page.getByLabel('Header line').selectOption('Line 2');
  // The stock has no dates.
  await expect(orders.refusals).toContainText('No column was found that holds the date');
  await expect(orders.net).toHaveCount(0);
  await expect(orders.line(/^Header line/)).toContainText('Line 2. You chose it.');
  await page.getByLabel('Header line').selectOption('as found in the file');
  await expect(orders.figure('Orders')).toHaveText('10');
});

/** A title that looks like a first line of the header. */
const titled = {
  name: 'titled.csv',
  contents: [
    'Shop,Spring,Street,Net',
    'order_id,email,date,total',
    "'O''Neil 1',a@x.de,2024-01-01,10.00",
    "'O''Neil 2',b@x.de,2024-01-02,20.00",
  ].join('\n'),
};

test('what was chosen of header and quotes is found again in the same file', async ({
  page,
  visit,
}) => {
  const orders = await OrdersPage.open(page);
  await orders.choose(titled);
  await expect(orders.net).toHaveText('$30.00');
  await page.getByText('How the file was read', { exact: true }).click();
  await orders.line(/^Header line/).click();
  await page.getByLabel('Header line').selectOption('Line 3');
  await expect(orders.line(/^Header line/)).toContainText('Line 3. You chose it.');
  await orders.line('Around fields').click();
  await page.getByLabel('Around fields').selectOption('Nothing: quotation marks are text');
  await expect(orders.line('Around fields')).toContainText('You chose it.');
  const { hash } = new URL(page.url());
  expect(hash).toMatch(/^#orders\?[0-9a-f]{8}=quote\.none\*header\.3$/);

  const other = await OrdersPage.open(await (await visit()).newPage(), hash);
  await other.choose(titled);
  await other.page.getByText('How the file was read', { exact: true }).click();
  await expect(other.line(/^Header line/)).toContainText('Line 3. You chose it.');
  await other.line(/^Header line/).click();
  await other.page.getByLabel('Header line').selectOption('as found in the file');
  await expect(other.net).toHaveText('$30.00');
  await expect(other.page).toHaveURL(/#orders\?[0-9a-f]{8}=quote\.none$/);
});
