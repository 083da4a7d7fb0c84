/** Each method by its example, and what typing and clearing do to the answer. */

import type { Method } from '../../www/core/types.ts';
import { CalculatorPage } from './support/calculator.ts';
import { expectWords } from './support/page.ts';
import { expect, test } from './support/test.ts';

interface Example {
  readonly method: Method;
  readonly value: string;
  readonly numbers: readonly string[];
  readonly against: readonly string[];
}

const examples: readonly Example[] = [
  {
    method: 'totals',
    value: '$307.50',
    numbers: [
      '= $120,000.00 ÷ 2,000 orders = $60.00',
      // 2,000 ÷ 640 ÷ 12 = 0.26041666…; × 60 = 15.625; × 48 = 750.
      '= 2,000 orders ÷ 640 customers ÷ 12 months = 0.2604 orders per month',
      '= $60.00 × 0.2604 orders per month = $15.63 per month',
      '= 4 years × 12 = 48 months',
      '= $15.63 per month × 48 months = $750.00',
      '= $750.00 × 45% = $337.50',
      '= $337.50 − $30.00 = $307.50',
      '= $337.50 ÷ $30.00 = 11.25 : 1',
      '= $337.50 ÷ 3 = $112.50',
    ],
    // 15.625 × 0.45 = 7.03125 a month: 28.125 after four, 35.15625 after five.
    against: ['11.25 : 1', '5 months', '$35.16; a month before, $28.13', '$112.50'],
  },
  {
    method: 'averages',
    value: '$315.60',
    numbers: [
      '= $60.00 × 3.2 orders per year = $192.00 per year',
      '= $192.00 per year × 4 years = $768.00',
      '= $768.00 × 45% = $345.60',
      '= $345.60 − $30.00 = $315.60',
      '= $345.60 ÷ $30.00 = 11.52 : 1',
      '= $345.60 ÷ 3 = $115.20',
    ],
    // 192 × 0.45 ÷ 12 = 7.20 a month.
    against: ['11.52 : 1', '5 months', '$36.00; a month before, $28.80', '$115.20'],
  },
  {
    method: 'churn',
    value: '$317.50',
    numbers: [
      '= $25.00 per month ÷ 4% per month = $625.00',
      '= $625.00 × 70% = $437.50',
      '= $437.50 − $120.00 = $317.50',
      '= $437.50 ÷ $120.00 = 3.65 : 1',
      '= $437.50 ÷ 3 = $145.83',
    ],
    // 437.5 × (1 − 0.96⁷) = 108.742…; 437.5 × (1 − 0.96⁸) = 121.892…
    against: ['3.65 : 1', '8 months', '$121.89; a month before, $108.74', '$145.83'],
  },
  {
    method: 'retention',
    value: '$176.67',
    numbers: [
      '= $100.00 per year × 80% per year ÷ (1 + 10% per year − 80% per year) = $266.67',
      '= $266.67 − $90.00 = $176.67',
      '= $266.67 ÷ $90.00 = 2.96 : 1',
      '= $266.67 ÷ 3 = $88.89',
    ],
    // 80 ÷ 1.1 = 72.7272… after a year; + 64 ÷ 1.21 = 125.6198… after two.
    against: ['2.96 : 1', 'below the 3 : 1', '24 months', '$125.62; a month before, $72.73'],
  },
  {
    method: 'acquisition',
    value: '$140.00',
    numbers: [
      '= $6,000.00 ÷ 150 customers = $40.00',
      '= $180.00 − $40.00 = $140.00',
      '= $180.00 ÷ $40.00 = 4.5 : 1',
      '= $180.00 ÷ 3 = $60.00',
      '= (150 customers × $180.00 − $6,000.00) ÷ $6,000.00 = 350%',
    ],
    // 25 × 0.6 = 15; + 13.8 = 28.8; + 12.696 = 41.496.
    against: ['4.5 : 1', '3 months', '$41.50; a month before, $28.80', '$60.00', '+350%'],
  },
];

for (const { method, value, numbers, against } of examples) {
  test(`the example of ${method}`, async ({ page }) => {
    const calculator = await CalculatorPage.open(page);
    await calculator.choose(method);
    await calculator.button('Fill in an example').click();
    await expect(calculator.value).toHaveText(value);
    await expect(calculator.steps.locator('.numbers')).toHaveText([...numbers]);
    await expect(calculator.steps.filter({ hasText: value })).not.toHaveCount(0);
    for (const text of against) {
      await expect(page.locator('[part=acquisition]')).toContainText(text);
    }
    await expectWords(page);
  });
}

test('clearing empties every field, and going back undoes it', async ({ page }) => {
  const calculator = await CalculatorPage.open(page);
  const clear = calculator.button('Clear everything');
  await expect(clear).toBeDisabled();
  await calculator.button('Fill in an example').click();
  await expect(calculator.value).toHaveText('$315.60');

  await clear.click();
  await calculator.expectNoResult();
  await expect(page.getByRole('textbox')).toHaveText(['', '', '', '', '', '']);
  await expect(calculator.answer).toContainText('Still needed:');
  await expect(clear).toBeDisabled();

  await page.goBack();
  await expect(calculator.value).toHaveText('$315.60');
  await expect(calculator.field('lifespan')).toHaveValue('4');
  await page.goBack();
  await calculator.expectNoResult();
  await page.goForward();
  await expect(calculator.value).toHaveText('$315.60');
});

test('the answer follows each key, and an emptied field takes it away', async ({ page }) => {
  const calculator = await CalculatorPage.open(page);
  await calculator.fill({ 'average-order-value': '50', 'purchase-frequency': '6' });
  await expect(calculator.answer.getByRole('button')).toHaveText(['Customer lifespan']);
  await expect(calculator.note('lifespan')).toHaveText('still empty');

  await calculator.answer.getByRole('button').click();
  await expect(calculator.field('lifespan')).toBeFocused();
  await page.keyboard.press('1');
  await expect(calculator.value).toHaveText('$300.00');
  await page.keyboard.press('2');
  await expect(calculator.value).toHaveText('$3,600.00');

  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await calculator.expectNoResult();
  await expect(calculator.answer.getByRole('button')).toHaveText(['Customer lifespan']);
});

test('the unit beside a field counts, and one in the text goes before it', async ({ page }) => {
  const calculator = await CalculatorPage.open(page);
  await calculator.fill({ 'average-order-value': '50', 'purchase-frequency': '6', lifespan: '2' });
  await expect(calculator.value).toHaveText('$600.00');
  const unit = page.getByLabel('Unit of time: Customer lifespan');
  await unit.selectOption('months');
  // 50 × 6 ÷ 12 × 2.
  await expect(calculator.value).toHaveText('$50.00');
  await calculator.fill({ lifespan: '2 years' });
  await expect(calculator.value).toHaveText('$600.00');
  await expect(unit).toHaveValue('year');
});

test('the lifespan from churn and from a pasted list', async ({ page }) => {
  const calculator = await CalculatorPage.open(page);
  await calculator.fill({ 'average-order-value': '50', 'purchase-frequency': '6' });
  await page.getByLabel('from the churn rate').check();
  await calculator.fill({ churn: '2.5%' });
  // 1 ÷ 0.025 = 40 months; 50 × 6 × 40 ÷ 12.
  await expect(calculator.value).toHaveText('$1,000.00');

  await page.getByLabel('from a list of customers').check();
  await calculator.fill({ lifespans: '1 year\n18 months\n\n30 months' });
  await expect(calculator.note('lifespans')).toHaveText('3 customers, 1.6667 years on average');
  // 60 months ÷ 3 = 20; 300 × 20 ÷ 12.
  await expect(calculator.value).toHaveText('$500.00');
});
