/** Shops of which nothing can be expected yet: what happened is shown all the same. */

import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { expectWords, go } from './support/page.ts';
import {
  expectNoSideways,
  lastWeek,
  openReport,
  threeCustomers,
} from './support/report-screens.ts';
import { expect, test } from './support/test.ts';

const part = (page: Page, name: string) => page.locator(`perennial-${name}`);

/** The texts of the cells of a part's row. */
async function cells(page: Page, of: string, name: string): Promise<string[]> {
  const row = part(page, of)
    .locator('table.figures')
    .getByRole('row', { name: new RegExp(`^${name}`) })
    .first();
  await expect(row).toBeVisible();
  const texts = await row.getByRole('cell').allTextContents();
  return texts.map((text) => text.trim().replaceAll(/\s+/g, ' '));
}

const whole = 'So what is expected is left out below; what happened is shown.';

test('customers with what they did, and nothing that would be expected of them', async ({
  page,
}) => {
  await openReport(page, threeCustomers(), 'customers');
  await expect(page.getByText('Not yet: there are 3 customers.')).toHaveCount(1);
  await expect(page.getByText(whole)).toBeVisible();
  const table = part(page, 'customer-table');
  await expect(table.getByText('3 customers, who have brought $85.00.')).toBeVisible();
  await expect(table.locator('thead th')).toHaveText([
    'Customer',
    'Value so far',
    'Orders',
    'Last purchase',
    'Usually every',
    'Silent for',
    'Next purchase due',
    'Segment',
  ]);
  await expect(table.locator('tbody th')).toHaveText(['bo@x.de', 'ada@x.de', 'cy@x.de']);
  // From 9 February to 30 April 81 days; her two purchases are 30 days apart.
  const ada = await cells(page, 'customer-table', 'ada@x.de');
  expect(ada.slice(0, 5)).toEqual(['$30.00', '2', 'Feb 9, 2024', '30 days', '81 days']);
  expect(ada[5]).toContain('overdue');
  await expect(table.getByLabel('Tier')).toHaveCount(0);
  await table.getByRole('button', { name: 'Orders' }).click();
  await expect(table.locator('tbody th').first()).toHaveText('ada@x.de');

  const segments = part(page, 'segments');
  await expect(segments.locator('thead th').first()).toBeVisible();
  await expect(segments.getByText('Value at stake')).toHaveCount(0);
  await expect(segments.getByText('High, mid and low')).toHaveCount(0);
  await expect(part(page, 'concentration').locator('.headline')).toHaveText(
    'The 3 most valuable customers brought $85.00, 100% of customers’ revenue.',
  );
  await expect(part(page, 'slipping-away')).toContainText('only once something can be expected');
  await expect(part(page, 'one-time')).toBeHidden();
  await expect(page.locator('.jumps button')).toHaveText([
    'How much hangs on how few',
    'Segments, and what to do with each',
    'Who is worth what',
    'Slipping away: valuable and late',
  ]);
  await expect(page.getByText('$0')).toHaveCount(0);
  await expectWords(page);
});

test('what happened, at a glance', async ({ page }) => {
  await openReport(page, threeCustomers(), 'customers');
  const glance = part(page, 'glance');
  await expect(glance.locator('.headline')).toHaveText(
    '3 customers have brought $85.00 until April 30, 2024.',
  );
  const figure = (name: string) =>
    glance
      .locator('dl > div', { has: page.locator('dt').getByText(name, { exact: true }) })
      .locator('.figure');
  await expect(figure('Customers')).toHaveText('3');
  await expect(figure('Orders')).toHaveText('5');
  // The guest's 7 too, of five orders.
  await expect(figure('Revenue')).toHaveText('$92.00');
  await expect(figure('Average purchase value')).toHaveText('$18.40');
  await expect(figure('CLV so far')).toHaveText('$28.33');
  await expect(figure('Repeat rate')).toHaveText('33%');
  // Four orders of three customers in the 112 days from 10 January to 30 April.
  await expect(figure('Average purchase frequency')).toHaveText('1.33');
  await expect(
    glance.getByText('Orders of a customer who bought, in the last 112 days.'),
  ).toBeVisible();
  await expect(glance.getByText('A file of two full years will show here')).toBeVisible();
  for (const name of ['Still active', 'CLV expected next', 'CLV : CAC']) {
    await expect(glance.getByText(name, { exact: true })).toHaveCount(0);
  }
  await expect(glance.getByRole('button', { name: 'Print the report' })).toHaveCount(0);
  await expect(glance.getByRole('textbox')).toHaveCount(0);
});

test('a customer’s own page, with her orders and nothing that would be expected', async ({
  page,
}) => {
  await openReport(page, threeCustomers(), 'customers');
  await part(page, 'customer-table').getByRole('button', { name: 'ada@x.de' }).click();
  const dialog = page.getByRole('dialog', { name: 'ada@x.de' });
  await expect(dialog.locator('.headline')).toHaveText(
    'Usually every 30 days, silent for 81 days.',
  );
  await expect(dialog.locator('.figure')).toHaveText(['$30.00']);
  await expect(dialog).toContainText('She has bought on 2 days, from January 10, 2024 to');
  await expect(dialog.getByText(/chance|likely/)).toHaveCount(0);
  await dialog.locator('perennial-chart summary').click();
  await expect(dialog.getByRole('row', { name: 'January 10, 2024' })).toContainText('$10.00');
  await expect(dialog.getByRole('row', { name: 'February 9, 2024' })).toContainText('$20.00');
  await expect(dialog.getByRole('region', { name: 'Her 2 orders' })).toContainText('$20.00');
  await expectAccessible(page);
  await expectWords(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  // One who bought once.
  await part(page, 'customer-table').getByRole('button', { name: 'bo@x.de' }).click();
  await expect(page.getByRole('dialog').locator('.headline')).toHaveText(
    'Bought on one day only, 101 days ago.',
  );
});

test('cohorts, periods and years, without how they are expected to go on', async ({ page }) => {
  await openReport(page, threeCustomers(), 'cohorts', { wishes: 'margin.50*cac.15' });
  await expect(page.getByText(whole)).toBeVisible();
  // Of the three Ada came back a month later. April is over.
  await expect(part(page, 'lives')).toContainText(
    '33% of customers bought again in the month after their first; in month 3, 0% of those who have been customers for so long did.',
  );
  // 60 of two customers in January are 30 each, which is 15 ÷ 50 %; 80 until now.
  expect(await cells(page, 'lives', 'Jan 2024')).toEqual([
    '2',
    '$80.00',
    '$40.00',
    'in the first month',
  ]);
  await expect(part(page, 'lives').locator('perennial-chart').nth(1)).toContainText(
    'Customers of Mar 2024 have brought $5.00 each.',
  );
  await expect(part(page, 'lives').getByText('expected')).toHaveCount(0);
  const february = await cells(page, 'over-time', 'Feb 2024');
  expect(february.slice(0, 3)).toEqual(['$20.00', '$0.00', '$20.00']);
  await expect(part(page, 'year-on-year')).toContainText('Two years of orders are needed');
  await expect(part(page, 'check')).toBeHidden();
  await expectWords(page);
});

test('groups by what they have brought, and what winning them cost', async ({ page }) => {
  await openReport(page, threeCustomers(), 'groups');
  await expect(page.getByText(whole)).toBeVisible();
  const heads = part(page, 'by-group').locator('table.figures').first().locator('thead th');
  await expect(heads).toHaveText([
    'Channel',
    'Customers',
    'Average purchase value',
    'Came back',
    'CLV so far',
    'Against the others',
  ]);
  await expect(page.getByText('There are too few customers to tell groups apart.')).toBeVisible();
  // Ada and Cy brought 35 in three orders.
  const web = await cells(page, 'by-group', 'web');
  expect([web[0], web[1], web[3], web[4]]).toEqual(['2', '$11.67', '$17.50', 'too few to tell']);
  expect(web[2]).toMatch(/^50% /);
  await expect(part(page, 'by-group').locator('perennial-chart')).toContainText(
    'A customer of web, the largest group, has brought $17.50 on average.',
  );
  await page.getByLabel('Gross margin').fill('50');
  await page.getByLabel('Gross margin').press('Tab');
  await page.getByLabel('Spent on winning web').fill('20');
  await page.getByLabel('Spent on winning web').press('Tab');
  const costs = part(page, 'by-group').locator('.costs').getByRole('row', { name: /^web/ });
  await expect(costs.getByRole('cell')).toHaveText(['', '$10.00', '–', 'not seen yet', '–'], {
    useInnerText: true,
  });
  await expect(part(page, 'products')).toContainText('No product has been bought again');
  await expectWords(page);
});

test('what to do is all expected, so there is the sentence and no more', async ({ page }) => {
  await openReport(page, threeCustomers(), 'plan');
  await expect(page.getByText('Not yet: there are 3 customers.')).toBeVisible();
  await expect(page.getByText(whole)).toHaveCount(0);
  await expect(page.locator('perennial-plan').getByRole('textbox')).toHaveCount(0);
  await expect(page.locator('perennial-plan').locator('section, .controls')).toHaveCount(0);
});

test('one customer, on every screen', async ({ page }) => {
  const contents = 'email,date,total\nada@x.de,2024-01-05,10.00\n';
  await openReport(page, { name: 'one.csv', contents }, 'customers');
  await expect(part(page, 'customer-table').getByText('1 customer, who has brought')).toBeVisible();
  await expect(part(page, 'segments')).toContainText('nobody to compare her with.');
  await expect(part(page, 'segments').getByRole('table')).toHaveCount(0);
  await expect(part(page, 'concentration')).toContainText(
    'all that customers have brought, $10.00, hangs on her.',
  );
  await expect(part(page, 'concentration').locator('perennial-chart')).toHaveCount(0);
  expect((await cells(page, 'customer-table', 'ada@x.de')).at(-1)).toBe('–');
  await expectWords(page);
  await go(page, '#cohorts?lang=en&currency=USD');
  await expect(part(page, 'lives')).toContainText('Not yet: no month after the first is over.');
  expect((await cells(page, 'over-time', 'Jan 2024'))[0]).toBe('$10.00');
  await expectWords(page);
  await go(page, '#groups?lang=en&currency=USD');
  await expect(page.getByText('have nothing to group customers by')).toBeVisible();
  await expectWords(page);
  await go(page, '#plan?lang=en&currency=USD');
  await expect(page.getByText('Not yet: there is one customer.')).toBeVisible();
});

test('when it is looked less far ahead, what is expected comes in', async ({ page }) => {
  await openReport(page, lastWeek(), 'customers');
  const table = part(page, 'customer-table');
  await expect(table.getByText('40 customers, who have brought $880.00.')).toBeVisible();
  await page.getByRole('button', { name: 'Look 72 days ahead' }).click();
  await expect(part(page, 'glance')).toBeVisible();
  await expect(table.getByText('who have brought $880.00 and are expected to bring')).toBeVisible();
  await expect(table.getByLabel('Tier')).toBeVisible();
  await expect(part(page, 'segments').getByText('High, mid and low')).toBeVisible();
  await expect(page.getByText(whole)).toHaveCount(0);
  await page.goBack();
  await expectWords(page);
});

for (const language of ['en', 'zh-Hant', 'zh-Hans', 'ru']) {
  test(`in ${language}, at any width, for everybody`, async ({ page }) => {
    await openReport(page, threeCustomers(), 'customers', { language });
    for (const [screen, shown] of [
      ['customers', 'concentration'],
      ['cohorts', 'over-time'],
      ['groups', 'products'],
    ]) {
      await go(page, `#${screen}?lang=${language}&currency=USD`);
      await expect(part(page, `${shown}`).locator('section').first()).toBeVisible();
      await expectWords(page);
      await expectAccessible(page);
      await expectNoSideways(page);
    }
  });
}
