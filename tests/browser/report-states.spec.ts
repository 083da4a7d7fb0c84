/** What a screen of the report says while there is no report, or not yet, or no longer. */

import { expectAccessible } from './support/axe.ts';
import { cdnow } from './support/cdnow.ts';
import { OrdersPage } from './support/orders.ts';
import { follow, go } from './support/page.ts';
import { openReport, twoYears } from './support/report-screens.ts';
import { expect, test } from './support/test.ts';

test('what is missing for a report is said as it is', async ({ page }) => {
  const orders = await OrdersPage.open(page, '#orders?lang=en&currency=USD');
  // Days and months that may be either.
  const contents = 'email,date,total\na@x.de,01/02/2024,10.00\nb@x.de,03/04/2024,20.00\n';
  await orders.choose({ name: 'asked.csv', contents });
  await expect(page.getByText('What comes first in these dates?')).toBeVisible();
  await go(page, '#customers?lang=en&currency=USD');
  await expect(page.getByText('A question about your files is open.')).toBeVisible();
  await go(page, '#orders?lang=en&currency=USD');
  await orders.button('Start again').click();
  const list =
    'customer,start,end,amount,period\nada,2023-11-05,,9.00,month\nbo,2023-11-28,2024-02-28,9.00,month\n';
  await orders.choose({ name: 'list.csv', contents: list });
  await expect(page.getByRole('heading', { name: 'Subscribers' })).toBeVisible();
  await go(page, '#customers?lang=en&currency=USD');
  await expect(page.getByText('The open files have no orders')).toBeVisible();
});

test('what takes its time is said to be on its way', async ({ page }) => {
  // A worker that is asked about the report a second late.
  await page.addInitScript(() => {
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, message: { kind: string }, ...rest: []) {
      const late = message.kind === 'report' ? 1000 : 0;
      setTimeout(() => post.call(this, message, ...rest), late);
    };
  });
  await openReport(page, twoYears(), 'cohorts');
  const said = page.getByText('Being worked out …');
  await expect(said).toBeVisible();
  await expectAccessible(page);
  await expect(page.locator('perennial-over-time h2')).toBeVisible();
  await expect(said).toBeHidden();
});

test('a worker that breaks down is said on every screen, and begins anew', async ({ page }) => {
  await page.addInitScript(() => {
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, message: { kind: string }, ...rest: []) {
      if (message.kind === 'report-file') this.dispatchEvent(new Event('error'));
      else post.call(this, message, ...rest);
    };
  });
  await openReport(page, cdnow(), 'customers');
  const table = page.locator('perennial-customer-table');
  await table.getByRole('button', { name: / CSV$/ }).click();
  await expect(page.getByRole('alert')).toContainText('Working it out broke off');
  await follow(page, 'Plan');
  await page.getByRole('button', { name: 'Work it out' }).click();
  await expect(page.locator('perennial-levers li').first()).toBeVisible();
  await follow(page, 'Your orders');
  await page.locator('#model').selectOption('pareto-nbd');
  await page.getByRole('button', { name: 'Stop' }).click();
  await follow(page, 'Customers');
  await expect(page.getByRole('alert')).toContainText('It was stopped');
  await page.getByRole('button', { name: 'Work it out' }).click();
  await expect(table.locator('tbody tr').first()).toBeVisible();
});
