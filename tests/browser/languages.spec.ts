/** The calculator in each language, with numbers as its merchants write them. */

import type { Field } from '../../www/core/types.ts';
import { CalculatorPage } from './support/calculator.ts';
import { expectWords, go } from './support/page.ts';
import { expect, test } from './support/test.ts';

interface Case {
  readonly browser: string;
  readonly language: string;
  readonly title: string;
  readonly heading: string;
  /** What an empty calculator says, and the fields that it asks for. */
  readonly waiting: string;
  readonly needed: readonly string[];
  readonly typed: Partial<Record<Field, string>>;
  readonly readAs: Partial<Record<Field, string>>;
  readonly value: string;
  readonly basis: string;
  readonly numbers: readonly string[];
  readonly acquisition: readonly string[];
}

const cases: readonly Case[] = [
  {
    browser: 'en-GB',
    language: 'en',
    title: 'Perennial: what are your customers worth?',
    heading: 'What is a customer worth?',
    waiting: 'Still needed:',
    needed: ['Average order value', 'Purchase frequency', 'Customer lifespan'],
    typed: {
      'average-order-value': '$1,234.50',
      'purchase-frequency': '4',
      lifespan: '18 months',
      margin: '45%',
      'acquisition-cost': '200',
    },
    readAs: { 'average-order-value': 'read as $1,234.50', lifespan: 'read as 18 months' },
    // 1,234.50 × 4 = 4,938; 18 ÷ 12 = 1.5; 4,938 × 1.5 = 7,407; × 0.45 = 3,333.15; − 200.
    value: '$3,133.15',
    basis: 'per customer · expected, gross profit, after acquisition cost, not discounted',
    numbers: [
      '= $1,234.50 × 4 orders per year = $4,938.00 per year',
      '= 18 months ÷ 12 = 1.5 years',
      '= $4,938.00 per year × 1.5 years = $7,407.00',
      '= $7,407.00 × 45% = $3,333.15',
      '= $3,333.15 − $200.00 = $3,133.15',
      // 3,333.15 ÷ 200 = 16.66575; 3,333.15 ÷ 3 = 1,111.05.
      '= $3,333.15 ÷ $200.00 = 16.67 : 1',
      '= $3,333.15 ÷ 3 = $1,111.05',
    ],
    // 4,938 × 0.45 ÷ 12 = 185.175 a month, 370.35 after two.
    acquisition: [
      '16.67 : 1',
      'That reaches the 3 : 1 you want.',
      '2 months',
      'By the end of month 2 a customer has brought in $370.35; a month before, $185.17.',
      '$1,111.05',
    ],
  },
  {
    browser: 'zh-TW',
    language: 'zh-Hant',
    title: 'Perennial：您的客戶值多少？',
    heading: '一位客戶值多少？',
    waiting: '還需要：',
    needed: ['平均客單價', '購買頻率', '客戶壽命'],
    typed: {
      'average-order-value': 'NT$ 1,200',
      'purchase-frequency': '每年 ４',
      lifespan: '18 個月',
      margin: '４５％',
      'acquisition-cost': '200 元',
    },
    readAs: { 'average-order-value': '$1,200.00', lifespan: '18 個月' },
    // 1,200 × 4 = 4,800; × 1.5 = 7,200; × 0.45 = 3,240; − 200.
    value: '$3,040.00',
    basis: '每位客戶 · 預期、毛利、已扣獲取成本、未折現',
    numbers: [
      '= $1,200.00 × 每年 4 筆訂單 = 每年 $4,800.00',
      '= 18 個月 ÷ 12 = 1.5 年',
      '= 每年 $4,800.00 × 1.5 年 = $7,200.00',
      '= $7,200.00 × 45% = $3,240.00',
      '= $3,240.00 − $200.00 = $3,040.00',
      '= $3,240.00 ÷ $200.00 = 16.2 : 1',
      '= $3,240.00 ÷ 3 = $1,080.00',
    ],
    // 4,800 × 0.45 ÷ 12 = 180.
    acquisition: [
      '16.2 : 1',
      '達到您期望的 3 : 1。',
      '2 個月',
      '到第 2 個月底，一位客戶已帶來 $360.00；前一個月底為 $180.00。',
      '$1,080.00',
    ],
  },
  {
    browser: 'zh-CN',
    language: 'zh-Hans',
    title: 'Perennial：您的客户值多少？',
    heading: '一位客户值多少？',
    waiting: '还需要：',
    needed: ['客单价', '购买频率', '客户生命周期'],
    typed: {
      'average-order-value': '１２３４',
      'purchase-frequency': '4',
      lifespan: '18 个月',
      margin: '45％',
      'acquisition-cost': '￥200',
    },
    readAs: { 'average-order-value': '¥1,234.00', lifespan: '18 个月' },
    // 1,234 × 4 = 4,936; × 1.5 = 7,404; × 0.45 = 3,331.80; − 200.
    value: '¥3,131.80',
    basis: '每位客户 · 预期、毛利、已扣获取成本、未折现',
    numbers: [
      '= ¥1,234.00 × 每年 4 笔订单 = 每年 ¥4,936.00',
      '= 18 个月 ÷ 12 = 1.5 年',
      '= 每年 ¥4,936.00 × 1.5 年 = ¥7,404.00',
      '= ¥7,404.00 × 45% = ¥3,331.80',
      '= ¥3,331.80 − ¥200.00 = ¥3,131.80',
      // 16.659; 1,110.60.
      '= ¥3,331.80 ÷ ¥200.00 = 16.66 : 1',
      '= ¥3,331.80 ÷ 3 = ¥1,110.60',
    ],
    // 4,936 × 0.45 ÷ 12 = 185.10.
    acquisition: [
      '16.66 : 1',
      '达到您期望的 3 : 1。',
      '2 个月',
      '到第 2 个月底，一位客户已带来 ¥370.20；前一个月底为 ¥185.10。',
      '¥1,110.60',
    ],
  },
  {
    browser: 'ru-RU',
    language: 'ru',
    title: 'Perennial: какова ценность ваших клиентов?',
    heading: 'Какова ценность клиента?',
    waiting: 'Ещё нужно:',
    needed: ['Средняя стоимость заказа', 'Частота покупок', 'Срок жизни клиента'],
    typed: {
      'average-order-value': '1 234,50 руб.',
      'purchase-frequency': '4',
      lifespan: '18 мес.',
      margin: '45 %',
      'acquisition-cost': '200',
    },
    readAs: { 'average-order-value': '1 234,50 ₽', lifespan: '18 месяцев' },
    value: '3 133,15 ₽',
    basis:
      'на клиента · ожидаемая ценность, валовая прибыль, за вычетом стоимости привлечения, без дисконтирования',
    numbers: [
      '= 1 234,50 ₽ × 4 заказа в год = 4 938,00 ₽ в год',
      '= 18 месяцев ÷ 12 = 1,5 года',
      '= 4 938,00 ₽ в год × 1,5 года = 7 407,00 ₽',
      '= 7 407,00 ₽ × 45 % = 3 333,15 ₽',
      '= 3 333,15 ₽ − 200,00 ₽ = 3 133,15 ₽',
      '= 3 333,15 ₽ ÷ 200,00 ₽ = 16,67 : 1',
      '= 3 333,15 ₽ ÷ 3 = 1 111,05 ₽',
    ],
    acquisition: [
      '16,67 : 1',
      'Достигает желаемых 3 : 1.',
      '2 месяца',
      'К концу 2-го месяца клиент принёс 370,35 ₽; месяцем раньше — 185,17 ₽.',
      '1 111,05 ₽',
    ],
  },
];

for (const {
  browser,
  language,
  title,
  heading,
  waiting,
  needed,
  typed,
  readAs,
  value,
  basis,
  numbers,
  acquisition,
} of cases) {
  test.describe(`a browser that asks for ${browser}`, () => {
    test.use({ locale: browser });

    test(`the calculator in ${language}`, async ({ page }) => {
      const calculator = await CalculatorPage.open(page);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page).toHaveTitle(title);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      await expect(calculator.answer).toContainText(waiting);
      await expect(calculator.answer.getByRole('button')).toHaveText([...needed]);
      await expectWords(page);

      await calculator.fill(typed);
      await expect(calculator.value).toHaveText(value);
      await expect(calculator.answer).toContainText(basis);
      for (const [field, note] of Object.entries(readAs)) {
        await expect(calculator.note(field as Field)).toContainText(note);
      }
      await expect(calculator.steps.locator('.numbers')).toHaveText([...numbers]);
      await expect(page.locator('[part=acquisition] dd')).toContainText([...acquisition]);
      await expectWords(page);
    });
  });
}

test('a browser of another language gets English', async ({ visit }) => {
  const page = await (await visit({ locale: 'de-DE' })).newPage();
  await CalculatorPage.open(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the language stays, and the numbers with it', async ({ page }) => {
  const calculator = await CalculatorPage.open(page);
  await calculator.fill({
    'average-order-value': '1,234',
    'purchase-frequency': '1.5',
    lifespan: '2',
    margin: '12.5%',
  });
  // 1,234 × 1.5 × 2 × 0.125.
  await expect(calculator.value).toHaveText('$462.75');

  await page.getByLabel('Language').selectOption('Русский');
  await expect(page).toHaveTitle('Perennial: какова ценность ваших клиентов?');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(calculator.field('average-order-value')).toHaveValue('1234');
  await expect(calculator.field('purchase-frequency')).toHaveValue('1,5');
  await expect(calculator.field('margin')).toHaveValue(/^12,5\s%$/);
  // What was typed as dollars stays dollars.
  await expect(calculator.value).toHaveText('462,75 $');
  expect(new URL(page.url()).hash).toContain('lang=ru');

  await page.reload();
  await expect(page.getByLabel('Язык')).toHaveValue('ru');
  await expect(calculator.value).toHaveText('462,75 $');

  await page.getByLabel('Язык').selectOption('繁體中文');
  await expect(calculator.field('average-order-value')).toHaveValue('1234');
  await expect(calculator.value).toHaveText('US$462.75');
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
});

test('where the language alone tells the decimal mark, the page says what it read', async ({
  page,
}) => {
  const calculator = await CalculatorPage.open(page);
  await calculator.fill({ 'average-order-value': '1.234', 'purchase-frequency': '12' });
  await expect(calculator.note('average-order-value')).toHaveText('read as $1.23');
  await expect(calculator.note('purchase-frequency')).toBeEmpty();
  await go(page, '#calculator?lang=ru');
  await calculator.fill({ 'average-order-value': '1,234' });
  await expect(calculator.note('average-order-value')).toHaveText('прочитано как 1,23 ₽');
});
