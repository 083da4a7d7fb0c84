/** The report as files, for spreadsheets and for programs. */

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { cdnow } from './support/cdnow.ts';
import { openReport, threeCustomers } from './support/report-screens.ts';
import { expect, test } from './support/test.ts';

type Row = Record<string, unknown>;

/**
 * What the buttons of a part hand out: the lines of its table, and the objects of its JSON.
 *
 * Of a page that hands out more than ten files in a second, Chromium drops the rest without a word: a test
 * takes fewer.
 */
async function files(page: Page, of: string, what = ''): Promise<{ lines: string[]; rows: Row[] }> {
  const take = async (format: string) => {
    const coming = page.waitForEvent('download');
    await page
      .locator(`perennial-${of}`)
      .getByRole('button', { name: new RegExp(`${what}.* ${format}$`) })
      .click();
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${format.toLowerCase()}$`));
    return readFileSync(await download.path(), 'utf8');
  };
  const csv = await take('CSV');
  const rows: Row[] = JSON.parse(await take('JSON'));
  const lines = csv.replace('\uFEFF', '').trim().split('\r\n');
  // The names of the columns, and an object for each line.
  expect(Object.keys(rows[0] ?? {})).toEqual(lines[0]?.split(','));
  expect(rows).toHaveLength(lines.length - 1);
  return { lines, rows };
}

test('customers and segments as JSON, with numbers as numbers', async ({ page }) => {
  await openReport(page, cdnow(), 'customers?sort=customer&rising=1');
  const customers = await files(page, 'customer-table');
  expect(customers.rows).toHaveLength(2357);
  // Four orders on four days for 29.33 + 29.73 + 14.96 + 26.48.
  expect(customers.rows[0]).toMatchObject({
    customer: '0001',
    orders: 4,
    first_purchase: '1997-01-01',
    last_purchase: '1997-12-12',
    revenue_so_far: 100.5,
    days_silent: 200,
    overdue: false,
  });
  expect(customers.rows[0]?.p_alive).toBeGreaterThan(0);
  const segments = await files(page, 'segments');
  expect(segments.rows[0]).toMatchObject({
    segment: 'champions',
    customers: 480,
    revenue_so_far: 129_861,
    customers_late: 41,
  });
  const risk = await files(page, 'slipping-away');
  expect(risk.rows.every(({ overdue }) => overdue === true)).toBe(true);
  expect((await files(page, 'one-time')).rows).toHaveLength(1210);
});

test('cohorts and periods, as JSON', async ({ page }) => {
  await openReport(page, cdnow(), 'cohorts');
  const cohorts = await files(page, 'lives');
  // 781 came in January, 124 of them bought in February; by then they had brought 35,596.43.
  expect(cohorts.rows[1]).toMatchObject({
    cohort: '1997-01-01',
    cohort_customers: 781,
    age: 1,
    customers: 124,
    retention: 0.1588,
    cumulative_revenue_per_customer: 45.578,
  });
  const periods = await files(page, 'over-time');
  expect(periods.rows[0]).toMatchObject({
    period: '1997-01-01',
    complete: true,
    revenue: 28_592.7,
  });
});

test('groups, products and levers, as JSON', async ({ page }) => {
  // Of ten customers each, the web's bring 20 on two days, the till's 10; tea and a mug go together.
  const rows = ['order_id,email,date,total,product,Channel'];
  for (let customer = 0; customer < 20; customer += 1) {
    for (const month of [1, 2, 3]) {
      const [channel, money] = customer % 2 ? ['till', 10] : ['=web', 20];
      const order = `${customer}-${month},c${customer}@x.de,2024-0${month}-01,${money}.00`;
      const products = customer % 2 ? ['Pen'] : ['Tea', 'Mug'];
      rows.push(...products.map((product) => `${order},${product},${channel}`));
    }
  }
  const spent = 'Spent on winning =web';
  await openReport(page, { name: 'two.csv', contents: rows.join('\n') }, 'groups');
  await page.getByLabel(spent).fill('100');
  await page.getByLabel(spent).press('Tab');
  await expect(page.locator('.costs')).toContainText('$10.00');
  const groups = await files(page, 'by-group', 'groups');
  // 3 × 20 each; 100 for ten of them. A first order that begins as a formula does is a text in a spreadsheet.
  expect(groups.rows[0]).toMatchObject({
    group: '=web',
    customers: 10,
    orders: 30,
    revenue_so_far: 600,
    average_purchase_value: 20,
    share_came_back: 1,
    clv_so_far: 60,
    against_others: 'too-few',
    spent: 100,
    cac: 10,
  });
  expect(groups.lines[1]).toMatch(/^'=web,10,30,600/);
  expect(groups.rows[1]).toMatchObject({ group: 'till', revenue_so_far: 300, spent: null });
  const pairs = await files(page, 'products', 'pairs');
  // Both in 30 of 60 orders, of 30 with each: twice as often as by chance.
  expect(pairs.rows).toEqual([
    {
      product: 'Mug',
      with_product: 'Tea',
      orders_with_both: 30,
      share_of_orders: 0.5,
      share_of_those_with_first: 1,
      share_of_those_with_second: 1,
      lift: 2,
    },
  ]);
  const again = await files(page, 'products', 'products');
  // From 1 January to 1 February 31 days, to 1 March 29 more.
  expect(again.rows).toHaveLength(3);
  expect(again.rows[0]).toMatchObject({
    customers: 10,
    share_bought_again: 1,
    days_quarter: 29,
    days_half: 29,
    days_three_quarters: 31,
    steady: true,
  });

  await openReport(page, cdnow(), 'plan?assume=larger_orders.25', { wishes: 'margin.50*cac.20' });
  await expect(page.locator('perennial-levers li').first()).toBeVisible();
  const levers = await files(page, 'levers', 'levers');
  expect(levers.rows).toHaveLength(9);
  const called = (name: string) => levers.rows.find(({ lever }) => lever === name);
  expect(called('larger_orders')).toMatchObject({
    assumed: 'larger_orders 0.25',
    share_of_expected: 0.25,
    breaks_even_in: 'cost_per_order',
  });
  expect(called('loyalty')).toMatchObject({
    assumed: 'loyalty_cost 0.03; loyalty_effect 0.1',
    share_of_expected: 0.034,
    breaks_even_in: 'more_purchases',
    breaks_even_at: 0.0638,
  });
});

test('who is due, as JSON', async ({ page }) => {
  const day = (after: number) => new Date(Date.UTC(2024, 0, 1 + after)).toISOString().slice(0, 10);
  const bought: [customer: string, after: number][] = [['due@x.y', 40]];
  for (let customer = 10; customer < 22; customer += 1) {
    for (const after of [0, 30, 60]) bought.push([`c${customer}@x.y`, after]);
  }
  const rows = bought.map(([who, after], order) => `${order},${who},${day(after)},9.00,Tea`);
  const contents = ['order_id,email,date,total,product', ...rows, `99,,${day(85)},9.00,Mug`].join(
    '\n',
  );
  await openReport(page, { name: 'tea.csv', contents }, 'groups');
  await expect(page.getByText('13 reminders.')).toBeVisible();
  const due = await files(page, 'products', 'reminders');
  // Tea is bought every 30 days: due on 11 March, 15 days before the last order.
  expect(due.rows.at(-1)).toMatchObject({
    customer: 'due@x.y',
    product: 'Tea',
    last_purchase: '2024-02-10',
    due: '2024-03-11',
    days_overdue: 15,
  });
  expect(due.rows[0]).toMatchObject({ due: '2024-03-31', days_overdue: -5 });
});

test('where nothing can be expected yet, that is null', async ({ page }) => {
  await openReport(page, threeCustomers(), 'customers');
  const { rows } = await files(page, 'customer-table');
  // 50 from Bo, 10 and 20 from Ada, 5 from Cy.
  expect(rows.map(({ customer }) => customer)).toEqual(['bo@x.de', 'ada@x.de', 'cy@x.de']);
  expect(rows[1]).toMatchObject({ orders: 2, revenue_so_far: 30, days_silent: 81, overdue: true });
  const { p_alive, expected_next, value_at_stake, clv, tier } = rows[1] ?? {};
  expect([p_alive, expected_next, value_at_stake, clv, tier]).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});
