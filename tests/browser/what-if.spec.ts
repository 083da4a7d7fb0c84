/** What if, and what moves the value most. */

import type { Locator, Page } from '@playwright/test';
import { CalculatorPage } from './support/calculator.ts';
import { expectWords } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** 60 × 3.2 × 4 = 768; × 0.45 = 345.60; − 30 = 315.60. */
const averages =
  '#calculator?method=averages&average-order-value=60&purchase-frequency=3.2&lifespan=4' +
  '&margin=45%25&acquisition-cost=30';

const outcome = (page: Page): Locator => page.locator('[part=what-if] [role=status]');
const slider = (page: Page, field: string) =>
  page.getByRole('slider', { name: `Change of ${field}` });
const number = (page: Page, field: string) =>
  page.getByRole('textbox', { name: `Change of ${field}` });

test('by slider, with the keyboard', async ({ page }) => {
  await CalculatorPage.open(page, averages);
  await expect(outcome(page)).toHaveText('Nothing is changed yet.');
  await slider(page, 'Gross margin').focus();
  for (let points = 0; points < 5; points += 1) await page.keyboard.press('ArrowRight');
  // 768 × 0.5 − 30 = 354; 38.40 ÷ 315.60 = 12.17 %.
  await expect(outcome(page)).toHaveText('It would be $354.00: +$38.40 (+12.2%).');
  await expect(number(page, 'Gross margin')).toHaveValue('5');
  await expect(page.locator('.lever', { has: slider(page, 'Gross margin') })).toContainText(
    '45% → 50%',
  );
  await expect(slider(page, 'Gross margin')).toBeFocused();
});

test('by number, several at once, and back', async ({ page }) => {
  const calculator = await CalculatorPage.open(page, averages);
  const reset = calculator.button('Undo all changes');
  await expect(reset).toBeDisabled();
  await number(page, 'Purchase frequency').fill('-25');
  // 768 × 0.75 × 0.45 − 30 = 229.20; 86.40 ÷ 315.60 = 27.38 %.
  await expect(outcome(page)).toHaveText('It would be $229.20: -$86.40 (-27.4%).');
  await expect(slider(page, 'Purchase frequency')).toHaveValue('-25');
  await number(page, 'Gross margin').fill('+5');
  // 576 × 0.5 − 30 = 258; 57.60 ÷ 315.60 = 18.25 %.
  await expect(outcome(page)).toHaveText('It would be $258.00: -$57.60 (-18.3%).');
  // The answer itself stays what it is.
  await expect(calculator.value).toHaveText('$315.60');

  await reset.click();
  await expect(outcome(page)).toHaveText('Nothing is changed yet.');
  await expect(number(page, 'Purchase frequency')).toHaveValue('');
  await expect(slider(page, 'Gross margin')).toHaveValue('0');
  await page.goBack();
  await expect(outcome(page)).toHaveText('It would be $258.00: -$57.60 (-18.3%).');
});

test('changes that lead nowhere are named', async ({ page }) => {
  await CalculatorPage.open(page, averages);
  for (const change of ['56', 'x', '5 months', '$5']) {
    await number(page, 'Gross margin').fill(change);
    await expect(outcome(page)).toHaveText('Gross margin: that change leads to no result.');
    await expectWords(page);
  }
  await number(page, 'Gross margin').fill('55');
  // 768 − 30 = 738; 422.40 ÷ 315.60 = 133.84 %.
  await expect(outcome(page)).toHaveText('It would be $738.00: +$422.40 (+133.8%).');
});

test('what moves it most comes first', async ({ page }) => {
  const retention =
    '#calculator?method=retention&margin-per-customer=100&retention=80%25&discount=10%25' +
    '&acquisition-cost=90';
  await CalculatorPage.open(page, retention);
  const sensitivity = page.locator('[part=sensitivity]');
  // 100 × 0.8 ÷ 0.3 = 266.67. Retention 0.88: 88 ÷ 0.22 = 400; 0.72: 72 ÷ 0.38 = 189.47.
  // Discount 0.09: 80 ÷ 0.29 = 275.86; 0.11: 80 ÷ 0.31 = 258.06.
  await expect(sensitivity.locator('tbody tr')).toHaveText([
    /Retention rate\s*-\$77\.19\s*\+\$133\.33/,
    /Gross margin per customer\s*-\$26\.67\s*\+\$26\.67/,
    /Discount rate\s*\+\$9\.20\s*-\$8\.60/,
    /Customer acquisition cost\s*\+\$9\.00\s*-\$9\.00/,
  ]);
  await expect(sensitivity).toContainText(
    'Retention rate moves the value most: a tenth more changes it by +$133.33, a tenth less by -$77.19.',
  );
  // The bars are as long as the numbers say: 26.67 is a fifth of 133.33.
  const larger = sensitivity.locator('rect.larger');
  const widths = await larger.evaluateAll((bars) =>
    bars.map((bar) => bar.getBoundingClientRect().width),
  );
  expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(0.2, 2);
});
