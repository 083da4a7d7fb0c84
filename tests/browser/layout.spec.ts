/** The page fits, holds still, and can be hit with a finger. */

import type { Page } from '@playwright/test';
import { CalculatorPage } from './support/calculator.ts';
import { type Box, boxes } from './support/elements.ts';
import { OrdersPage } from './support/orders.ts';
import { go, open } from './support/page.ts';
import { expect, test } from './support/test.ts';

const screens = [
  'calculator',
  'calculator?method=totals&revenue=120000000&orders=2000000&customers=640000&period=12&lifespan=4&margin=45%25',
  'calculator?method=averages&average-order-value=x&purchase-frequency=€3&lifespan=4',
  'calculator?method=churn&arpu=250000000000&churn=0.4%25&margin=70%25&acquisition-cost=120&change-churn=1',
  'calculator?method=retention&margin-per-customer=100&retention=80%25&discount=10%25&acquisition-cost=90&horizon=3',
  'calculator?method=acquisition&campaign-spend=6000&customers-won=150&lifetime-value=180&arpu=25&churn=8%25',
  'about',
  'orders',
];

const languages = ['en', 'zh-Hant', 'zh-Hans', 'ru'];

/** Everything that is shown of a file: long names, a row set aside, columns and choices unfolded. */
async function openFile(page: Page): Promise<void> {
  const long = 'a'.repeat(200);
  const contents =
    `order_id,email,date,total,${long}\n1,${long}@x.de,05/06/2024,10000000000,x\n` +
    `2,b@x.de,07/08/2024,${long},x\n`;
  const orders = new OrdersPage(page);
  await orders.choose({ name: `${long}.csv`, contents });
  await orders.button(/^Day first/).click();
  await expect(orders.net).toBeVisible();
  await orders.line('2 rows read').click();
  await orders.line('Dates').click();
  await expect(page.locator('table.rows')).toBeVisible();
  await page.getByText('How the file was read', { exact: true }).click();
}

/** Nothing is wider than the window, but for tables that scroll by themselves. */
async function expectFitting(page: Page, where: string): Promise<void> {
  const width = await page.evaluate(() => innerWidth);
  const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(scrolled, where).toBeLessThanOrEqual(width);
  const seen = 'main :is(p, h1, h2, h3, input, select, button, td, th, dd):not(.scroll *)';
  const out = (await boxes(page, seen)).filter(({ left, right }) => left < -1 || right > width + 1);
  expect(out, where).toEqual([]);
}

for (const [name, viewport] of Object.entries({
  '320 px': { width: 320, height: 640 },
  '1280 px at 400 %': { width: 320, height: 256 },
  '1920 px': { width: 1920, height: 1080 },
})) {
  test(`nothing sticks out at ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await open(page);
    for (const language of languages) {
      for (const hash of screens) {
        await go(page, `#${hash}${hash.includes('?') ? '&' : '?'}lang=${language}`);
        await expectFitting(page, `${hash} in ${language}`);
      }
    }
    await go(page, '#orders?lang=en');
    await openFile(page);
    for (const language of languages) {
      await go(page, `#orders?lang=${language}`);
      await expectFitting(page, `a file in ${language}`);
    }
  });
}

test('the header takes one row at 1280 px, and little of a phone', async ({ page }) => {
  await open(page);
  for (const language of languages) {
    await go(page, `#about?lang=${language}`);
    await page.setViewportSize({ width: 1280, height: 800 });
    const middles = await page.locator('header :is(.name, nav a, .chosen)').evaluateAll((parts) =>
      parts.map((part) => {
        const { top, bottom } = part.getBoundingClientRect();
        return (top + bottom) / 2;
      }),
    );
    expect(Math.max(...middles) - Math.min(...middles), language).toBeLessThan(10);
    await page.setViewportSize({ width: 390, height: 800 });
    expect((await page.locator('header').boundingBox())?.height, language).toBeLessThan(230);
  }
});

test('every target is at least 24 by 24 pixels', async ({ page }) => {
  // A radio button’s label is part of it; links in a sentence are as high as its line.
  const targets =
    'nav a, summary, select, button, input:not([type=radio]), textarea, label:has(input[type=radio])';
  const tooSmall = ({ width, height }: Box) => width < 24 || height < 24;
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  for (const hash of screens) {
    await go(page, `#${hash}`);
    const all = await boxes(page, targets);
    expect(all.length).toBeGreaterThan(4);
    expect(all.filter(tooSmall), hash).toEqual([]);
  }
  await openFile(page);
  expect((await boxes(page, targets)).filter(tooSmall), 'a file').toEqual([]);
});

test('nothing moves for those who asked for stillness', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, `#${screens[3]}`);
  await expect(page.locator('html')).toHaveCSS('scroll-behavior', 'auto');
  const moving = await page.locator('*').evaluateAll((elements) =>
    elements
      .filter((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element);
        return animationName !== 'none' || transitionDuration !== '0s';
      })
      .map((element) => element.localName),
  );
  expect(moving).toEqual([]);
});

test('typing shifts nothing, from loading to the answer', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
        shifts.push(entry.value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const calculator = await CalculatorPage.open(page);
  await calculator.field('average-order-value').pressSequentially('$1,234.50');
  await calculator.field('purchase-frequency').pressSequentially('x');
  await calculator.field('purchase-frequency').fill('4');
  await calculator.field('lifespan').pressSequentially('18 months');
  await calculator.field('margin').pressSequentially('45%');
  await calculator.field('acquisition-cost').pressSequentially('200');
  await expect(calculator.value).toHaveText('$3,133.15');
  // Also those right after a key, which the browser’s own score leaves out.
  const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThanOrEqual(0.1);
});
