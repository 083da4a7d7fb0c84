/** The result to be pasted elsewhere: as a sentence, a formula, a link, and on paper. */

import type { Page } from '@playwright/test';
import { CalculatorPage } from './support/calculator.ts';
import { go, open } from './support/page.ts';
import { evaluate } from './support/spreadsheet.ts';
import { expect, test } from './support/test.ts';

const averages =
  '#calculator?method=averages&average-order-value=60&purchase-frequency=3.2&lifespan=4' +
  '&margin=45%25&acquisition-cost=30';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const pasted = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('a sentence', async ({ page }) => {
  const calculator = await CalculatorPage.open(page, averages);
  await calculator.button('Copy as a sentence').click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await pasted(page)).toBe(
    'With average order value $60.00, purchase frequency 3.2 orders per year, ' +
      'customer lifespan 4 years, gross margin 45%, customer acquisition cost $30.00, ' +
      'a customer is worth $315.60 ' +
      '(expected, gross profit, after acquisition cost, not discounted).',
  );
});

/** 24 payments of 10, of which 90 % stay each month, at 10 % a year, one by one. */
function monthByMonth(): number {
  let sum = 0;
  for (let month = 1; month <= 24; month += 1) sum += (10 * 0.9 ** month) / 1.1 ** (month / 12);
  return sum;
}

const formulas = [
  ['#calculator?method=totals&revenue=120000&orders=2000&customers=640&period=12&lifespan=4', 750],
  [averages, 315.6],
  // 437.5 × (1 − 0.96⁸).
  [
    '#calculator?method=churn&arpu=25&churn=4%25&margin=70%25&horizon=8&horizon-per=month',
    437.5 * (1 - 0.96 ** 8),
  ],
  ['#calculator?method=retention&margin-per-customer=100&retention=80%25&discount=10%25', 800 / 3],
  [
    '#calculator?method=retention&margin-per-customer=10&margin-per-customer-per=month' +
      '&retention=90%25&retention-per=month&discount=10%25&horizon=2',
    monthByMonth(),
  ],
  // A margin below zero stands in brackets: 60 × 3.2 × 4 × −0.1.
  [
    '#calculator?method=averages&average-order-value=60&purchase-frequency=3.2&lifespan=4&margin=-10%25',
    -76.8,
  ],
  ['#calculator?method=acquisition&campaign-spend=6000&customers-won=150&lifetime-value=180', 140],
] as const;

test('a formula that a spreadsheet works out to the same', async ({ page }) => {
  const calculator = await CalculatorPage.open(page);
  for (const [hash, value] of formulas) {
    await go(page, hash);
    await expect(page.getByText('Copied.')).toHaveCount(0);
    await calculator.button('Copy for Excel or Sheets').click();
    await expect(page.getByText('Copied.')).toBeVisible();
    expect(evaluate(await pasted(page), '.')).toBeCloseTo(value, 9);
  }
});

test('a formula with the decimal comma of a Russian spreadsheet', async ({ page }) => {
  const calculator = await CalculatorPage.open(page, `${averages}&lang=ru`);
  await calculator.button('Скопировать для Excel или Google Таблиц').click();
  await expect(page.getByText('Скопировано.')).toBeVisible();
  const formula = await pasted(page);
  expect(formula).toContain('3,2');
  expect(evaluate(formula, ',')).toBeCloseTo(315.6, 9);
});

test('a link that brings another visitor the same, in her language', async ({ page, visit }) => {
  const calculator = await CalculatorPage.open(page);
  await calculator.fill({
    'average-order-value': '$1,234.50',
    'purchase-frequency': '0.5 per month',
    lifespan: '20 months',
    margin: '45%',
  });
  await page.getByRole('textbox', { name: 'Change of Gross margin' }).fill('5');
  // 1,234.50 × 0.5 × 20 × 0.45; with 50 %.
  await expect(calculator.value).toHaveText('$5,555.25');
  await expect(page.getByText('It would be $6,172.50')).toBeVisible();
  await calculator.button('Copy a link').click();
  const link = await pasted(page);
  expect(new URL(link).search).toBe('');

  const other = await (await visit({ locale: 'ru-RU' })).newPage();
  await other.goto(link);
  const theirs = new CalculatorPage(other);
  await expect(other.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(theirs.value).toHaveText('5 555,25 $');
  await expect(theirs.field('average-order-value')).toHaveValue('1234,5');
  await expect(other.getByText('Станет 6 172,50 $')).toBeVisible();
  await expect(other.locator('html[data-ready]')).toBeAttached();
});

test('where the browser refuses to copy, the text can be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    if (!('clipboard' in navigator)) return;
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  const calculator = await CalculatorPage.open(page, averages);
  await calculator.button('Copy for Excel or Sheets').click();
  const byHand = page.getByRole('textbox', { name: 'The browser did not allow copying.' });
  await expect(byHand).toBeFocused();
  expect(evaluate(await byHand.inputValue(), '.')).toBeCloseTo(315.6, 9);
  const selected = await byHand.evaluate(
    (area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart === area.value.length,
  );
  expect(selected).toBe(true);
  await calculator.fill({ lifespan: '5' });
  await expect(byHand).toHaveCount(0);
});

for (const language of ['en', 'zh-Hant', 'zh-Hans', 'ru']) {
  test(`one page of paper in ${language}`, async ({ page }) => {
    await open(page, `${averages}&lang=${language}`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[part=value]')).toBeVisible();
    for (const seen of ['steps', 'sensitivity', 'acquisition']) {
      await expect(page.locator(`[part=${seen}]`)).toBeVisible();
    }
    for (const unseen of ['nav', 'header select', '.tools button', 'input[type=range]']) {
      for (const element of await page.locator(unseen).all()) await expect(element).toBeHidden();
    }
    const pdf = await page.pdf({ format: 'A4', printBackground: false });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
}
