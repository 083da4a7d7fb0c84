/** Groups, products and the sample shop, as a merchant meets them. */

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { cdnow } from './support/cdnow.ts';
import { OrdersPage } from './support/orders.ts';
import { expectWords, go, open } from './support/page.ts';
import {
  expectNoSideways,
  fiftyCustomers,
  openReport,
  threeCustomers,
  twoYears,
} from './support/report-screens.ts';
import { openSampleShop, worked } from './support/sample-shop.ts';
import { expect, test } from './support/test.ts';

// Three thousand customers take their time.
test.slow();

/** A row by its name, in the table that stands under a heading. */
const row = (page: Page, table: string, name: string) =>
  page
    .getByRole('region', { name: table })
    .getByRole('row', { name: new RegExp(`^${name}`) })
    .first();

/** What stands in a row's cells. */
const cells = async (page: Page, table: string, name: string) => {
  await expect(row(page, table, name)).toBeVisible();
  const texts = await row(page, table, name).getByRole('cell').allTextContents();
  return texts.map((text) => text.trim().replaceAll(/\s+/g, ' '));
};

test('customers of the sample shop by channel', async ({ page }) => {
  await openSampleShop(page);
  await go(page, '#groups?lang=en');
  // The rates of the channels are 1.7 and 0.55 times that of Search; 157 guests ordered once.
  await expect(
    page.getByText('Worth more than the others, beyond chance: Newsletter. Worth less: Instagram.'),
  ).toBeVisible();
  await expect(page.getByText('157 orders of guests are in no group.')).toBeVisible();
  // Counted from the file, cancelled orders left out: of 1,069 customers 657 came back on another
  // day; €197,494.14 in 5,197 orders.
  const search = await cells(page, 'Customers by group', 'Search');
  expect(search[0]).toBe('1,069');
  expect(search[1]).toBe('€38.00');
  expect(search[2]).toMatch(/^61% /);
  expect(search[3]).toBe('€184.75');
  expect(search[6]).toBe('alike');
  const newsletter = await cells(page, 'Customers by group', 'Newsletter');
  expect([newsletter[0], newsletter[3]]).toEqual(['454', '€221.86']);

  const [worth, course] = [0, 1].map((place) => page.locator('perennial-chart').nth(place));
  if (!worth || !course) throw new Error('two charts');
  await worth.locator('summary').click();
  await expect(worth.getByRole('row')).toHaveCount(6);
  // Counted from the file, in months of 487 ÷ 16 days: 223.91 and 123.60.
  await expect(course).toContainText(
    'By the end of month 12 a customer of Newsletter has brought €224, and one of Instagram €124.',
  );
  await course.locator('summary').click();
  await expect(course.getByRole('row', { name: /^12 / })).toContainText('€224');
  await expectWords(page);

  await page.getByLabel('Group by').selectOption('Country');
  await expect(page.getByText('No group is worth more or less')).toBeVisible();
  await expect(page).toHaveURL(/by=1/);
  await page.goBack();
  await expect(page.getByLabel('Group by')).toHaveValue('0');
  await expect(row(page, 'Customers by group', 'Newsletter')).toBeVisible();
  await page.getByLabel('Group by').selectOption('First products');
  // 568 first orders had the gift box, among others.
  await expect(row(page, 'Customers by group', 'Gift box')).toContainText('€158.25');
  expect((await cells(page, 'Customers by group', 'Gift box'))[0]).toBe('568');
});

test('what was spent on a channel gives its CAC, and goes into no link', async ({ page }) => {
  await openSampleShop(page);
  await go(page, '#groups?lang=en');
  const field = page.getByLabel('Spent on winning Search');
  await field.fill('11759');
  await field.press('Tab');
  // 11,759 ÷ 1,069. Of revenue nobody can say whether that pays.
  await expect(row(page, 'What winning them cost', 'Search')).toContainText('€11.00');
  expect((await cells(page, 'What winning them cost', 'Search')).slice(2)).toEqual(['–', '–', '–']);
  await expect(page.getByText('Without your gross margin nobody can say')).toBeVisible();
  await expect(page.getByLabel('Spent on winning Instagram')).toBeFocused();
  expect(await cells(page, 'What winning them cost', 'Instagram')).toEqual(['', '', '', '', '']);
  expect(page.url()).not.toContain('11759');
  await expectWords(page);

  await page.getByLabel('Spent on winning Newsletter').fill('454');
  await page.getByLabel('Spent on winning Newsletter').press('Tab');
  await expect(row(page, 'What winning them cost', 'Newsletter')).toContainText('€1.00');

  await go(page, '#plan?lang=en');
  await go(page, '#groups?lang=en');
  await expect(row(page, 'What winning them cost', 'Search')).toContainText('€11.00');
  await field.fill('');
  await field.press('Tab');
  await expect(row(page, 'What winning them cost', 'Search')).not.toContainText('€11.00');
});

test('what won guests is not to be entered, where there are any', async ({ page }) => {
  const shop = threeCustomers();
  const named = { ...shop, contents: shop.contents.replace(/\n5,,.*/, '') };
  const guests = page.getByText('What was spent also won guests');
  for (const [file, times] of [
    [shop, 1],
    [named, 0],
  ] as const) {
    await openReport(page, file, 'groups');
    await expect(page.getByText('Enter what was spent on winning')).toBeVisible();
    await expect(guests).toHaveCount(times);
  }
});

test('payback beside a CLV : CAC below 1 is explained', async ({ page }) => {
  await openSampleShop(page);
  await go(page, '#groups?lang=en');
  const spent = page.getByLabel('Spent on winning Instagram');
  const explained = page.getByText('CLV : CAC and return count what all customers of a group');
  await expect(spent).toBeVisible();
  await expect(explained).toHaveCount(0);
  await page.getByLabel('Gross margin').fill('50');
  await page.getByLabel('Gross margin').press('Tab');
  await spent.fill('75000');
  await spent.press('Tab');
  await expect(row(page, 'What winning them cost', 'Instagram')).toContainText('29 months');
  // 75,000 ÷ 778; half of what they are worth is 7 % less.
  await expect(row(page, 'What winning them cost', 'Instagram')).toContainText('€96.40');
  await expect(row(page, 'What winning them cost', 'Instagram')).toContainText('0.93 : 1');
  await expect(explained).toContainText('until June 30, 2026. Payback follows');
});

test('products that are bought together, again, and due', async ({ page }) => {
  await openSampleShop(page);
  await go(page, '#groups?lang=en');
  // Counted from the file: both in 1,175 of 14,347 orders, of 3,664 with the first and 1,761 with
  // the second.
  expect(await cells(page, 'Bought together', 'Filter coffee 500 g')).toEqual([
    'Paper filters 100',
    '1,175',
    '8.2%',
    '32%',
    '67%',
    '2.61',
  ]);
  // 105 of 120 subscribers got the box again, every thirty days.
  const box = await cells(page, 'Bought again', 'Coffee box');
  expect(box[0]).toBe('120');
  expect(box[1]).toMatch(/^88% /);
  expect(box.slice(2)).toEqual(['30', '30', '30', 'steady']);
  expect((await cells(page, 'Bought again', 'Hand grinder')).at(-1)).toBe('not steady');

  const due = page.getByRole('region', { name: 'Due to buy again' });
  const days = async () => {
    const texts = await due.locator('tbody small').allTextContents();
    // 3 for "in 3 days", 0 for "today", -3 for "3 days late".
    return texts.map((text) => (/late/.test(text) ? -1 : 1) * Number(/\d+/.exec(text) ?? 0));
  };
  const counted = due.getByText(/[\d,]+ reminders\./);
  const count = async () => Number((await counted.textContent())?.trim().replace(/ .*|,/gs, ''));
  const fortnight = await count();
  await page.getByLabel('Look ahead').selectOption('7 days');
  await expect(page).toHaveURL(/ahead=7/);
  await expect.poll(count).toBeLessThan(fortnight);
  const week = await count();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download all reminders as CSV' }).click();
  const csv = readFileSync(await (await downloading).path(), 'utf8');
  expect(csv.trim().split('\r\n')).toHaveLength(week + 1);
  await page.getByLabel('Look ahead').selectOption('30 days');
  await expect.poll(count).toBeGreaterThan(week);

  // Who can be reminded in time comes first, the soonest of all, and who is late comes last.
  await expect(due).toContainText(`1–25 of ${(await count()).toLocaleString('en')}`);
  const soonest = await days();
  expect(soonest).toHaveLength(25);
  expect(soonest).toEqual(soonest.filter((day) => day >= 0).sort((a, b) => a - b));
  await expect(due.getByRole('columnheader').last()).toHaveText('Chance still active');
  await expect(due.locator('tbody td:last-child').first()).toHaveText(/^\d+%$/);
  const following = due.getByRole('button', { name: 'Next' });
  await following.click();
  await expect(due).toContainText('26–50 of');
  expect((await days())[0]).toBeGreaterThanOrEqual(soonest.at(-1) ?? 0);
  await expect(following).toBeFocused();
  const taking = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download all reminders as CSV' }).click();
  const rows = readFileSync(await (await taking).path(), 'utf8')
    .trim()
    .split('\r\n')
    .slice(1);
  const overdue = rows.map((row) => Number(row.split(',')[4]));
  const coming = overdue.filter((late) => late <= 0).length;
  await expect(due).toContainText(`last day of your files included: ${coming}.`);
  expect(Math.max(...overdue.slice(0, coming))).toBeLessThanOrEqual(0);
  expect(Math.min(...overdue.slice(coming))).toBeGreaterThan(0);
  // Of a model that knows churn each has a chance.
  expect(rows.every((row) => /,[01]\.\d{4}$/.test(row))).toBe(true);
  // Another look begins at the first page.
  await page.getByLabel('Look ahead').selectOption('7 days');
  await expect(due).toContainText('1–25 of');
  await expectWords(page);
});

test('a file without columns and lines says what would open this', async ({ page }) => {
  const orders = await OrdersPage.open(page, '#orders?lang=en&currency=USD');
  await orders.choose(cdnow());
  await worked(page);
  await go(page, '#groups?lang=en');
  await expect(page.getByText('have nothing to group customers by')).toBeVisible();
  await expect(page.getByText('do not say which products were bought')).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
});

test('what is expected of the sample shop stands beside what is true', async ({ page }) => {
  await open(page, '#groups?lang=en');
  await page.getByRole('button', { name: 'Try it with a sample shop' }).click();
  await expect(page.getByRole('heading', { name: 'Customers by group' })).toBeVisible({
    timeout: 120_000,
  });
  await go(page, '#orders?lang=en');
  await expect(page.getByRole('heading', { name: 'sample-shop.csv' })).toBeVisible();
  const title = 'The sample shop: expected, and true';
  const [, active] = await cells(page, title, 'Still active');
  const purchases = await cells(page, title, 'Purchases');
  expect([active, purchases[1]]).toEqual(['1,562', '6,134']);
  const money = await cells(page, title, 'Money, not discounted');
  expect(money[1]).toBe('€236,846.60');
  const amount = (text = '') => Number(text.replace(/[^\d.]/g, ''));
  expect(Math.abs(amount(purchases[0]) / 6134 - 1)).toBeLessThan(0.1);
  expect(Math.abs(amount(money[0]) / 236_846.6 - 1)).toBeLessThan(0.1);

  // Each with how sure it is. Customers are not wholly as a model takes them: fewer purchases came than it allowed.
  for (const [name, truth, within] of [
    ['Still active', 1562, true],
    ['Purchases', 6134, false],
    ['Money, not discounted', 236_846.6, true],
  ] as const) {
    const [expected, , said = ''] = await cells(page, title, name);
    const [low = 0, high = 0] = [...said.matchAll(/[\d,]*\d/g)].map(([number]) => amount(number));
    expect(low, said).toBeLessThan(amount(expected));
    expect(high, said).toBeGreaterThan(amount(expected));
    expect(low < truth && truth < high, said).toBe(within);
  }

  // Another discount changes what is expected next, and nothing here: what is true has none.
  await page.getByLabel('Discount a year').fill('50');
  await page.getByLabel('Discount a year').blur();
  await worked(page);
  await expect(page.getByText('What is expected is discounted by 50%')).toBeVisible();
  expect(await cells(page, title, 'Money, not discounted')).toEqual(money);
  // Read otherwise than it is, it is another shop.
  await page.getByLabel('Do not take refunds off').check();
  await worked(page);
  await expect(page.getByRole('region', { name: title })).toHaveCount(0);
  await page.getByLabel('Do not take refunds off').uncheck();
  await worked(page);
  await expect(page.getByRole('region', { name: title })).toBeVisible();
  await page.getByLabel('Gross margin').fill('50');
  await page.getByLabel('Gross margin').blur();
  await worked(page);
  await expect(page.getByText('at a margin of 50%')).toBeVisible();
  await expect(page.getByRole('region', { name: title })).toHaveCount(0);
});

test('the subscriptions of the sample shop open alone', async ({ page }) => {
  await open(page, '#orders?lang=en');
  await page.getByRole('button', { name: 'Or with its subscriptions' }).click();
  // 55 have no day on which they ended.
  await expect(page.getByText('120 subscribers, 55 still there.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'sample-subscriptions.csv' })).toBeVisible();
  await expectWords(page);
});

test('one list of the sample shop leads to the other, in its place', async ({ page }) => {
  await openSampleShop(page);
  await page.getByRole('button', { name: 'Open its subscriptions instead' }).click();
  await expect(page.getByText('120 subscribers, 55 still there.')).toBeVisible();
  await expect(page.locator('.file h2')).toHaveText(['sample-subscriptions.csv']);
  await expect(page.locator('.file h2')).toBeFocused();
  await page.getByRole('button', { name: 'Open its orders instead' }).click();
  await expect(page.locator('.file h2')).toHaveText(['sample-shop.csv']);
});

test('the orders lead on to what follows from them', async ({ page }) => {
  await openSampleShop(page);
  await page.getByRole('button', { name: 'Groups', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Groups and products' })).toBeVisible();
});

for (const language of ['en', 'zh-Hant', 'zh-Hans', 'ru']) {
  test(`in ${language}, at any width, for everybody`, async ({ page }) => {
    await openSampleShop(page, language);
    await expectWords(page);
    await expectAccessible(page);
    await go(page, `#groups?lang=${language}`);
    await expect(page.locator('perennial-products table').first()).toBeVisible();
    await page.locator('#margin').fill('50');
    await page.locator('#margin').press('Tab');
    await page.locator('#spent-0').fill('5000');
    await page.locator('#spent-0').press('Tab');
    await expect(page.locator('.costs tbody tr').first()).toContainText(':');
    await expectWords(page);
    await expectAccessible(page);
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways, `${width}`).toBe(0);
    }
  });
}

test('a list of its parts, and the whole report as on the other screens', async ({ page }) => {
  await openReport(page, twoYears(), 'groups');
  const address = page.url();
  const list = page.getByRole('navigation', { name: 'On this page' });
  await expect(list.getByRole('button')).toHaveText(['Customers by group', 'Products']);
  await list.getByRole('button', { name: 'Products' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Products', exact: true })).toBeFocused();
  expect(page.url()).toBe(address);
  await expect(page.getByRole('button', { name: 'Print the report' })).toBeVisible();
  await openReport(page, threeCustomers(), 'groups');
  await expect(list.getByRole('button')).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Print the report' })).toHaveCount(0);
});

test('a name of any length leaves the figures beside it in sight', async ({ page }) => {
  const names = ['x'.repeat(150), 'y'.repeat(200)] as const;
  await openReport(page, fiftyCustomers('20.00', names), 'groups');
  await expectNoSideways(page);
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const tables = page.locator('.wide table');
    await expect(tables).toHaveCount(4);
    for (const table of await tables.all()) {
      const figure = table
        .getByRole('cell')
        .filter({ hasNotText: /[xy]{99}/ })
        .first();
      await expect(figure).toBeVisible();
      expect((await figure.boundingBox())?.x, `${width}`).toBeLessThan(Math.min(width * 0.9, 600));
    }
  }
});
