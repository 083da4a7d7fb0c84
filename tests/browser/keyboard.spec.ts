/** The main job without a pointer, and the focus in sight all the way. */

import type { Page } from '@playwright/test';
import { CalculatorPage } from './support/calculator.ts';
import { focus } from './support/elements.ts';
import { open } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** Presses Tab until the focus is on what is named, through no more stops than a person would. */
async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < 30; stop += 1) {
    await page.keyboard.press(key);
    const { name: reached } = await focus(page);
    if (name.test(reached)) return;
    passed.push(reached);
  }
  throw new Error(`${name} is not among ${passed.join(', ')}`);
}

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('from opening the page to the copied answer', async ({ page }) => {
    const calculator = await CalculatorPage.open(page);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
    await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();

    await page.keyboard.press('Tab');
    await expect(page.getByRole('radio', { name: /^Averages/ })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: /^Revenue per user and churn/ })).toBeChecked();

    await tabTo(page, /^arpu/);
    await page.keyboard.type('30');
    await tabTo(page, /^churn/);
    await page.keyboard.type('4%');
    // 30 ÷ 0.04.
    await expect(calculator.value).toHaveText('$750.00');
    await tabTo(page, /Copy as a sentence/);
    await page.keyboard.press('Enter');
    await expect(page.getByText('Copied.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('$750.00');
    await tabTo(page, /Change of Churn rate/);
    await page.keyboard.press('ArrowLeft');
    // 30 ÷ 0.03.
    await expect(page.getByText('It would be $1,000.00')).toBeVisible();
    await tabTo(page, /^churn/, 'Shift+Tab');
    await page.keyboard.press('End');
    await page.keyboard.type(' per year');
    // 30 × 12 ÷ 0.04; the change goes on: ÷ 0.03.
    await expect(calculator.value).toHaveText('$9,000.00');
    await expect(page.getByText('It would be $12,000.00')).toBeVisible();
  });
});

test('an order file, from opening the screen to the calculator', async ({ page }) => {
  // Waited for from the start, so that the browser's own dialogue never opens.
  const chooser = page.waitForEvent('filechooser');
  await open(page, '#orders');
  await tabTo(page, /Choose files/);
  await page.keyboard.press('Enter');
  await chooser;
  await tabTo(page, /Or paste the table as text/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^pasted/);
  await page.keyboard.insertText(
    'order_id,email,date,total\n1,a@x.de,05/06/2024,10\n2,a@x.de,07/08/2024,20',
  );
  await tabTo(page, /Read this text/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Day first/ })).toBeVisible();
  await tabTo(page, /Day first/);
  await page.keyboard.press('Enter');
  await expect(page.locator('perennial-orders .value')).toHaveText('$30.00');
  await tabTo(page, /Use these averages/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is a customer worth?');
});

const result =
  '#calculator?method=averages&average-order-value=60&purchase-frequency=3.2&lifespan=4' +
  '&margin=45%25&acquisition-cost=30';

for (const [name, viewport] of Object.entries({
  'a wide screen': { width: 1280, height: 720 },
  'a narrow screen': { width: 320, height: 480 },
})) {
  test(`on ${name} every stop of the focus can be seen, to the end and back`, async ({ page }) => {
    await page.setViewportSize(viewport);
    // Smooth scrolling would still be on its way.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, result);
    for (const key of ['Tab', 'Shift+Tab']) {
      const stops: string[] = [];
      await page.keyboard.press(key);
      for (let stop = await focus(page); ; stop = await focus(page)) {
        const roundAgain = stop.name === 'nothing' || stops.includes(`first: ${stop.name}`);
        if (roundAgain) break;
        expect(stop).toEqual({ name: stop.name, outlined: true, seen: true });
        stops.push(stops.length === 0 ? `first: ${stop.name}` : stop.name);
        expect(stops.length).toBeLessThan(60);
        await page.keyboard.press(key);
      }
      // Links, choices, fields with their units, tools, sliders with their numbers.
      expect(stops.length).toBeGreaterThan(25);
    }
  });
}
