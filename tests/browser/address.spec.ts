/** The state in the address: bookmarks, links by strangers, back and forward. */

import { CalculatorPage } from './support/calculator.ts';
import { expectWords, follow, go, open } from './support/page.ts';
import { expect, test } from './support/test.ts';

test('a bookmark brings everything back', async ({ page, visit }) => {
  const calculator = await CalculatorPage.open(page);
  await calculator.choose('retention');
  await page.getByLabel('at once').check();
  await calculator.fill({
    'margin-per-customer': '9 per month',
    retention: '80%',
    discount: '10%',
  });
  await calculator.fill({ 'acquisition-cost': '1,000' });
  await page.getByRole('textbox', { name: 'Change of Retention rate' }).fill('5');
  // 9 × 12 = 108; × 1.1 ÷ 0.3 = 396; − 1,000. With 85 %: 118.8 ÷ 0.25 = 475.20.
  await expect(calculator.value).toHaveText('-$604.00');
  await expect(page.getByText('It would be -$524.80: +$79.20 (+13.1%).')).toBeVisible();
  await expect(page).toHaveURL(/change-retention=5/);

  const later = await (await visit()).newPage();
  await later.goto(page.url());
  const again = new CalculatorPage(later);
  await expect(again.value).toHaveText('-$604.00');
  await expect(later.getByLabel('at once')).toBeChecked();
  await expect(again.field('margin-per-customer')).toHaveValue('9');
  await expect(later.getByLabel('Unit of time: Gross margin per customer')).toHaveValue('month');
  await expect(again.field('acquisition-cost')).toHaveValue('1000');
  await expect(later.getByText('It would be -$524.80: +$79.20 (+13.1%).')).toBeVisible();
  await expect(later.locator('html[data-ready]')).toBeAttached();
});

test('what was typed survives a reload', async ({ page }) => {
  const calculator = await CalculatorPage.open(page);
  await calculator.fill({ 'average-order-value': '50', 'purchase-frequency': '6', lifespan: '2' });
  await expect(page).toHaveURL(/lifespan=2/);
  await page.reload();
  await expect(calculator.value).toHaveText('$600.00');
});

test('a list of lifespans keeps its lines, and the unit of those without one', async ({ page }) => {
  const calculator = await CalculatorPage.open(page);
  await calculator.fill({ 'average-order-value': '40', 'purchase-frequency': '3' });
  await page.getByLabel('from a list of customers').check();
  await calculator.fill({ lifespans: '18 months\n5' });
  // (18 + 60) ÷ 2 = 39 months; 40 × 3 ÷ 12 × 39.
  await expect(calculator.value).toHaveText('$390.00');
  await expect(page.getByLabel('Unit of time: Customer lifespans')).toHaveValue('year');
  await page.getByLabel('Language').selectOption('ru');
  await expect(calculator.value).toHaveText('390,00 $');
  await page.reload();
  await expect(calculator.value).toHaveText('390,00 $');
  await expect(calculator.field('lifespans')).toHaveValue('18 months\n5');
});

test('what is not understood stays as it was typed', async ({ page }) => {
  const calculator = await CalculatorPage.open(page);
  await calculator.fill({ 'average-order-value': 'about 50', lifespan: '2' });
  await expect(page).toHaveURL(/lifespan=2/);
  await page.reload();
  await expect(calculator.field('average-order-value')).toHaveValue('about 50');
  await expect(calculator.note('average-order-value')).toContainText('is not understood');
  await expect(calculator.field('lifespan')).toHaveValue('2');
});

test('an address typed over takes effect at once', async ({ page }) => {
  const calculator = await CalculatorPage.open(page);
  await page.evaluate(() => {
    location.hash = '#calculator?method=churn&arpu=30&churn=4%25&lang=ru&currency=USD';
  });
  await expect(calculator.value).toHaveText('750,00 $');
  await page.evaluate(() => {
    location.hash = '';
  });
  await calculator.expectNoResult();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('settings that are unknown are passed over', async ({ page }) => {
  const calculator = await CalculatorPage.open(
    page,
    '#calculator?colour=red&method=guess&lifespan-from=space&first-payment=never&lang=xx&currency=ZZZ' +
      '&average-order-value=60&average-order-value=70&purchase-frequency=3.2&lifespan=4' +
      '&lifespan-per=week&change-colour=1&pages=9&__proto__=1',
  );
  await expect(calculator.value).toHaveText('$768.00');
});

test('hostile addresses do no harm', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const image = '<img src=x onerror=alert(1)>';
  await open(page, `#calculator?average-order-value=${image}&lang=${image}&%E0%A4%A`);
  for (const hash of [
    `#${image}`,
    `#calculator?average-order-value=${image}&lifespan=${encodeURIComponent(image)}`,
    `#calculator?lang=${image}&currency=${image}&method=${image}`,
    `#about?${image}`,
    '#javascript:alert(1)',
    '#%',
    '#%E0%A4%A',
    '#calculator?%=%&%E0%A4%A=%00&average-order-value=%00%FF',
    '#__proto__',
    '#constructor?method=__proto__&lang=toString&currency=constructor',
    '#?',
    '##??&&==',
    `#calculator?average-order-value=${'9'.repeat(50_000)}`,
    `#${'x'.repeat(100_000)}`,
    `#calculator?${'a=1&'.repeat(20_000)}`,
  ]) {
    await go(page, hash);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('img')).toHaveCount(0);
    await expectWords(page);
  }
  expect(dialogs).toEqual([]);
});

test('back and forward through methods and screens, with nothing lost', async ({ page }) => {
  const calculator = await CalculatorPage.open(page);
  const heading = page.getByRole('heading', { level: 1 });
  await calculator.button('Fill in an example').click();
  await calculator.choose('churn');
  await calculator.fill({ arpu: '30', churn: '4%', margin: '', 'acquisition-cost': '' });
  await expect(calculator.value).toHaveText('$750.00');
  await follow(page, 'Method and privacy');
  await expect(heading).toHaveText('The method, and your privacy');
  await expect(page.locator('main')).toBeFocused();
  await follow(page, 'Calculator');
  await expect(calculator.value).toHaveText('$750.00');

  await page.goBack();
  await expect(heading).toHaveText('The method, and your privacy');
  await page.goBack();
  await expect(calculator.value).toHaveText('$750.00');
  await page.goBack();
  await expect(calculator.value).toHaveText('$315.60');
  await page.goBack();
  await calculator.expectNoResult();
  await page.goForward();
  await page.goForward();
  await expect(calculator.value).toHaveText('$750.00');
  await page.goForward();
  await expect(heading).toHaveText('The method, and your privacy');
});
