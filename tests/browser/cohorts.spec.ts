/** How it went, as a merchant meets it. */

import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { cdnow } from './support/cdnow.ts';
import { expectWords, follow } from './support/page.ts';
import { expectNoSideways, openReport, twoYears } from './support/report-screens.ts';
import { expect, test } from './support/test.ts';

const part = (page: Page, name: string) => page.locator(`perennial-${name}`);

const row = (page: Page, name: string, of: string) =>
  part(page, of)
    .locator('table.figures')
    .getByRole('row', { name: new RegExp(`^${name}`) });

/** The amounts of money that a cell names. */
async function amounts(cell: Locator): Promise<number[]> {
  const text = await cell.innerText();
  return [...text.matchAll(/\$([\d.]+)/g)].map(([, amount]) => Number(amount));
}

/** Opens the table behind a chart of the part about cohorts. */
async function chartTable(page: Page, place: number) {
  const chart = part(page, 'lives').locator('perennial-chart').nth(place);
  await chart.locator('summary').click();
  return chart.getByRole('table');
}

/** The texts of a row's cells. */
const cells = async (page: Page, name: string, of: string) => {
  await expect(row(page, name, of)).toBeVisible();
  const texts = await row(page, name, of).getByRole('cell').allTextContents();
  return texts.map((text) => text.trim());
};

test('cohorts of the sample, as they were counted elsewhere', async ({ page }) => {
  await openReport(page, cdnow(), 'cohorts');
  // Python: of 2,357 345 in the next month; a year later 182 of them.
  await expect(part(page, 'lives')).toContainText(
    '15% of customers bought again in the month after their first; in month 12, 7.7% of those who have been customers for so long did.',
  );
  const retention = await chartTable(page, 0);
  // 781 came in January; 124 of them bought in February, 45 in the next January, 33 in June 1998.
  const january = retention.getByRole('row', { name: /^Jan 1997/ });
  await expect(january).toContainText('15.9%');
  await expect(january.getByRole('cell').last()).toHaveText('4.2%');
  // The last cohort is two months younger: what is not over is blank.
  const march = retention.getByRole('row', { name: /^Mar 1997/ });
  await expect(march.getByRole('cell').nth(16)).toHaveText('');

  await page.getByLabel('Map of cohorts').selectOption('Revenue of a customer, added up');
  await expect(january.getByRole('cell').nth(1)).toHaveText('$45.58');
  await expect(january.getByRole('cell').nth(12)).toHaveText('$89.06');
  await expect(page).toHaveURL(/map=revenue/);
  await page.getByLabel('Map of cohorts').selectOption('Average purchase value');
  await expect(january.getByRole('cell').nth(12)).toHaveText('$38.94');

  // What is expected begins where the last month ended.
  await expect(part(page, 'lives')).toContainText(
    /by June 30, 1999 a total of \$[\d.]+ each is to be expected, not discounted/,
  );
  await expect(part(page, 'lives')).toContainText('If customers go on as they did, ');
  const course = await chartTable(page, 1);
  await expect(course.getByRole('row', { name: /^17 / }).getByRole('cell').first()).toHaveText(
    '$100.95',
  );
  const next = course.getByRole('row', { name: /^18 / });
  await expect(next.getByRole('cell').nth(0)).toContainText('expected');
  // Of what was, there is no range; of what comes, it holds what is expected.
  await expect(course.getByRole('row', { name: /^17 / }).getByRole('cell').nth(1)).toHaveText('');
  const [expected = 0] = await amounts(next.getByRole('cell').nth(0));
  const [low = 0, high = 0] = await amounts(next.getByRole('cell').nth(1));
  expect(low).toBeGreaterThan(100.95);
  expect(low).toBeLessThan(expected);
  expect(high).toBeGreaterThan(expected);
  await expectWords(page);
});

test('with margin and cost it shows when each cohort has paid back, and another screen knows them', async ({
  page,
}) => {
  await openReport(page, cdnow(), 'cohorts');
  await expect(part(page, 'lives')).toContainText('With a gross margin and a customer acquisition');
  await page.getByLabel('Gross margin').fill('50');
  await page.getByLabel('Gross margin').blur();
  await page.getByLabel('Customer acquisition cost').fill('20');
  await page.getByLabel('Customer acquisition cost').blur();
  // $40 of revenue: January has 45.58 a customer a month later, February 46.50, March 45.64 at once.
  await expect(row(page, 'Jan 1997', 'lives')).toContainText('1 month later');
  await expect(row(page, 'Feb 1997', 'lives')).toContainText('1 month later');
  await expect(row(page, 'Mar 1997', 'lives')).toContainText('in the first month');
  await follow(page, 'Plan');
  await expect(page.getByLabel('Customer acquisition cost')).toHaveValue('20');
  await follow(page, 'Your orders');
  await expect(page.getByLabel('Gross margin')).toHaveValue('50');
});

test('periods add up, by months, quarters and years', async ({ page }) => {
  await openReport(page, cdnow(), 'cohorts');
  expect(await cells(page, 'Jan 1997', 'over-time')).toEqual([
    '$28,592.70',
    '$25,373.06',
    '$3,219.64',
    '885',
    '781',
    '781',
    '$32.31',
    '1.13',
    // 28,592.70 ÷ 781.
    '$36.61',
  ]);
  await page.locator('#by').selectOption('Quarters');
  await expect(row(page, 'Q2 1998', 'over-time')).toContainText('$17,980.54');
  await expect(part(page, 'over-time')).toContainText('Q2 1998, the last that is whole');
  await expect(part(page, 'lives')).toContainText('22% of customers bought again in the quarter');
  await expect(page).toHaveURL(/by=quarters/);
  await page.locator('#by').selectOption('Years');
  // 1998 is not over.
  await expect(row(page, '1998\\*', 'over-time')).toBeVisible();
  await expect(part(page, 'lives')).toContainText('Not yet: no year after the first is over.');
  await expect(part(page, 'year-on-year')).toContainText('Two years of orders are needed');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download periods as CSV' }).click();
  const csv = readFileSync(await (await downloading).path(), 'utf8');
  expect(csv.trim().split('\r\n')).toHaveLength(3);
});

test('how often customers order is written alike then and now', async ({ page }) => {
  await openReport(page, twoYears(), 'cohorts');
  await expect(part(page, 'over-time').locator('.small perennial-chart').nth(2)).toContainText(
    'Those who bought in Jun 2023 ordered once on average; in Mar 2022 it was 1.',
  );
});

test('what lies behind the revenue is drawn as well, whole periods only', async ({ page }) => {
  await openReport(page, cdnow(), 'cohorts');
  const charts = part(page, 'over-time').locator('.small perennial-chart');
  await expect(charts).toHaveCount(4);
  // 244,091.94 ÷ 2,357.
  await expect(charts.nth(0)).toContainText(
    'By the end of Jun 1998 a customer had brought $103.56 on average, and by the end of Jan 1997 it was $36.61.',
  );
  const june = await cells(page, 'Jun 1998', 'over-time');
  const [active, added, value, frequency] = june.slice(4);
  await expect(charts.nth(1)).toContainText(
    `An order came to ${value} on average in Jun 1998, and to $32.31 in Jan 1997.`,
  );
  await expect(charts.nth(2)).toContainText(
    `Those who bought in Jun 1998 ordered ${frequency} times on average; in Jan 1997 it was 1.13.`,
  );
  await expect(charts.nth(3)).toContainText(
    `${active} customers bought in Jun 1998, ${added} of them for the first time; in Jan 1997 it was 781.`,
  );
  await charts.nth(2).locator('.plot').focus();
  await page.keyboard.press('Home');
  await expect(charts.nth(2).getByRole('status')).toHaveText(
    'Jan 1997: Average purchase frequency a month 1.13',
  );
  await charts.nth(1).locator('summary').click();
  await expect(charts.nth(1).getByRole('row', { name: /^Jun 1998/ })).toContainText(`${value}`);
  await page.locator('#by').selectOption('Years');
  // Only 1997 is whole, and one point is no line.
  await expect(row(page, '1998\\*', 'over-time')).toBeVisible();
  await expect(charts).toHaveCount(0);
});

test('a list of what is on the page leads there, and leaves the address as it is', async ({
  page,
}) => {
  await openReport(page, twoYears(), 'cohorts?by=quarters');
  await expect(part(page, 'check').getByRole('table')).toBeVisible();
  const address = page.url();
  const list = page.getByRole('navigation', { name: 'On this page' });
  await expect(list.getByRole('button')).toHaveCount(4);
  await list.getByRole('button', { name: 'Cohorts' }).press('Enter');
  const heading = page.getByRole('heading', { name: 'Cohorts: by when they came' });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  // From there the next stop is in that part.
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Map of cohorts')).toBeFocused();
  expect(page.url()).toBe(address);
});

test('one year beside another, by hand', async ({ page }) => {
  await openReport(page, twoYears(), 'cohorts?by=years', { wishes: 'margin.50*cac.9' });
  await expect(part(page, 'year-on-year')).toContainText(
    'Of 23 customers who bought in the year before, 13 bought again in the last year: 57% were kept.',
  );
  await expect(part(page, 'year-on-year')).toContainText('Revenue from customers is 36% higher.');
  const years = (name: string) => cells(page, name, 'year-on-year');
  expect(await years('bought in the year before')).toEqual(['23', '$280.00']);
  expect(await years('were lost')).toEqual(['10', '$100.00']);
  expect(await years('spent less')).toEqual(['5', '$25.00']);
  expect(await years('spent more')).toEqual(['8', '$16.00']);
  expect(await years('are new')).toEqual(['7', '$210.00']);
  expect(await years('bought in the last year')).toEqual(['20', '$381.00']);
  expect(await years('guests, in the last year')).toEqual(['–', '$2.00']);
  // What was lost lies left of zero, what was won right of it.
  const bridge = part(page, 'year-on-year').locator('perennial-chart');
  await expect(bridge).toContainText('$280.00 less $100.00 lost and $25.00 spent less');
  await bridge.locator('summary').click();
  await expect(bridge.getByRole('row')).toHaveCount(8);
  const steps = await bridge.getByRole('row').allTextContents();
  expect(steps.map((step) => step.trim().replaceAll(/\s+/g, ' ')).slice(1)).toEqual([
    'Year before $280.00',
    'Lost -$100.00',
    'Spent less -$25.00',
    'Spent more $16.00',
    'New $210.00',
    'Returned $0.00',
    'Last year $381.00',
  ]);
  // 451 of the 23 who came in 2022, 210 of the 7 of 2023; 18 pay 9 back.
  expect(await cells(page, '2022', 'lives')).toEqual(['23', '$451.00', '$19.61', '1 year later']);
  expect(await cells(page, '2023', 'lives')).toEqual([
    '7',
    '$210.00',
    '$30.00',
    'in the first year',
  ]);
  await expectWords(page);
});

test('figures are kept, and compared later', async ({ page }) => {
  await openReport(page, twoYears(), 'cohorts');
  await expect(row(page, 'Revenue', 'check')).toContainText('$664.00');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Keep these figures' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('Figures 2023-12-31.txt');
  const kept = readFileSync(await download.path(), 'utf8');
  const compare = (text: string) =>
    part(page, 'check')
      .locator('input[type=file]')
      .setInputFiles({
        name: 'figures.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(text),
      });

  await compare(
    'Perennial figures, version 1\nuntil: 2023-09-30\ncurrency: USD\ncustomers: 40\nrevenue: 332\n',
  );
  await expect(part(page, 'check')).toContainText('September 30, 2023');
  expect(await cells(page, 'Customers', 'check')).toEqual(['40', '30', '-10', '-25%']);
  expect(await cells(page, 'Revenue', 'check')).toEqual(['$332.00', '$664.00', '$332.00', '+100%']);
  await compare(kept);
  await expect(row(page, 'Customers', 'check').getByRole('cell').last()).toHaveText('0%');
  await expect(row(page, 'Customer lifetime value', 'check')).toBeVisible();
  await expect(part(page, 'check').locator('.apart')).toHaveCount(0);

  // What was expected on other terms is not held against what is expected now.
  await compare(
    kept
      .replace('days ahead: 365', 'days ahead: 1826')
      .replace('discount a year: 0.1', 'discount a year: 0')
      .replace(/^churn a year: .*$/m, 'churn a year: 0')
      .replace('2023-12-31', '2024-03-31'),
  );
  const check = part(page, 'check');
  await expect(check).toContainText('The figures kept looked 1,826 days ahead, and these look 365');
  await expect(check).toContainText(
    'The figures kept were discounted by 0% a year, and these are by 10%',
  );
  await expect(check).toContainText('The figures kept are of a later day than this file');
  await expect(row(page, 'Revenue', 'check')).toBeVisible();
  await expect(row(page, 'Customer lifetime value', 'check')).toHaveCount(0);
  await expect(
    row(page, 'Churn expected in a year', 'check').getByRole('cell').nth(2),
  ).toContainText(/\d points/);

  await compare(kept.replace('USD', 'EUR'));
  await expect(page.getByText('Those figures are in another currency')).toBeVisible();
  await compare(kept.replace('customers: 30', 'customers: many'));
  await expect(page.getByText('Line 7 of that file was changed')).toBeVisible();
  await compare(kept.replace(/^until.*$/m, ''));
  await expect(page.getByText('does not say of which day')).toBeVisible();
  await compare('email,date\n');
  await expect(page.getByText('holds no figures that were kept here')).toBeVisible();
});

for (const language of ['en', 'zh-Hant', 'zh-Hans', 'ru']) {
  test(`in ${language}, at any width, for everybody`, async ({ page }) => {
    await openReport(page, twoYears(), 'cohorts', { language, wishes: 'margin.50*cac.9' });
    await expect(part(page, 'check').getByRole('table')).toBeVisible();
    await expect(part(page, 'lives').locator('table.figures')).toBeVisible();
    await expectWords(page);
    await expectAccessible(page);
    await expectNoSideways(page);
  });
}

test('charts that stand side by side draw their axes at one height', async ({ page }) => {
  await openReport(page, cdnow(), 'cohorts');
  const charts = part(page, 'over-time').locator('.small svg.drawing');
  await expect(charts).toHaveCount(4);
  const ends = await charts.evaluateAll((drawings) =>
    drawings.map((drawing) => Math.round(drawing.getBoundingClientRect().bottom)),
  );
  expect(ends[1]).toBe(ends[0]);
  // Only the last has a legend.
  expect(ends[3]).toBe(ends[2]);
});
