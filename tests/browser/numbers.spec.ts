/** Numbers that the report asks for: what is refused is said in words, and the last good one stays in use. */

import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { fixture, OrdersPage } from './support/orders.ts';
import { expectWords } from './support/page.ts';
import { openReport, threeCustomers, twoYears } from './support/report-screens.ts';
import { expect, test } from './support/test.ts';

async function enter(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.press('Enter');
}

/** It is marked, and what is said of it is told with it and aloud. */
async function expectRefused(page: Page, field: Locator, said: string | RegExp): Promise<void> {
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(said);
  await expect(page.locator('[aria-live=polite]', { hasText: said })).toBeVisible();
}

async function expectTaken(field: Locator, text: string): Promise<void> {
  await expect(field).toHaveAttribute('aria-invalid', 'false');
  await expect(field).toHaveAccessibleDescription('');
  await expect(field).toHaveValue(text);
}

test('a margin, in words and at every step', async ({ page }) => {
  await openReport(page, twoYears(), 'plan');
  const margin = page.getByLabel('Gross margin');
  await enter(margin, '145');
  await expectRefused(
    page,
    margin,
    'Gross margin: Enter more than 0% and at most 100%. Until then it counts as left empty.',
  );
  await expect(page).not.toHaveURL(/margin/);
  await enter(margin, '45 %');
  await expectTaken(margin, '45');
  await expect(page.locator('perennial-acquisition')).toContainText('at a margin of 45%');
  await enter(margin, 'half');
  await expectRefused(
    page,
    margin,
    /“half” is not understood.*Enter more than 0%.*45% stays in use/,
  );
  await expect(page.locator('perennial-acquisition')).toContainText('at a margin of 45%');
  await enter(margin, '$5');
  await expectRefused(page, margin, /Money does not fit here/);
  await expectAccessible(page);
  await expectWords(page);
  // As in the calculator.
  await enter(margin, '0.4');
  await expectTaken(margin, '40');
  await expect(page.locator('perennial-acquisition')).toContainText('at a margin of 40%');
});

test('what is refused is said in the language of the page, also of another one', async ({
  page,
}) => {
  await openReport(page, twoYears(), 'plan', { language: 'ru' });
  const margin = page.locator('perennial-costs #margin');
  await enter(margin, '12,5');
  await expectTaken(margin, '12,5');
  await enter(margin, '200');
  await expectRefused(
    page,
    margin,
    /Валовая маржа: Введите больше 0\s%, но не больше 100\s%\. Пока действует 12,5\s%\./,
  );
  await page.getByLabel('Язык').selectOption('zh-Hans');
  await expectRefused(page, margin, '毛利率：请写大于 0%、不超过 100% 的数。目前仍使用 12.5%。');
  await expect(margin).toHaveValue('200');
});

test('what is being typed stays while the screen is drawn anew', async ({ page }) => {
  await openReport(page, twoYears(), 'plan');
  const margin = page.getByLabel('Gross margin');
  await margin.pressSequentially('4');
  // Another field is answered meanwhile, which draws all of them.
  await page.evaluate(() => {
    const costs = document
      .querySelector('perennial-plan')
      ?.shadowRoot?.querySelector('perennial-costs');
    const cost = costs?.shadowRoot?.querySelector<HTMLInputElement>('#cac');
    if (cost) cost.value = '9';
    cost?.dispatchEvent(new Event('change'));
  });
  await expect(page.locator('perennial-levers')).toContainText('Cheaper acquisition');
  await expect(margin).toHaveValue('4');
  await margin.pressSequentially('5');
  await margin.press('Enter');
  await expect(page.locator('perennial-acquisition')).toContainText('at a margin of 45%');
});

test('assumptions of a plan, and the way back', async ({ page }) => {
  await openReport(page, twoYears(), 'plan');
  const larger = page.getByLabel('Orders larger by');
  await enter(larger, '20');
  await expectTaken(larger, '20');
  await enter(larger, '1001');
  await expectRefused(page, larger, 'Orders larger by: Enter 0% to 1,000%. 20% stays in use.');
  await enter(page.getByLabel('Discount'), '');
  await expectRefused(
    page,
    page.getByLabel('Discount'),
    'Discount: This is needed. Enter 0% to 100%. 10% stays in use.',
  );
  await expect(page).toHaveURL(/assume=larger_orders\.20($|&)/);
  await page.getByRole('button', { name: 'Back to the usual assumptions' }).click();
  // What is in use is another number now, and stands there.
  await expectTaken(larger, '10');
});

test('shares of tiers that go beyond all', async ({ page }) => {
  await openReport(page, twoYears(), 'customers');
  const mid = page.getByLabel('Mid brings the next');
  await enter(mid, '51');
  await expectRefused(page, mid, /Both together can be 100 % at most.*30% stays in use/);
  await enter(mid, '50');
  await expectTaken(mid, '50');
  await expect(page).toHaveURL(/cuts=/);
});

test('money spent on a group, and money of another currency', async ({ page }) => {
  await openReport(page, threeCustomers(), 'groups');
  const spent = page.getByLabel('Spent on winning web');
  await enter(spent, '-5');
  await expectRefused(page, spent, /Enter \$0\.00 or more\. Until then it counts as left empty\./);
  await enter(spent, '€5');
  await expectRefused(page, spent, /Money here is in USD\./);
  await enter(spent, '$1,000.50');
  await expectTaken(spent, '1000.5');
});

test('what subscribers pay, and the discount', async ({ page }) => {
  const orders = await OrdersPage.open(page, '#orders?lang=en&currency=USD');
  await orders.choose(fixture('generic/subscriptions.csv'));
  const amount = page.getByLabel('Payment each time');
  await enter(amount, '0');
  await expectRefused(page, amount, /Enter more than \$0\.00\. /);
  const discount = page.getByLabel('Discount a year');
  await enter(discount, '-1');
  await expectRefused(page, discount, /Enter 0% to 1,000%\. 10% stays in use\./);
  await expectWords(page);
});
