/** Who is worth what and who is slipping away, as a merchant meets it. */

import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { cdnow } from './support/cdnow.ts';
import { OrdersPage } from './support/orders.ts';
import { expectWords, follow, go } from './support/page.ts';
import { openReport, twoYears } from './support/report-screens.ts';
import { expect, test } from './support/test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Opens a file, waits until all is worked out, and goes to its customers. */
async function openCustomers(
  page: Page,
  { language = 'en', settings = '', file = cdnow() } = {},
): Promise<OrdersPage> {
  const orders = await OrdersPage.open(page, `#orders?lang=${language}&currency=USD`);
  await orders.choose(file);
  const worked = page.locator('perennial-outlook [aria-busy=false]');
  await expect(worked).toBeVisible();
  await go(page, `#customers?lang=${language}&currency=USD${settings}`);
  await expect(page.locator('perennial-one-time h2')).toBeVisible();
  return orders;
}

const table = (page: Page) => page.locator('perennial-customer-table');
const names = (list: Locator) => list.locator('tbody th');
const rowOf = (list: Locator, name: string) =>
  list.locator('tbody tr').filter({ has: list.page().getByRole('button', { name, exact: true }) });

async function downloaded(page: Page, button: Locator): Promise<string[]> {
  const coming = page.waitForEvent('download');
  await button.click();
  return readFileSync(await (await coming).path(), 'utf8')
    .trim()
    .split('\r\n');
}

test('the shop at a glance, in a sentence to be copied', async ({ page }) => {
  const orders = await openCustomers(page);
  await expect(orders.figure('Customers')).toHaveText('2,357');
  await expect(orders.figure('Orders')).toHaveText('6,919');
  await expect(orders.figure('Revenue')).toHaveText('$244,091.94');
  await expect(orders.how('Revenue')).toHaveText('Revenue after refunds, of all orders.');
  // 244,091.94 ÷ 6,919, and ÷ 2,357; the mean of the days from first to last is 130.4.
  await expect(orders.figure('Average purchase value')).toHaveText('$35.28');
  await expect(orders.figure('CLV so far')).toHaveText('$103.56');
  // The last day of the file is not today.
  await expect(orders.how('CLV so far')).toHaveText(
    'What a customer has brought until June 30, 1998, on average.',
  );
  await expect(orders.figure('Customer lifespan so far')).toHaveText('130 days');
  await expect(orders.how('Still active')).toContainText('If customers go on as they did, ');
  // 545 days are less than two years, and nothing is known of costs.
  await expect(page.getByText('A file of two full years')).toBeVisible();
  await expect(orders.figure('CLV : CAC of a new customer')).toHaveText('–');

  await orders.button('Copy this sentence').click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const pasted = await page.evaluate(() => navigator.clipboard.readText());
  expect(pasted).toMatch(
    /^2,357 customers have brought \$244,092; about \d{3,4} are still active, and \$\d{2},\d{3} more can be expected until June 30, 1999\.$/,
  );
});

test('what guests brought is told apart from what customers did', async ({ page }) => {
  const orders = await openCustomers(page, { file: twoYears() });
  // Two orders of guests, for 1 and 2, beside 661 from customers.
  await expect(page.getByText('30 customers have brought $661;')).toBeVisible();
  await expect(orders.figure('Revenue').first()).toHaveText('$664.00');
  await expect(orders.how('Revenue').first()).toContainText(
    '$3.00 of it is from 2 orders of guests',
  );
});

test('customers are sorted, searched, filtered and paged', async ({ page }) => {
  await openCustomers(page);
  const list = table(page);
  await expect(list.getByText('1–25 of 2,357')).toBeVisible();
  await expect(names(list)).toHaveCount(25);
  await list.getByRole('button', { name: 'Value so far' }).click();
  await expect(names(list).nth(0)).toHaveText('1901');
  await expect(names(list).nth(1)).toHaveText('0509');
  await expect(rowOf(list, '1901')).toContainText('$6,552.70');
  await expect(list.locator('th[aria-sort=descending]')).toHaveText('Value so far');
  await expect(page).toHaveURL(/sort=revenue/);
  await list.getByRole('button', { name: 'Customer', exact: true }).click();
  await expect(names(list).nth(0)).toHaveText('0001');
  await list.getByRole('button', { name: 'Next', exact: true }).press('Enter');
  await expect(list.getByText('26–50 of 2,357')).toBeVisible();
  await expect(list.getByRole('button', { name: 'Next', exact: true })).toBeFocused();

  // 111 keys have a 23 in them; theirs are $10,232.38, by a count of the sample.
  await list.getByLabel('Search for a customer').fill('23');
  await expect(list.getByText('1–25 of 111')).toBeVisible();
  await expect(list.getByText('who have brought $10,232.38')).toBeVisible();
  expect(new URL(page.url()).hash).not.toContain('23');
  const lines = await downloaded(
    page,
    list.getByRole('button', { name: 'Download these customers as CSV' }),
  );
  expect(lines).toHaveLength(112);
  expect(lines[0]).toMatch(/^\uFEFF?customer,orders,/);
  await list.getByLabel('Search for a customer').fill('nobody');
  await expect(list.getByText('No customer is like that.')).toBeVisible();
  await list.getByLabel('Search for a customer').fill('');
  await list.getByLabel('Segment').selectOption('At risk');
  // Counted in Python, as all segments here.
  await expect(list.getByText('1–25 of 352')).toBeVisible();
  await expect(page).toHaveURL(/segment=at_risk/);
});

test('a customer’s page says why she is thought to be there, and gives the focus back', async ({
  page,
}) => {
  await openCustomers(page, { settings: '&sort=customer&rising=1' });
  const first = table(page).getByRole('button', { name: '0001', exact: true });
  await first.click();
  const dialog = page.getByRole('dialog', { name: '0001' });
  // 345 days from the first to the last of four purchases, the shop's gap is 79: 424 ÷ 4; 12 December to 30 June.
  await expect(dialog.getByText('Usually every 106 days, silent for 200 days')).toBeVisible();
  await expect(dialog.getByText('$100.50')).toBeVisible();
  const orders = dialog.locator('.wide');
  await expect(orders.locator('tbody tr')).toHaveCount(4);
  await expect(orders.locator('tbody tr').nth(2)).toContainText('$14.96');
  await expect(dialog.getByText('Champions: of 5 points each, 4 for how lately')).toBeVisible();
  // Silent for less than twice her gap, she is not late, and her segment's advice is hers.
  await expect(dialog.getByText('no discount is needed')).toBeVisible();
  await expect(dialog.getByText('She is late')).toHaveCount(0);
  const chart = dialog.locator('perennial-chart');
  await expect(chart).toContainText('She last bought on December 12, 1997');
  await chart.locator('summary').click();
  // 77 weeks back from the last day, and the first day.
  await expect(chart.locator('tbody tr').first()).toContainText('January 1, 1997');
  await expectWords(page);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(first).toBeFocused();

  const once = page.locator('perennial-one-time').locator('tbody button').first();
  await once.click();
  await expect(page.getByText('Bought on one day only, 462 days ago')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect(once).toBeFocused();
});

test('who is late is told so on her page and in her segment, whatever its advice', async ({
  page,
}) => {
  await openCustomers(page);
  const segments = page.locator('perennial-segments');
  // Of the champions 41 have been silent for twice their gap: counted in Python.
  const champions = rowOf(segments, 'Champions');
  await expect(champions).toContainText(
    /Late by their own rhythm: 41, of whom \d+ stand in “Slipping away” below\./,
  );
  await expect(segments.getByText('is late in any segment')).toBeVisible();

  const late = page.locator('perennial-slipping-away').locator('tbody tr').first();
  const stake = (await late.locator('td').first().innerText()).trim();
  await late.getByRole('button').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('.late')).toContainText(
    /^She is slipping away: silent for [\d.]+ times/,
  );
  await expect(dialog.locator('.late')).toContainText(
    `with ${stake} at stake. Write to her personally`,
  );
  const figure = dialog.locator('dl > div').filter({ hasText: 'Value at stake' });
  await expect(figure.locator('.figure')).toHaveText(stake);
  await expect(dialog.getByText('That she is late goes before what this')).toBeVisible();
  await expectWords(page);
});

test('going back closes a customer’s page, and what was searched and sorted stays', async ({
  page,
}) => {
  await openCustomers(page, { settings: '&sort=customer&rising=1' });
  const list = table(page);
  await list.getByLabel('Search for a customer').fill('23');
  await expect(list.getByText('1–25 of 111')).toBeVisible();
  await list.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(list.getByText('26–50 of 111')).toBeVisible();
  const address = page.url();
  const dialog = page.getByRole('dialog');
  const first = list.locator('tbody button').first();
  const name = await first.innerText();
  const asBefore = async () => {
    await expect(dialog).toBeHidden();
    await expect(list.getByText('26–50 of 111')).toBeVisible();
    await expect(list.getByLabel('Search for a customer')).toHaveValue('23');
    await expect(list.locator('th[aria-sort=ascending]')).toHaveText('Customer');
    await expect(first).toBeFocused();
    expect(page.url()).toBe(address);
  };
  const leave = [
    () => page.goBack(),
    () => page.keyboard.press('Escape'),
    () => page.getByRole('button', { name: 'Back to the list' }).click(),
  ];
  for (const close of leave) {
    await first.click();
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    expect(page.url()).toBe(address);
    await close();
    await asBefore();
  }
  await page.goForward();
  await expect(page.getByRole('dialog', { name })).toBeVisible();
  await page.goBack();
  await asBefore();
  // Each way left the history as it was: one step further back is where she came from.
  await page.goBack();
  await expect(page.locator('perennial-outlook')).toBeVisible();
});

test('segments and tiers lead to their customers', async ({ page }) => {
  await openCustomers(page);
  const segments = page.locator('perennial-segments');
  // By the scores of METHODS.md, counted in Python.
  const known = { Champions: [480, '$129,861.00'], Loyal: [106, '$4,126.22'], Lost: [473, ''] };
  for (const [name, [customers, money]] of Object.entries(known)) {
    await expect(rowOf(segments, name)).toContainText(`${customers}`);
    await expect(rowOf(segments, name)).toContainText(`${money}`);
  }
  await segments.getByRole('button', { name: 'Loyal' }).click();
  await expect(table(page).getByText('1–25 of 106')).toBeVisible();
  await expect(table(page).getByRole('heading')).toBeFocused();
  const lines = await downloaded(page, segments.getByRole('button', { name: 'as CSV' }));
  expect(lines).toHaveLength(10);

  const high = () => rowOf(segments, 'High').locator('td').first().innerText();
  const half = Number.parseInt(await high(), 10);
  await page.getByLabel('High brings the first').fill('20');
  await page.getByLabel('High brings the first').blur();
  await expect(async () => {
    expect(Number.parseInt(await high(), 10)).toBeLessThan(half);
  }).toPass();
  await expect(page).toHaveURL(/cuts=0\.2\*0\.3/);
  const fewer = Number.parseInt(await high(), 10);
  await segments.getByRole('button', { name: 'High' }).click();
  await expect(table(page).getByText(`of ${fewer}`, { exact: false }).first()).toBeVisible();
  await page.getByLabel('Mid brings the next').fill('90');
  await page.getByLabel('Mid brings the next').blur();
  await expect(page.getByLabel('Mid brings the next')).toHaveAttribute('aria-invalid', 'true');
});

test('a link brings the view back', async ({ page }) => {
  await openCustomers(page, { settings: '&sort=revenue&rising=1&segment=loyal&cuts=0.2*0.3' });
  const list = table(page);
  await expect(list.getByText('1–25 of 106')).toBeVisible();
  await expect(list.getByLabel('Segment')).toHaveValue('loyal');
  await expect(list.locator('th[aria-sort=ascending]')).toHaveText('Value so far');
  await expect(page.getByLabel('High brings the first')).toHaveValue('20');
  await go(page, '#customers?lang=en&currency=USD');
  await expect(list.getByText('1–25 of 2,357')).toBeVisible();
  await expect(page.getByLabel('High brings the first')).toHaveValue('50');
});

test('from the top to whom to write to, by the keyboard', async ({ page }) => {
  await openCustomers(page, { settings: '&sort=revenue' });
  const address = page.url();
  const list = page.getByRole('navigation', { name: 'On this page' });
  await list.getByRole('button', { name: 'Slipping away: valuable and late' }).press('Enter');
  const heading = page.getByRole('heading', { name: 'Slipping away: valuable and late' });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  expect(page.url()).toBe(address);
});

test('whom to write to, as files', async ({ page }) => {
  await openCustomers(page);
  const risk = page.locator('perennial-slipping-away');
  const said = await risk.locator('.headline').innerText();
  const count = Number.parseInt(said.replace(',', ''), 10);
  // 594 who came back are overdue; of them those of low value are not listed.
  expect(count).toBeGreaterThan(50);
  expect(count).toBeLessThan(594);
  await expect(names(risk)).toHaveCount(10);
  await risk.getByRole('button', { name: 'Show 100' }).click();
  await expect(names(risk)).toHaveCount(100);
  const lines = await downloaded(
    page,
    risk.getByRole('button', { name: /^Download all .* as CSV$/ }),
  );
  expect(lines).toHaveLength(count + 1);
  expect(lines.slice(1).every((line) => line.split(',')[15] === 'true')).toBe(true);

  const once = page.locator('perennial-one-time');
  await expect(
    once.getByText('1,210 customers have bought on one day only, and brought money.'),
  ).toBeVisible();
  const buyers = await downloaded(
    page,
    once.getByRole('button', { name: 'Download all 1,210 as CSV' }),
  );
  expect(buyers).toHaveLength(1211);
});

test('how much hangs on how few', async ({ page }) => {
  await openCustomers(page);
  const concentration = page.locator('perennial-concentration');
  // Sums over the sample, counted in Python.
  await expect(concentration.locator('.headline')).toContainText(
    'The 10 most valuable customers brought $20,733.41, 8.5% of customers’ revenue.',
  );
  const rows = concentration.locator('table.figures tbody tr');
  await expect(rows.nth(0)).toContainText(/1%\s*24\s*\$35,525\.16\s*14\.6%/);
  await expect(rows.nth(1)).toContainText(/10%\s*236\s*\$124,015\.85\s*50\.8%/);
  await expect(rows.nth(2)).toContainText(/20%\s*472\s*\$164,652\.26\s*67\.5%/);
  await expect(concentration.getByText('Gini coefficient 0.631')).toBeVisible();
  await expect(concentration.locator('perennial-chart')).toContainText(
    'The most valuable 10% of customers brought 51% of customers’ revenue.',
  );
});

test('where refunds leave no revenue, no segment brought the most of it', async ({ page }) => {
  const rows = ['email,date,total,currency'];
  for (let customer = 0; customer < 30; customer += 1) {
    for (const day of ['2023-01-01', '2023-05-01']) {
      rows.push(`c${customer}@x.de,${day},20.00,USD`, `c${customer}@x.de,${day},-20.00,USD`);
    }
  }
  await openReport(page, { name: 'refunded.csv', contents: rows.join('\n') }, 'customers');
  const chart = page.locator('perennial-segments perennial-chart');
  await expect(chart).toContainText('Segments: their share of customers');
  await expect(chart).not.toContainText('brought the most');
});

/** Thirty customers in two years: each buys once in 2022 for 10, twenty of them in 2023 for 15. */
function smallShop(): { name: string; contents: string } {
  const rows = ['email,date,total'];
  for (let customer = 1; customer <= 30; customer += 1) {
    const day = `${customer}`.padStart(2, '0');
    rows.push(`c${day}@x.de,2022-01-${day},10.00`);
    if (customer <= 20) rows.push(`c${day}@x.de,2023-06-${day},15.00`);
  }
  rows.push('c01@x.de,2023-12-31,15.00');
  return { name: 'small.csv', contents: rows.join('\n') };
}

test('a small shop, a year beside the year before', async ({ page }) => {
  const orders = await openCustomers(page, { file: smallShop() });
  await expect(orders.figure('Customers').first()).toHaveText('30');
  // 30 × 10 in 2022; 21 × 15 in 2023.
  await expect(orders.figure('Revenue').first()).toHaveText('$615.00');
  await expect(orders.figure('Revenue').last()).toHaveText('$315.00');
  await expect(page.getByText('+5% against $300.00 in the year before.')).toBeVisible();
  await expect(page.getByText('-33.3% against 30 in the year before.')).toBeVisible();
  // 21 orders after 30; 21 by 20 customers after one each; 615 ÷ 30 after 300 ÷ 30.
  await expect(page.getByText('-30% against 30 in the year before.')).toBeVisible();
  await expect(orders.figure('Orders a customer in a year')).toHaveText('1.05');
  await expect(page.getByText('+105% against $10.00 in the year before.')).toBeVisible();
  await expect(
    page.getByText('10 customers have bought on one day only, and brought money.'),
  ).toBeVisible();
  await expectWords(page);
});

test('churn that was observed stands beside what is expected, each named', async ({ page }) => {
  const orders = await openCustomers(page, { file: smallShop() });
  // Ten of thirty did not come back in the second year.
  await expect(orders.figure('Churn observed in the last year')).toHaveText('33%');
  await expect(orders.how('Churn observed in the last year')).toHaveText(
    'Of 30 customers who bought in the year before, 10 did not buy in the last year.',
  );
  await expect(orders.figure('Churn expected in a year')).toHaveText(/^[\d.]+%$/);
  await expect(orders.how('Churn expected in a year')).toContainText(
    'A forecast: of those still active, so many will have left in a year. It is of them alone;',
  );
});

test('what a customer costs to win is weighed against her value, and is not forgotten', async ({
  page,
}) => {
  const orders = await openCustomers(page, { file: smallShop() });
  await page.getByLabel('Customer acquisition cost (CAC)').fill('20');
  await page.getByLabel('Customer acquisition cost (CAC)').blur();
  await page.getByLabel('Gross margin').fill('50');
  await page.getByLabel('Gross margin').blur();
  await expect(orders.figure('CLV : CAC of all customers')).toHaveText(/^[\d.]+ : 1$/);
  const dollars = (text: string | null) => Number((text ?? '').replace(/[^0-9.]/g, ''));
  const total = dollars(await orders.figure('CLV in total').textContent());
  const ratioOf = async (whom: string) =>
    Number.parseFloat((await orders.figure(`CLV : CAC of ${whom}`).textContent()) ?? '');
  const ratio = await ratioOf('all customers');
  const ratioNew = await ratioOf('a new customer');
  // Half of the total for every 20 dollars.
  expect(Math.abs(ratio - (total * 0.5) / 20)).toBeLessThan(0.006);
  // It is the other one that ought to be 3.
  await expect(orders.how('CLV : CAC of all customers')).not.toContainText('healthy');
  await expect(orders.how('CLV : CAC of a new customer')).toContainText(
    'Over a whole lifetime 3 is held to be healthy',
  );
  // Money stays revenue, and that is said.
  await expect(page.getByText('Money on this page is revenue after refunds')).toContainText(
    'Your gross margin of 50% counts in CLV : CAC alone; “Your orders” and “Plan” show gross profit.',
  );
  await expect(orders.figure('CLV so far').first()).toHaveText('$20.50');
  await follow(page, 'Your orders');
  await expect(page.getByLabel('Gross margin')).toHaveValue('50');
  // What somebody new is worth there, in gross profit, for every 20 dollars.
  const said = page.getByText('Somebody who buys for the first time now is worth');
  await expect(said).toBeVisible();
  const worth = await said.innerText();
  const profit = dollars(worth.match(/is worth (\$[\d.,]+)/)?.[1] ?? null);
  expect(Math.abs(ratioNew - profit / 20)).toBeLessThan(0.03);
});

for (const language of ['en', 'zh-Hant', 'zh-Hans', 'ru']) {
  test(`in ${language}, at any width, for everybody`, async ({ page }) => {
    await openCustomers(page, { language });
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

test('of files that were closed nothing is left on other screens', async ({ page }) => {
  const orders = await openCustomers(page);
  await go(page, '#orders?lang=en&currency=USD');
  await orders.button('Start again').click();
  await go(page, '#customers?lang=en&currency=USD');
  await expect(page.getByText('Open an order file first')).toBeVisible();
  await expect(page.locator('perennial-concentration')).toHaveCount(0);
});
