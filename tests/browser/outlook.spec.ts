/** What customers will be worth, as a merchant meets it. */

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { cdnow } from './support/cdnow.ts';
import { OrdersPage } from './support/orders.ts';
import { expectWords, go } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** Opens the sample, and waits until all is worked out. */
async function openSample(page: Page, hash = '#orders?lang=en&currency=USD'): Promise<OrdersPage> {
  const orders = await OrdersPage.open(page, hash);
  await orders.choose(cdnow());
  await worked(page);
  return orders;
}

async function worked(page: Page): Promise<void> {
  await expect(page.locator('perennial-outlook [aria-busy=false]')).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
}

/** The dollars in a text. */
function dollars(text: string | null): number {
  return Number((text ?? '').replace(/[^0-9.]/g, ''));
}

const row = (page: Page, name: string) =>
  page.getByRole('row', { name: new RegExp(`^${name}`) }).first();

test('a look back comes first, with what the literature knows of the sample', async ({ page }) => {
  await openSample(page);
  await page.getByText('How this was checked').click();
  await page.getByLabel('Last day that may be known').fill('1997-09-30');
  await page.getByLabel('Last day that may be known').blur();
  await worked(page);
  // $70,976.39 and 1,882 purchases in the 39 weeks held out; the calculator's formula is 191 % too high.
  await expect(page.getByText('$70,976 came in from them.')).toBeVisible();
  await expect(row(page, 'What happened')).toContainText('$70,976');
  await expect(row(page, 'What happened')).toContainText('1,882');
  await expect(row(page, 'Calculator’s formula')).toContainText('+190.8%');
  await expect(row(page, 'BG/NBD')).toContainText('-15');
  // More came than by the range of any model that lets customers leave (METHODS.md), though only 15 to 19 % more.
  await expect(
    page.getByText(/Its range was \$[\d,]+ to \$[\d,]+; what came lay above it/),
  ).toBeVisible();
  await expect(page.getByText('In the look back more came than the range')).toBeVisible();
  // 68 % against 64 to 66 %: the table and the sentence under it say the same.
  const ranked = page.getByText('Best at ranking customers:');
  await expect(ranked).toContainText('Best at ranking customers: NBD, Past spend repeats.');
  await expect(ranked).toContainText(
    /Without any model better at ranking customers than \S+, which is in use: Past/,
  );
  await expect(ranked).not.toContainText('nearer to the money');
  // The first week ends on 7 October; the last is the 39th.
  const chart = page.locator('perennial-chart');
  await expect(chart).toContainText('By June 30, 1998 there were 1,882 purchases');
  await chart.locator('summary').click();
  await expect(chart.getByRole('row')).toHaveCount(40);
  await expect(chart.getByRole('row', { name: /^October 7, 1997/ })).toBeVisible();
  await chart.locator('.plot').press('End');
  await expect(chart.getByRole('status')).toContainText('1,882');
  await expect(page).toHaveURL(/outlook=split\.1997-09-30/);
  await expectWords(page);

  await page.getByRole('button', { name: 'Back to the usual day' }).click();
  await worked(page);
  // The last quarter of 545 days.
  await expect(page.getByText('Knowing nothing after February 14, 1998')).toBeVisible();
});

test('three numbers, which follow the wishes', async ({ page }) => {
  const orders = await openSample(page);
  const next = () => orders.figure('Expected next, until June 30, 1999').textContent();
  await expect(orders.figure('Value so far')).toHaveText('$244,092');
  const year = dollars(await next());
  expect(dollars(await orders.figure('Together').textContent())).toBe(244_092 + year);
  await expect(page.getByText('Money is revenue after refunds')).toContainText(
    'What new customers and guests will bring is left out',
  );
  await expect(orders.how('Together').first()).toContainText('If customers go on as they did, $');
  // Revenue is not there to be spent.
  await expect(page.getByText(/first time now brings \$[\d.]+ in revenue/)).toBeVisible();
  await expect(page.getByText('Spend no more than that')).toHaveCount(0);

  await page.getByLabel('Gross margin').fill('50');
  await page.getByLabel('Gross margin').blur();
  await expect(orders.figure('Value so far')).toHaveText('$122,046');
  await expect(page.getByText('Money is gross profit, at a margin of 50%.')).toBeVisible();
  await expect(
    page.getByText(
      /is worth \$[\d.]+ in gross profit until June 30, 1999, discounted: .* Spend no more than that/,
    ),
  ).toBeVisible();
  expect(Math.abs(dollars(await next()) - year / 2)).toBeLessThan(1);

  // What was held out is a quarter of the 545 days.
  const further = page.getByText(
    'The look back checked 136 days; what is expected here reaches 365 days.',
  );
  await expect(further).toBeVisible();
  await page.getByLabel('Look ahead').selectOption('90 days');
  await expect(orders.figure('Expected next, until September 28, 1998')).toBeVisible();
  await worked(page);
  await expect(further).toHaveCount(0);
  const quarter = dollars(
    await orders.figure('Expected next, until September 28, 1998').textContent(),
  );
  expect(quarter).toBeLessThan(year / 2);
  expect(quarter).toBeGreaterThan(year / 10);
  await expect(page).toHaveURL(/outlook=days\.90\*margin\.50/);

  await page.getByLabel('Discount a year').fill('0');
  await page.getByLabel('Discount a year').blur();
  await expect(page.getByText('Nothing is discounted')).toBeVisible();
  await expect(page.getByText(/until September 28, 1998, not discounted: /)).toBeVisible();
});

test('a model is chosen, and another one can be', async ({ page }) => {
  await openSample(page);
  await expect(page.getByText('is used, for it came closest in the look back')).toBeVisible();
  // What chose a model is not what it is judged by without a word.
  await expect(page.getByText('The model was chosen by this look back')).toBeVisible();
  await page.locator('#model').selectOption('NBD');
  await expect(page.getByText('NBD is used because you chose it.')).toBeVisible();
  await expect(page.getByText('The model was chosen by this look back')).toHaveCount(0);
  // Nobody leaves by NBD, so that it cannot tell who has.
  await expect(page.getByText('purchases are to be expected of 2,357 customers')).toContainText(
    'Which of them are still active the model in use cannot tell: it knows no churn.',
  );
  await expect(page.locator('tr.used').last().getByRole('cell').first()).toHaveText('–');
  await page.locator('#model').selectOption('Chosen by the look back');
  await worked(page);
  await expect(page.getByText('is used, for it came closest in the look back')).toBeVisible();
});

test('a link brings the wishes back', async ({ page }) => {
  const orders = await openSample(
    page,
    '#orders?lang=en&currency=USD&outlook=days.731*discount.0*margin.40*model.pareto-nbd',
  );
  await expect(orders.figure('Expected next, until June 30, 2000')).toBeVisible();
  await expect(page.getByLabel('Look ahead')).toHaveValue('731');
  await expect(page.getByLabel('Gross margin')).toHaveValue('40');
  await expect(page.getByText('Pareto/NBD is used because you chose it.')).toBeVisible();
  await expect(orders.figure('Value so far')).toHaveText('$97,637');
});

test('a day that there is not is left out of a link', async ({ page }) => {
  await openSample(page, '#orders?lang=en&currency=USD&outlook=split.1998-02-30');
  await expect(page.locator('perennial-outlook')).toContainText('What happened');
});

test('what is no margin changes nothing and is marked', async ({ page }) => {
  const orders = await openSample(page);
  await page.getByLabel('Gross margin').fill('150');
  await page.getByLabel('Gross margin').blur();
  await expect(page.getByLabel('Gross margin')).toHaveAttribute('aria-invalid', 'true');
  await expect(orders.figure('Value so far')).toHaveText('$244,092');
});

test('parameters and customers are there for those who want them', async ({ page }) => {
  await openSample(page);
  await page.getByText('For statisticians').click();
  await expect(row(page, 'Gamma-Gamma')).toContainText('p');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download customers as CSV' }).click();
  const csv = readFileSync(await (await downloading).path(), 'utf8');
  const lines = csv.trim().split('\r\n');
  expect(lines).toHaveLength(2358);
  // Four orders on four days for 29.33 + 29.73 + 14.96 + 26.48.
  expect(lines[1]).toMatch(/^0001,4,4,1997-01-01,1997-12-12,100\.50,/);
  const second = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download all of this as JSON' }).click();
  const { report } = JSON.parse(readFileSync(await (await second).path(), 'utf8'));
  expect(report.customers).toBe(2357);
  expect(report.answer.of.models).toHaveLength(4);
});

test('a shop of which little is known gets an honest “not yet”', async ({ page }) => {
  const orders = await OrdersPage.open(page, '#orders?lang=en&currency=USD');
  const few = 'email,date,total\na@x.de,2024-01-05,10\nb@x.de,2024-02-05,10\n';
  await orders.choose({ name: 'few.csv', contents: few });
  await expect(page.getByText('Not yet: there are 2 customers.')).toBeVisible();
  await orders.button('Start again').click();

  const names = Array.from({ length: 30 }, (_, place) => `c${place}@x.de`);
  const first = names.map((name) => `${name},2024-01-01,20`);
  const again = names.slice(0, 12).map((name) => `${name},2024-01-07,20`);
  const young = ['email,date,total', ...first, ...again].join('\n');
  await orders.choose({ name: 'young.csv', contents: young });
  await expect(page.getByText('known for 6 days on average')).toBeVisible();
  await orders.button('Look 72 days ahead').click();
  await expect(orders.figure('Value so far')).toHaveText('$840');
  await expect(page.getByText('Only 7 days are known')).toBeVisible();
  await expectWords(page);
});

test('it can be stopped, and the orders stay', async ({ page }) => {
  const orders = await OrdersPage.open(page, '#orders?lang=en&currency=USD');
  // Enough customers for some seconds: 60,000, most of whom come back.
  const dataTransfer = await page.evaluateHandle(() => {
    const rows: string[] = [];
    for (let customer = 0; customer < 60_000; customer += 1) {
      for (let time = 0; time <= customer % 4; time += 1) {
        const day = new Date(
          Date.UTC(2022, 0, 1 + ((customer * 7 + time * (20 + (customer % 90))) % 700)),
        );
        rows.push(`c${customer},${day.toISOString().slice(0, 10)},${10 + (customer % 37)}.00`);
      }
    }
    const transfer = new DataTransfer();
    transfer.items.add(new File([`customer_id,date,amount\n${rows.join('\n')}`], 'large.csv'));
    return transfer;
  });
  await orders.dropTransfer(dataTransfer);
  await orders.button('Stop').click();
  await expect(page.getByText('It was stopped. The orders are still here.')).toBeVisible();
  await expect(orders.figure('Customers')).toHaveText('60,000');
  // What is asked of the file now is asked of a worker that reads it again.
  const downloading = page.waitForEvent('download');
  await orders.button('Download these orders as CSV').click();
  const csv = readFileSync(await (await downloading).path(), 'utf8');
  expect(csv.trim().split('\r\n')).toHaveLength(150_001);
  await orders.button('Work it out').click();
  await expect(page.getByRole('progressbar')).toBeVisible();
});

test('of many changes the last one is answered, and one press stops them all', async ({ page }) => {
  const orders = await OrdersPage.open(page, '#orders?lang=en&currency=USD');
  await orders.choose(cdnow());
  const outlook = page.locator('perennial-outlook');
  await expect(outlook.locator('[aria-busy=false]')).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  const model = page.locator('#model');
  for (const name of ['nbd', 'bg-nbd', 'pareto-nbd', 'nbd', 'mbg-nbd', 'bg-nbd']) {
    await model.selectOption(name);
  }
  await orders.button('Stop').click();
  await expect(page.getByText('It was stopped. The orders are still here.')).toBeVisible();
  await expect(orders.button('Work it out')).toBeFocused();
  await orders.button('Work it out').click();
  await expect(outlook.locator('tr.used th').first()).toHaveText(/^\W*BG\/NBD$/);
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});

test('subscribers of a retention table, in money', async ({ page }) => {
  const orders = await OrdersPage.open(page, '#orders?lang=en&currency=USD');
  // The High End segment of Fader & Hardie 2007.
  const contents =
    'cohort,Year 0,Year 1,Year 2,Year 3,Year 4,Year 5,Year 6,Year 7\nHigh End,1000,869,743,653,593,551,517,491\n';
  await orders.choose({ name: 'retention.csv', contents });
  await expect(page.getByText('1,000 subscribers, 491 still there.')).toBeVisible();
  await page.locator('perennial-chart summary').click();
  // Published: 39.51 % after eleven years, 37.80 % after twelve.
  await expect(page.getByRole('row', { name: /^11 / })).toContainText('39.');
  await page.getByLabel('Payment each time').fill('100');
  await page.getByLabel('Payment each time').blur();
  // 100 × 1.1 ÷ (0.1 + 509 ÷ 4926) by the average, 100 × 4926 ÷ 509 plainly.
  await expect(orders.figure('The same by the average churn rate')).toHaveText('$541');
  await expect(page.getByText('Plain payment ÷ churn says $968.')).toBeVisible();
  const model = dollars(
    await orders.figure('A new subscriber, from the first payment on').textContent(),
  );
  // At the optimum 592.23; the weak prior moves it by less than 2 %.
  expect(Math.abs(model / 592.23 - 1)).toBeLessThan(0.02);
  await expectWords(page);
});

for (const language of ['en', 'zh-Hant', 'zh-Hans', 'ru']) {
  test(`in ${language}, at any width, for everybody`, async ({ page }) => {
    await openSample(page, `#orders?lang=${language}&currency=USD`);
    for (const summary of await page.locator('perennial-outlook summary').all()) {
      await summary.click();
    }
    await expectWords(page);
    await expectAccessible(page);
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways, `${width}`).toBe(0);
    }
    await go(page, '#orders?lang=en&currency=USD');
    await expect(
      page.getByRole('heading', { name: 'What your customers will be worth' }),
    ).toBeVisible();
  });
}
