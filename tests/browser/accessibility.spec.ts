/** Axe in every state of the page. */

import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { CalculatorPage } from './support/calculator.ts';
import { OrdersPage } from './support/orders.ts';
import { go, open } from './support/page.ts';
import { expect, test } from './support/test.ts';

const averages =
  'calculator?method=averages&average-order-value=60&purchase-frequency=3.2&lifespan=4' +
  '&margin=45%25&acquisition-cost=30&change-margin=5';
const methods = [
  averages,
  'calculator?method=totals&revenue=9000&orders=300&customers=400&period=6&lifespan=4',
  'calculator?method=averages&average-order-value=5&purchase-frequency=3&lifespan-from=list&lifespans=1',
  'calculator?method=averages&average-order-value=5&purchase-frequency=3&lifespan-from=churn&churn=5%25',
  'calculator?method=churn&arpu=25&churn=4%25&acquisition-cost=120&horizon=2',
  'calculator?method=retention&margin-per-customer=100&retention=80%25&discount=10%25',
  'calculator?method=acquisition&campaign-spend=6000&customers-won=150&lifetime-value=10',
];

test('empty, with answers, with faults', async ({ page }) => {
  await open(page);
  await expectAccessible(page);
  for (const method of methods) {
    await go(page, `#${method}`);
    await expect(page.locator('[part=value]')).toBeVisible();
    await expectAccessible(page);
  }
  await go(page, `#${averages}&change-lifespan=x`);
  await expectAccessible(page);
  const calculator = new CalculatorPage(page);
  for (const fault of [{ 'average-order-value': '€60' }, { margin: '200%', lifespan: 'x' }]) {
    await calculator.fill(fault);
    await expectAccessible(page);
  }
  await go(page, '#calculator?method=churn&arpu=20&churn=0');
  await expect(page.getByText('fill in a horizon')).toBeVisible();
  await expectAccessible(page);
});

test('method and privacy', async ({ page }) => {
  await open(page, '#about');
  await expectAccessible(page);
});

const undecided = 'order_id,email,date,total\n1,a@x.de,05/06/2024,10\n2,b@x.de,07/08/2024,x\n';

/** Its states: empty, refused, a question open, read with rows set aside and everything unfolded. */
async function eachStateOfOrders(page: Page): Promise<void> {
  const orders = await OrdersPage.open(page);
  await expectAccessible(page);
  await orders.choose({ name: 'picture.csv', contents: '\x89PNG\r\n\x1a\n' });
  await expect(orders.refusals).toBeVisible();
  await expectAccessible(page);
  await orders.button('Start again').click();
  await orders.choose({ name: 'dates.csv', contents: undecided });
  await expect(orders.button(/^Day first/)).toBeVisible();
  await expectAccessible(page);
  await orders.button(/^Day first/).click();
  await expect(orders.net).toHaveText('$10.00');
  await orders.line('2 rows read').click();
  await expect(page.locator('table.rows')).toBeVisible();
  await page.getByText('How the file was read', { exact: true }).click();
  await expectAccessible(page);
}

test('orders, in each state', async ({ page }) => {
  await eachStateOfOrders(page);
});

test('in each language', async ({ page }) => {
  await open(page);
  for (const language of ['zh-Hant', 'zh-Hans', 'ru']) {
    await go(page, `#${averages}&lang=${language}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expectAccessible(page);
    for (const screen of ['about', 'orders']) {
      await go(page, `#${screen}?lang=${language}`);
      await expectAccessible(page);
    }
  }
});

for (const [name, options] of Object.entries({
  dark: { colorScheme: 'dark' },
  'in forced colours': { forcedColors: 'active' },
  'on a narrow screen': { viewport: { width: 320, height: 640 } },
} as const)) {
  test.describe(name, () => {
    test.use(options);

    test(`${name}: empty, answer, fault, method and privacy`, async ({ page }) => {
      await open(page);
      await expectAccessible(page);
      await go(page, `#${averages}`);
      await expect(page.locator('[part=value]')).toBeVisible();
      await expectAccessible(page);
      await new CalculatorPage(page).fill({ margin: '200%', lifespan: 'x' });
      await expect(page.getByText('Please correct:')).toBeVisible();
      await expectAccessible(page);
      await go(page, '#about');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('privacy');
      await expectAccessible(page);
    });

    test(`${name}: orders`, async ({ page }) => {
      await eachStateOfOrders(page);
    });
  });
}
