/** What to do, as a merchant meets it. */

import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { cdnow } from './support/cdnow.ts';
import { expectWords, go } from './support/page.ts';
import { expectNoSideways, middleOfLife, openReport, twoYears } from './support/report-screens.ts';
import { expect, test } from './support/test.ts';

const acquisition = (page: Page) => page.locator('perennial-acquisition');

const lever = (page: Page, name: string) =>
  page.locator('perennial-levers li', { has: page.getByRole('heading', { name, exact: true }) });

/** The first dollars in a text. */
function dollars(text: string | null): number {
  return Number((/\$([\d,.]*\d)/.exec(text ?? '')?.[1] ?? '').replaceAll(',', ''));
}

test('what a new customer may cost, on the sample', async ({ page }) => {
  await openReport(page, cdnow(), 'plan');
  await expect(acquisition(page)).toContainText('Money is revenue, before any cost');
  await expect(acquisition(page)).toContainText('With a gross margin and a customer acquisition');
  await expect(acquisition(page)).not.toContainText('before your file begins');
  await page.getByLabel('Customer acquisition cost').fill('20');
  await page.getByLabel('Customer acquisition cost').blur();
  // Revenue is not there to be spent: nothing is said of a cost before there is a margin.
  await expect(acquisition(page)).toContainText(
    /Somebody new brings \$[\d.]+ in revenue within 24 months/,
  );
  await expect(acquisition(page).locator('perennial-chart')).toHaveCount(1);
  await expect(acquisition(page)).not.toContainText(/may cost \$|has come back|CAC/);
  await page.getByLabel('Gross margin').fill('50');
  await page.getByLabel('Gross margin').blur();
  await expect(acquisition(page)).toContainText(
    /Somebody new may cost \$[\d.]+ at most .* within 24 months, not discounted/,
  );
  // Python: a first day brought $32.99 on average; 24 % of them brought $40 or more.
  await expect(acquisition(page)).toContainText('A first purchase brings $32.99 on average');
  const [brings, chance] = [0, 1].map((place) =>
    acquisition(page).locator('perennial-chart').nth(place),
  );
  if (!brings || !chance) throw new Error('two charts');
  await expect(brings).toContainText('$16.50 at once');
  await expect(chance).toContainText('24% at once');
  await brings.locator('summary').click();
  // By hand, from the 2,357 first days: a twentieth are below $9.97 and above $84.79.
  await expect(brings.getByRole('row', { name: /^0 / })).toContainText(/\$4\.9\d to \$42\.\d/);
  await expect(brings.getByRole('row')).toHaveCount(26);
  await page.locator('#months').selectOption('12 months');
  await expect(brings.getByRole('row')).toHaveCount(14);
  await expect(page).toHaveURL(/months=12/);
  await expect(acquisition(page)).toContainText('What she costs, $20.00, has come back by month');
  await expectWords(page);
});

test('of a file that begins in the middle of a shop’s life somebody new is worth less, which is said', async ({
  page,
}) => {
  const said =
    /Many seem to have been customers before your file begins: who first bought in its first 120 days .* and is [1-9]\d?% less for it/;
  await openReport(page, middleOfLife(), 'orders');
  await expect(page.locator('perennial-outlook .cautions')).toContainText(said);
  await go(page, '#plan?lang=en&currency=USD');
  await expect(acquisition(page)).toContainText(said);
  await expectWords(page);
});

test('levers follow what is assumed, and can be put back', async ({ page }) => {
  await openReport(page, cdnow(), 'plan', { wishes: 'margin.50*cac.20' });
  const larger = lever(page, 'Larger orders');
  await expect(larger).toContainText('That is 10% more than is expected without.');
  await expect(larger).toContainText('If customers go on as they did, ');
  await expect(larger).toContainText('It pays while it costs less than');
  // All have a range, but what is saved for certain says so.
  await expect(
    page.locator('perennial-levers li', { hasText: 'If customers go on as they did' }),
  ).toHaveCount(8);
  await expect(lever(page, 'Cheaper acquisition')).toContainText(
    'this is a plain saving: chance has no part in it.',
  );
  const gain = dollars(await larger.textContent());
  await page.getByLabel('Orders larger by').fill('20');
  await page.getByLabel('Orders larger by').press('Enter');
  await expect(larger).toContainText('That is 20% more than is expected without.');
  expect(Math.abs(dollars(await larger.textContent()) - 2 * gain)).toBeLessThanOrEqual(1);
  await expect(page.getByLabel('Orders larger by')).toBeFocused();
  await expect(page).toHaveURL(/assume=larger_orders\.20/);
  // By hand: 1.1 × (50 % − 3 %) ÷ 50 % is 3.4 % more; 3 ÷ 47 more purchases make up for the cost.
  const loyalty = lever(page, 'A loyalty programme');
  await expect(loyalty).toContainText('That is 3.4% more');
  await expect(loyalty).toContainText('It pays from 6.4% more purchases on.');
  // Twice as large a cost of it brings a loss: 1.1 × 44 % is less than 50 %.
  await page.getByLabel('Cost, of revenue').fill('6');
  await page.getByLabel('Cost, of revenue').press('Enter');
  await expect(loyalty).toContainText('more than it brings until');
  await expect(loyalty).toContainText('That is 3.2% less than is expected without.');
  // It comes last now.
  await expect(page.locator('perennial-levers li').last()).toContainText('A loyalty programme');
  await expect(lever(page, 'Better retention')).toContainText(
    /5 points more retention raise profit by 25 to 95 %.*5 points more would make \d/s,
  );
  // More than leave cannot be kept, and it is said what is worked out instead.
  const retention = page.getByLabel('Yearly retention up by, points');
  await retention.fill('99');
  await retention.press('Enter');
  await expect(lever(page, 'Better retention')).toContainText(
    /Of yours \d+% leave within a year, and no more than these can be kept: .* as if none left/,
  );
  await expect(lever(page, 'Better retention')).not.toContainText('99 points');
  await page.getByRole('button', { name: 'Back to the usual assumptions' }).click();
  await expect(larger).toContainText('That is 10% more');
  await expect(page).not.toHaveURL(/assume/);
  await expectWords(page);
});

test('of many changes the last is worked out, and until then what is shown says that it is old', async ({
  page,
}) => {
  // Holds back what the worker is asked about the plan, until it is let go.
  await page.addInitScript(() => {
    const post = Worker.prototype.postMessage;
    const plan = { asked: 0, held: [] as (() => void)[], isHeld: false };
    Object.assign(window, { plan });
    Worker.prototype.postMessage = function (this: Worker, question) {
      const send = () => post.call(this, question);
      if (question.question?.about !== 'plan') return send();
      plan.asked += 1;
      if (plan.isHeld) plan.held.push(send);
      else send();
    };
  });
  await openReport(page, cdnow(), 'plan');
  const larger = lever(page, 'Larger orders');
  const said = larger.locator('.said-of');
  await expect(said).toHaveAttribute('aria-busy', 'false');
  const hold = () =>
    page.evaluate(() => Object.assign(Reflect.get(window, 'plan'), { isHeld: true, asked: 0 }));
  await hold();
  const field = page.getByLabel('Orders larger by');
  for (const share of ['20', '30', '40', '50']) {
    await field.fill(share);
    await field.press('Enter');
  }
  await expect(said).toHaveAttribute('aria-busy', 'true');
  // What does not rest on it stays as it is.
  await expect(lever(page, 'Referrals').locator('.said-of')).toHaveAttribute('aria-busy', 'false');
  await expect(said).toContainText('That is 10% more');
  await page.evaluate(() => {
    const plan = Reflect.get(window, 'plan');
    plan.isHeld = false;
    for (const send of plan.held) send();
  });
  await expect(said).toContainText('That is 50% more');
  await expect(said).toHaveAttribute('aria-busy', 'false');
  // The first, which had begun, and the last.
  expect(await page.evaluate(() => Reflect.get(window, 'plan').asked)).toBe(2);
});

test('a link brings months and assumptions back, and what is none is as usual', async ({
  page,
}) => {
  await openReport(page, cdnow(), 'plan?months=36&assume=won_back.25*retention.900*nonsense');
  await expect(page.locator('#months')).toHaveValue('36');
  await expect(page.getByLabel('Of those slipping away come back')).toHaveValue('25');
  await expect(page.getByLabel('Yearly retention up by, points')).toHaveValue('5');
  // Nobody is won back more than once.
  await page.getByLabel('Of those slipping away come back').fill('1000');
  await page.getByLabel('Of those slipping away come back').press('Enter');
  await expect(page.getByLabel('Of those slipping away come back')).toHaveAccessibleDescription(
    'Of those slipping away come back: Enter 0% to 100%. 25% stays in use.',
  );
  await page.getByLabel('Orders larger by').fill('-1');
  await page.getByLabel('Orders larger by').press('Enter');
  await expect(page.getByLabel('Orders larger by')).toHaveAttribute('aria-invalid', 'true');
  await expect(page).not.toHaveURL(/larger_orders/);
});

test('without a cost nothing is said of it, and without orders nothing at all', async ({
  page,
}) => {
  await openReport(page, twoYears(), 'plan');
  await expect(page.locator('perennial-levers')).toContainText('With a customer acquisition cost');
  await expect(lever(page, 'Cheaper acquisition')).toHaveCount(0);
  // Nor, without a margin, what may be spent on a lever.
  await expect(page.getByText('Without a gross margin, gains are revenue')).toBeVisible();
  await expect(page.getByText(/It pays (while|from)/)).toHaveCount(0);
  await page.reload();
  await go(page, '#plan?lang=en&currency=USD');
  await expect(page.getByRole('button', { name: 'Open an order file' })).toBeVisible();
});

for (const language of ['en', 'zh-Hant', 'zh-Hans', 'ru']) {
  test(`in ${language}, at any width, for everybody`, async ({ page }) => {
    await openReport(page, twoYears(), 'plan', { language, wishes: 'margin.50*cac.9' });
    await expect(page.locator('perennial-levers li').first()).toBeVisible();
    await expect(acquisition(page).locator('perennial-chart')).toHaveCount(2);
    await expectWords(page);
    await expectAccessible(page);
    await expectNoSideways(page);
  });
}

test('a new customer who costs nothing, on every screen', async ({ page }) => {
  await openReport(page, twoYears(), 'plan');
  const cost = page.getByLabel('Customer acquisition cost');
  await cost.fill('0');
  await cost.press('Enter');
  await expect(acquisition(page)).toContainText('costs nothing, so she has paid off at once.');
  // There is nothing to pay back, and no chance of it.
  await expect(acquisition(page).locator('perennial-chart')).toHaveCount(1);
  await expect(page.locator('perennial-levers')).toContainText('so she cannot be won for less.');
  await expect(page.locator('perennial-levers')).not.toContainText(
    'With a customer acquisition cost',
  );
  await page.getByLabel('Gross margin').fill('50');
  await page.getByLabel('Gross margin').press('Enter');
  await expect(acquisition(page)).toContainText('at a margin of 50%');
  await go(page, '#customers?lang=en&currency=USD');
  await expect(page.locator('perennial-glance')).toContainText(
    'costs nothing, so there is no ratio.',
  );
  await go(page, '#cohorts?lang=en&currency=USD');
  await expect(page.locator('perennial-lives')).toContainText('There is nothing to pay back.');
  await expectWords(page);
});

test('where nothing is expected, one sentence says so', async ({ page }) => {
  const rows = ['email,date,total,currency'];
  for (let customer = 0; customer < 40; customer += 1) {
    for (const month of [1, 2, 3, 4]) rows.push(`c${customer}@x.de,2010-0${month}-15,20.00,USD`);
  }
  // A guest alone came in the fourteen years since.
  rows.push(',2023-12-31,1.00,USD');
  await openReport(page, { name: 'gone.csv', contents: rows.join('\n') }, 'plan');
  const levers = page.locator('perennial-levers');
  await expect(levers.locator('.headline')).toHaveText(
    'Nothing is expected of your customers until December 30, 2024, so there is nothing that larger orders, more orders or better retention would raise.',
  );
  await expect(lever(page, 'Larger orders')).toHaveCount(0);
  await expect(levers).not.toContainText('$0.00 until');
  await expectWords(page);
});
