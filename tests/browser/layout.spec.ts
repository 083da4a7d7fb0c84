/** The page fits, holds still, and can be hit with a finger. */

import { CalculatorPage } from './support/calculator.ts';
import { boxes } from './support/elements.ts';
import { go, open } from './support/page.ts';
import { expect, test } from './support/test.ts';

const results = [
  'calculator',
  'calculator?method=totals&revenue=120000000&orders=2000000&customers=640000&period=12&lifespan=4&margin=45%25',
  'calculator?method=averages&average-order-value=x&purchase-frequency=€3&lifespan=4',
  'calculator?method=churn&arpu=250000000000&churn=0.4%25&margin=70%25&acquisition-cost=120&change-churn=1',
  'calculator?method=retention&margin-per-customer=100&retention=80%25&discount=10%25&acquisition-cost=90&horizon=3',
  'calculator?method=acquisition&campaign-spend=6000&customers-won=150&lifetime-value=180&arpu=25&churn=8%25',
  'about',
];

for (const [name, viewport] of Object.entries({
  '320 px': { width: 320, height: 640 },
  '1280 px at 400 %': { width: 320, height: 256 },
  '1920 px': { width: 1920, height: 1080 },
})) {
  test(`nothing sticks out at ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await open(page);
    for (const language of ['en', 'zh-Hant', 'zh-Hans', 'ru']) {
      for (const hash of results) {
        await go(page, `#${hash}${hash.includes('?') ? '&' : '?'}lang=${language}`);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        const where = `${hash} in ${language}`;
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, where).toBeLessThanOrEqual(viewport.width);
        const out = (
          await boxes(page, 'main :is(p, h1, h2, h3, input, select, button, td, th, dd)')
        ).filter(({ left, right }) => left < -1 || right > viewport.width + 1);
        expect(out, where).toEqual([]);
      }
    }
  });
}

test('every target is at least 24 by 24 pixels', async ({ page }) => {
  // A radio button’s label is part of it; links in a sentence are as high as its line.
  const targets =
    'nav a, select, button, input:not([type=radio]), textarea, label:has(input[type=radio])';
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  for (const hash of results) {
    await go(page, `#${hash}`);
    const all = await boxes(page, targets);
    expect(all.length).toBeGreaterThan(4);
    expect(
      all.filter(({ width, height }) => width < 24 || height < 24),
      hash,
    ).toEqual([]);
  }
});

test('nothing moves for those who asked for stillness', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, `#${results[3]}`);
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
