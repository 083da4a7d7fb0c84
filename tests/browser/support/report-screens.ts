/** The screens of the report, by way of the orders. */

import type { Page } from '@playwright/test';
import { OrdersPage } from './orders.ts';
import { go } from './page.ts';
import { expect } from './test.ts';

/** Opens a file, waits until what is expected is worked out, and goes to a screen. */
export async function openReport(
  page: Page,
  file: { name: string; contents: string },
  screen: string,
  { language = 'en', wishes = '' } = {},
): Promise<void> {
  const outlook = wishes ? `&outlook=${wishes}` : '';
  const orders = await OrdersPage.open(page, `#orders?lang=${language}&currency=USD${outlook}`);
  await orders.choose(file);
  await expect(page.locator('perennial-outlook [aria-busy=false]')).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  const mark = screen.includes('?') ? '&' : '?';
  await go(page, `#${screen}${mark}lang=${language}&currency=USD`);
}

/** Fails where the page is wider than its window. */
export async function expectNoSideways(page: Page): Promise<void> {
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways, `${width}`).toBe(0);
  }
}

/**
 * A shop of two years, 2022 and 2023, made by hand, whose customers were lost (10, who brought 100), bought
 * less (5, who brought 100, then 75), more (8, who brought 80, then 96), or are new (7, who brought 210). A
 * guest opens it with 1 and closes it with 2.
 */
export function twoYears(): { name: string; contents: string } {
  const rows = ['email,date,total,currency', ',2022-01-01,1.00,USD'];
  const customers = (name: string, count: number, ...orders: readonly string[]) => {
    for (let place = 0; place < count; place += 1) {
      rows.push(...orders.map((order) => `${name}${place}@x.de,${order},USD`));
    }
  };
  customers('lost', 10, '2022-03-10,10.00');
  customers('less', 5, '2022-03-12,20.00', '2023-03-12,15.00');
  customers('more', 8, '2022-05-01,10.00', '2023-05-01,12.00');
  customers('new', 7, '2023-06-05,30.00');
  rows.push(',2023-12-31,2.00,USD');
  return { name: 'two-years.csv', contents: rows.join('\n') };
}

/**
 * Two years of a shop that is older: forty customers who buy every sixty days, and somebody new every fifth day, of whom
 * every third comes back once.
 */
export function middleOfLife(): { name: string; contents: string } {
  const rows = ['email,date,total,currency'];
  const buys = (name: string, first: number, last: number) => {
    for (let day = first; day <= Math.min(last, 719); day += 60) {
      const date = new Date(Date.UTC(2022, 0, 1 + day)).toISOString().slice(0, 10);
      rows.push(`${name}@x.de,${date},20.00,USD`);
    }
  };
  for (let customer = 0; customer < 40; customer += 1) buys(`old${customer}`, customer, 719);
  for (let day = 0; day < 720; day += 5) buys(`new${day}`, day, day % 15 ? day : day + 60);
  return { name: 'middle.csv', contents: rows.join('\n') };
}

/**
 * Fifty customers over two years, every second of whom comes back every thirty days, each order worth so much. All
 * of a kind have the same channel, and the same product.
 */
export function fiftyCustomers(
  amount: string,
  names: readonly [comesBack: string, stays: string],
  currency = 'USD',
): { name: string; contents: string } {
  const rows = ['order_id,email,date,total,currency,Channel,product'];
  for (let customer = 0; customer < 50; customer += 1) {
    const name = names[customer % 2];
    const last = customer % 2 === 0 ? 700 : customer * 14;
    for (let day = customer * 14; day <= last; day += 30) {
      const date = new Date(Date.UTC(2022, 0, 1 + day)).toISOString().slice(0, 10);
      rows.push(`${rows.length},c${customer}@x.de,${date},${amount},${currency},${name},${name}`);
    }
  }
  return { name: 'fifty.csv', contents: rows.join('\n') };
}

/** Three customers are too few to expect anything of: Ada came back, Bo and Cy did not. */
export function threeCustomers(): { name: string; contents: string } {
  const rows = [
    'order_id,email,date,total,Channel,product',
    '1,ada@x.de,2024-01-10,10.00,web,Tea',
    '2,bo@x.de,2024-01-20,50.00,till,Mug',
    '3,ada@x.de,2024-02-09,20.00,web,Tea',
    '4,cy@x.de,2024-03-05,5.00,web,Tea',
    '5,,2024-04-30,7.00,till,Mug',
  ];
  return { name: 'three.csv', contents: rows.join('\n') };
}

/** Forty customers of last week, of whom a tenth came back: a year is too far to look ahead. */
export function lastWeek(): { name: string; contents: string } {
  const rows = ['email,date,total'];
  for (let customer = 0; customer < 40; customer += 1) {
    rows.push(`c${customer}@x.de,2024-01-01,20.00`);
    if (customer % 10 === 0) rows.push(`c${customer}@x.de,2024-01-07,20.00`);
  }
  return { name: 'last-week.csv', contents: rows.join('\n') };
}
