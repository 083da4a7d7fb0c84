/** What was decided about a kind of file is in the address, and nothing of the file is. */

import { OrdersPage } from './support/orders.ts';
import { expect, test } from './support/test.ts';

const dates = (rows: string) => ({
  name: 'dates.csv',
  contents: `order_id,email,date,subtotal,total\n${rows}`,
});
const january = dates('1,a@x.de,05/06/2024,8,10\n2,a@x.de,07/08/2024,16,20\n');
const february = dates('3,b@x.de,01/02/2024,24,30\n');

test('a link applies the decisions to the next file of the kind', async ({ page, visit }) => {
  const orders = await OrdersPage.open(page);
  await orders.choose(january);
  await orders.button(/^Day first/).click();
  await expect(orders.net).toHaveText('$30.00');
  await page.getByText('How the file was read', { exact: true }).click();
  await page.getByLabel('Order total').selectOption('subtotal');
  await expect(orders.net).toHaveText('$24.00');
  const hash = new URL(page.url()).hash;
  expect(hash).toMatch(/^#orders\?[0-9a-f]{8}=order\.day-first\*amount\.3$/);

  const other = await OrdersPage.open(await (await visit()).newPage(), hash);
  await other.choose(february);
  await expect(other.net).toHaveText('$24.00');
  await expect(other.page.locator('h2.headline')).toContainText('February 1, 2024');
  // A file with other columns is none of its business.
  await other.button('Start again').click();
  await other.choose({ name: 'x.csv', contents: 'id,email,date,total\n1,a,05/06/2024,10\n' });
  await expect(other.page.getByText('What comes first in these dates?')).toBeVisible();
});

test('going back undoes a decision', async ({ page }) => {
  const orders = await OrdersPage.open(page);
  await orders.choose(january);
  await orders.button(/^Day first/).click();
  await expect(page.locator('h2.headline')).toContainText('June 5, 2024');
  await orders.line('Dates').click();
  await page.getByLabel('Dates').selectOption('Month first');
  await expect(page.locator('h2.headline')).toContainText('May 6, 2024');
  await page.goBack();
  await expect(page.locator('h2.headline')).toContainText('June 5, 2024');
  await page.goBack();
  await expect(page.getByText('What comes first in these dates?')).toBeVisible();
  await page.goForward();
  await expect(page.locator('h2.headline')).toContainText('June 5, 2024');
});

test('decisions that are none are left out, and that is said', async ({ page }) => {
  const orders = await OrdersPage.open(page);
  await orders.choose(january);
  await orders.button(/^Day first/).click();
  const { hash } = new URL(page.url());
  await OrdersPage.open(page, hash.replace('day-first', 'year-last'));
  await orders.choose(january);
  await expect(page.getByText('The link held decisions that are not known here.')).toBeVisible();
  await expect(page.getByText('What comes first in these dates?')).toBeVisible();
});

test('a currency that the next file does not have can be taken back', async ({ page }) => {
  const orders = await OrdersPage.open(page);
  const header = 'order_id,email,date,total,currency';
  const [dollars, euros] = ['1,a@x.de,2024-01-01,10.00,USD', '2,b@x.de,2024-01-01,30.00,EUR'];
  await orders.choose({ name: 'both.csv', contents: [header, dollars, euros].join('\n') });
  await orders.button('EUR: one order').click();
  await expect(orders.net).toHaveText('€30.00');
  await orders.button('Start again').click();
  await orders.choose({ name: 'dollars.csv', contents: [header, dollars].join('\n') });
  await expect(page.getByText('1 row read: 0 used, 1 set aside.')).toBeVisible();
  await orders.line('EUR. You chose it.').click();
  await orders.button('Choose another currency').click();
  await expect(orders.net).toHaveText('$10.00');
});
