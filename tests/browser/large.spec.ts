/** A million orders: the page stays at hand from the file to the last screen of the report. */

import { writeFileSync } from 'node:fs';
import { OrdersPage } from './support/orders.ts';
import { go } from './support/page.ts';
import { mainThreadTasks } from './support/tasks.ts';
import { expect, test } from './support/test.ts';

const ORDERS = 1_000_000;
const CUSTOMERS = 150_000;

/** Each customer's orders lie on days that her number sets, some of them close together and some far apart. */
function millionOrders(): string {
  const rows = ['order_id,email,date,total,channel'];
  const start = Date.UTC(2023, 0, 1);
  for (let order = 0; order < ORDERS; order += 1) {
    // Squared, so that few buy often and many seldom.
    const customer = Math.floor((((order * 7919) % ORDERS) ** 2 / ORDERS ** 2) * CUSTOMERS);
    const day = (order * 31 + customer * 17) % 900;
    const date = new Date(start + day * 86_400_000).toISOString().slice(0, 10);
    const channel = ['search', 'letter', 'market'][customer % 3];
    rows.push(`${order},c${customer}@example.com,${date},${(order % 90) + 10}.50,${channel}`);
  }
  return rows.join('\n');
}

/** What each screen of the report shows when it is there. */
const screens = {
  customers: 'perennial-customer-table tbody tr',
  cohorts: 'perennial-lives h2',
  groups: 'perennial-by-group tbody tr',
  plan: 'perennial-levers h2',
};

test('a million orders never hold the page up', async ({ page, browser }) => {
  test.setTimeout(300_000);
  const patient = { timeout: 200_000 };
  // From a disk, as a merchant's: made up in the page it would take the page's own time.
  const file = test.info().outputPath('million.csv');
  writeFileSync(file, millionOrders());
  const orders = await OrdersPage.open(page, '#orders?lang=en&currency=USD');
  const tasks = await mainThreadTasks(browser, async () => {
    await orders.choose(file);
    await expect(orders.figure('Orders')).toHaveText('1,000,000', patient);
    const progress = page.locator('perennial-outlook').getByRole('progressbar');
    const share = () => progress.evaluate((bar: HTMLProgressElement) => bar.value);
    await expect.poll(share).toBeGreaterThan(0);

    await orders.button('Stop').click();
    await expect(page.getByText('It was stopped. The orders are still here.')).toBeVisible();
    await expect(orders.figure('Orders')).toHaveText('1,000,000');
    await orders.button('Work it out').click();
    await expect(page.locator('perennial-outlook .headline').first()).toBeVisible(patient);
    for (const [screen, content] of Object.entries(screens)) {
      await go(page, `#${screen}?lang=en&currency=USD`);
      await expect(page.locator(content).first()).toBeVisible(patient);
    }
  });
  // The browser counts the time of threads, and the page had something to do.
  expect(tasks.length).toBeGreaterThan(100);
  expect(tasks[0]).toBeGreaterThan(1);
  expect(tasks.filter((milliseconds) => milliseconds > 50)).toEqual([]);
});
