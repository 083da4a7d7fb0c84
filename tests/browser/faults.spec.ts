/** Whatever is wrong is said beside its field, and no answer stands that does not hold. */

import type { Field, Method } from '../../www/core/types.ts';
import { CalculatorPage } from './support/calculator.ts';
import { expectWords } from './support/page.ts';
import { expect, test } from './support/test.ts';

const faults: Partial<Record<Method, (readonly [Field, text: string, message: string])[]>> = {
  averages: [
    ['average-order-value', 'abc', '“abc” is not understood.'],
    ['average-order-value', '<img src=x onerror=alert(1)>', 'is not understood.'],
    ['average-order-value', '$', 'There is no number in it.'],
    ['average-order-value', '1,23,4', 'The separators in “1,23,4” do not fit.'],
    ['average-order-value', '10-20', 'There are two numbers in it.'],
    ['average-order-value', '--5', 'It is unclear whether it is above or below zero.'],
    ['average-order-value', '5 USD EUR', 'Its units do not go together.'],
    ['average-order-value', '9'.repeat(30), 'That is more than this field can mean.'],
    ['average-order-value', `0.${'0'.repeat(30)}1`, 'That is too close to zero'],
    ['average-order-value', '1'.repeat(120), 'That is too long for a number.'],
    ['average-order-value', '45%', 'A percentage does not fit here.'],
    ['average-order-value', '-60', 'It cannot be below zero.'],
    ['purchase-frequency', '€3', 'Money does not fit here.'],
    ['margin', '12 months', 'A unit of time does not fit here.'],
    ['margin', '101%', 'It cannot be more than 100 %.'],
    ['lifespan', '0', 'It must be more than zero.'],
    ['lifespan', 'NaN', '“NaN” is not understood.'],
    ['lifespan', 'Infinity', '“Infinity” is not understood.'],
  ],
  totals: [['orders', '2.5', 'Write a whole number.']],
  retention: [['discount', '1% per month', 'Write this rate per year.']],
  churn: [
    ['churn', '0', 'Nobody ever leaves, so the value has no end.'],
    ['horizon', '1.5 months', 'Write a whole number of the periods'],
  ],
};

for (const [method, ofMethod] of Object.entries(faults)) {
  test(`each fault in a field of ${method}`, async ({ page }) => {
    const calculator = await CalculatorPage.open(page);
    await calculator.choose(method as Method);
    await calculator.button('Fill in an example').click();
    await expect(calculator.value).toBeVisible();
    for (const [field, text, message] of ofMethod) {
      await test.step(`${text.slice(0, 30)} as ${field}`, async () => {
        await calculator.fill({ [field]: text });
        await expect(calculator.note(field)).toContainText(message);
        await expect(calculator.field(field)).toHaveAttribute('aria-invalid', 'true');
        await calculator.expectNoResult();
        await expectWords(page);

        await calculator.fill({ [field]: '1' });
        await expect(calculator.field(field)).toHaveAttribute('aria-invalid', 'false');
        await expect(calculator.value).toBeVisible();
      });
    }
  });
}

test('several faults are all named, each a way to its field', async ({ page }) => {
  const calculator = await CalculatorPage.open(page);
  await calculator.fill({ 'average-order-value': 'x', lifespan: '-1', margin: '200%' });
  await expect(calculator.answer).toContainText('Please correct:');
  await expect(calculator.answer.getByRole('button')).toHaveText([
    'Average order value',
    'Customer lifespan',
    'Gross margin',
  ]);
  await calculator.answer.getByRole('button', { name: 'Gross margin' }).click();
  await expect(calculator.field('margin')).toBeFocused();
});

test('the page is where the focus is at once: what moves under the pointer loses presses', async ({
  page,
}) => {
  const calculator = await CalculatorPage.open(page);
  const tops = await calculator.field('margin').evaluate(async (field) => {
    field.focus();
    const drawn: number[] = [];
    for (let frame = 0; frame < 12; frame += 1) {
      await new Promise(requestAnimationFrame);
      drawn.push(scrollY);
    }
    return drawn;
  });
  const [first = 0] = tops;
  expect(first).toBeGreaterThan(0);
  expect(tops).toEqual(tops.map(() => first));
});

test('where nobody leaves, the page says what would give an answer', async ({ page }) => {
  const calculator = await CalculatorPage.open(page);
  await calculator.choose('churn');
  await calculator.fill({ arpu: '20', churn: '0%' });
  await expect(calculator.answer).toContainText('No result with these numbers:');
  await expect(calculator.note('churn')).toContainText('fill in a horizon');
  await calculator.fill({ horizon: '5 years' });
  // 20 × 60.
  await expect(calculator.value).toHaveText('$1,200.00');
  await expect(calculator.answer).toContainText('Nobody leaves');

  await calculator.choose('averages');
  await page.getByLabel('from the churn rate').check();
  await calculator.fill({ 'average-order-value': '20', 'purchase-frequency': '6' });
  await expect(calculator.note('churn')).toContainText('a lifespan has no end. Choose “I know it”');
});

test('hostile text in every field harms nothing', async ({ page }) => {
  const calculator = await CalculatorPage.open(page);
  const hostile = '"><script>alert(1)</script>{{7*7}}\u202E\u0000\uFFFD`';
  const texts = [hostile, '𝟙𝟚', '٤٥', '1e400', '-0', '=1+1', '½', 'é'.repeat(5000)];
  for (const text of texts) {
    for (const field of await page.locator('.field input').all()) await field.fill(text);
    await expectWords(page);
  }
  await calculator.fill({ 'average-order-value': '50', 'purchase-frequency': '6', lifespan: '2' });
  await calculator.fill({ margin: '', 'acquisition-cost': '', 'wanted-ratio': '' });
  await expect(calculator.value).toHaveText('$600.00');
});
