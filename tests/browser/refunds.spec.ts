/** Refunds are taken off or not, as the merchant decides, and money is called what it is everywhere. */

import { OrdersPage } from './support/orders.ts';
import { expectWords, follow } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** Twelve customers who bought three times for 20 each, and got 5 of their second order back. */
function shop(): { name: string; contents: string } {
  const rows = ['order_id,email,date,total,refunded amount,Channel'];
  for (let customer = 0; customer < 12; customer += 1) {
    const order = (number: number, day: string, refunded: string) =>
      `${customer}-${number},c${customer}@x.de,${day},20.00,${refunded},${customer % 2 ? 'web' : 'till'}`;
    rows.push(order(1, '2023-01-10', '0.00'), order(2, '2023-05-10', '5.00'));
    rows.push(order(3, '2023-12-01', '0.00'));
  }
  return { name: 'refunds.csv', contents: rows.join('\n') };
}

/** All that speak of revenue, the first one last. */
const screens = ['Customers', 'Groups', 'Your orders'];

test('money is called what it is, after refunds and before them', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  const orders = await OrdersPage.open(page, '#orders?lang=en&currency=USD');
  const worked = async () => {
    await expect(page.locator('perennial-outlook [aria-busy=false]')).toBeVisible();
    await expect(page.getByRole('progressbar')).toHaveCount(0);
  };
  // By its links: an address without the decision would undo it.
  const go = (name: string) => follow(page, name);
  await orders.choose(shop());
  await worked();
  // Twelve times 60, less twelve times 5.
  await expect(orders.net).toHaveText('$660.00');
  await expect(orders.figure('Refunds')).toHaveText('$60.00');
  for (const screen of screens) {
    await go(screen);
    await expect(page.getByText(/revenue after refunds/i).first()).toBeVisible();
    await expect(page.getByText(/revenue before refunds/i)).toHaveCount(0);
  }

  await page.getByLabel('Do not take refunds off').check();
  await expect(orders.net).toHaveText('$720.00');
  await worked();
  // What was not taken off was not added up either.
  await expect(orders.figure('Refunds')).toHaveCount(0);
  await expect(orders.figure('Gross revenue')).toHaveCount(0);
  for (const screen of screens) {
    await go(screen);
    await expect(page.getByText(/revenue before refunds/i).first()).toBeVisible();
    await expect(page.getByText(/revenue after refunds/i)).toHaveCount(0);
  }
  await go('Customers');
  await page.locator('perennial-print button').first().press('Enter');
  await expect(page.locator('html[data-printed]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  const report = page.locator('perennial-printed-report');
  // At a glance twice, in the three numbers, and above the groups.
  await expect(report.getByText(/revenue before refunds/i)).toHaveCount(4);
  await expect(report.getByText(/revenue after refunds/i)).toHaveCount(0);
  await expectWords(page);
});
