/** The element's attributes, properties, events and parts. */

import type { Page } from '@playwright/test';
import type { ClvCalculatorElement } from '../../www/embed/element.ts';
import { averages, expect, script, test, valueIn } from './support/host.ts';

const one = (attributes = averages) =>
  `${script()}<clv-calculator ${attributes}>soon</clv-calculator>`;

function calculator(page: Page) {
  return page.locator('clv-calculator');
}

test('attributes as people write them, and none that throws', async ({ host }) => {
  const page = await host.open(
    one(
      'CURRENCY="eur" formula="Averages" average-order-value="€ 1,200" purchase-frequency="0.5 per month" ' +
        'lifespan="18 months" margin="45 %" colour="red" theme="pink" fields="price" accent="url(x)" lang="xx"',
    ),
  );
  // 1,200 × 6 a year × 1.5 years × 45 %.
  await expect(valueIn(page)).toHaveText('€4,860.00');
});

test('attributes change after it has been read, and leave the reader’s numbers alone', async ({
  host,
}) => {
  const page = await host.open(one());
  await page.getByLabel('Average order value').fill('120');
  await expect(valueIn(page)).toHaveText('€661.20');
  await calculator(page).evaluate((own) => own.setAttribute('lifespan', '8'));
  await expect(valueIn(page)).toHaveText('€1,352.40');
  await calculator(page).evaluate((own) => own.setAttribute('currency', 'USD'));
  await expect(valueIn(page)).toHaveText('$1,352.40');
  await calculator(page).evaluate((own) => own.removeAttribute('acquisition-cost'));
  await expect(valueIn(page)).toHaveText('$1,382.40');
  await page.getByRole('button', { name: 'Back to the given numbers' }).click();
  await expect(valueIn(page)).toHaveText('$691.20');
  await calculator(page).evaluate((own) => own.setAttribute('formula', 'churn'));
  await expect(page.getByRole('textbox', { name: 'Churn rate' })).toBeVisible();
});

test('properties mirror the attributes', async ({ host }) => {
  const page = await host.open(one());
  await expect(valueIn(page)).toHaveText('€315.60');
  const mirrored = await calculator(page).evaluate((own) => {
    const element = own as HTMLElement & Record<string, unknown>;
    const before = [element['averageOrderValue'], element['compact'], element['ordersPerYear']];
    element['averageOrderValue'] = 120;
    element['compact'] = true;
    element['margin'] = null;
    return [...before, own.getAttribute('average-order-value'), own.hasAttribute('margin')];
  });
  expect(mirrored).toEqual(['60', null, '3.2', '120', false]);
  await expect(valueIn(page)).toHaveText('€1,506.00');
  await expect(page.locator('[part=steps]')).toHaveCount(0);
});

test('events bubble out of any shadow tree, with inputs, result, steps and assumptions', async ({
  host,
}) => {
  const page = await host.open(
    `<div id="shadow"></div>
    <script>
      addEventListener('clv-ready', (event) => { window.ready = event.detail; });
      addEventListener('clv-change', (event) => { window.changed = event.detail; });
      document.querySelector('#shadow').attachShadow({ mode: 'open' })
        .innerHTML = \`<clv-calculator ${averages}></clv-calculator>\`;
    </script>${script()}`,
  );
  await expect(valueIn(page)).toHaveText('€315.60');
  const ready = await page.evaluate(() => Reflect.get(globalThis, 'ready'));
  expect(ready.inputs[0]).toEqual({
    field: 'average-order-value',
    text: '60',
    value: 60,
    period: null,
  });
  expect(ready.inputs[3]).toEqual({ field: 'margin', text: '45%', value: 0.45, period: null });
  expect(ready.result).toMatchObject({ value: 315.6, currency: 'EUR', acquisition: { cost: 30 } });
  expect(ready.steps.map(({ term }: { term: string }) => term)).toEqual([
    'customer-value',
    'lifetime-value',
    'lifetime-profit',
    'net-lifetime-value',
    'value-to-cost',
    'highest-cost',
  ]);
  expect(ready.assumptions.basis).toMatchObject({
    measure: 'gross_profit',
    net_of_acquisition: true,
  });
  await page.getByLabel('Average order value').fill('x');
  const changed = await page.evaluate(() => Reflect.get(globalThis, 'changed'));
  expect(changed.inputs[0]).toMatchObject({ text: 'x', value: null });
  expect(changed).toMatchObject({ result: null, steps: [], assumptions: null });
});

test('`result` is what the events told, and `reset()` goes back', async ({ host }) => {
  const page = await host.open(one());
  const value = () =>
    calculator(page).evaluate((own) => (own as ClvCalculatorElement).result?.result?.value);
  await expect.poll(value).toBe(315.6);
  await page.getByLabel('Gross margin').fill('90');
  expect(await value()).toBeCloseTo(661.2, 9);
  await calculator(page).evaluate((own) => (own as ClvCalculatorElement).reset());
  await expect.poll(value).toBe(315.6);
});

test('only the fields named, and those that the answer needs', async ({ host }) => {
  const page = await host.open(one(`${averages} fields="average-order-value, orders-per-year"`));
  await expect(valueIn(page)).toHaveText('€315.60');
  await expect(page.locator('[part=field]')).toHaveCount(2);
  await calculator(page).evaluate((own) => own.removeAttribute('lifespan'));
  await expect(page.getByLabel('Customer lifespan', { exact: true })).toBeVisible();
  await expect(page.locator('[part=field]')).toHaveCount(3);
});

test('readonly, attribution and the choice of formulas', async ({ host }) => {
  const page = await host.open(one(`${averages} readonly attribution="off"`));
  await expect(valueIn(page)).toHaveText('€315.60');
  await expect(page.getByLabel('Average order value')).not.toBeEditable();
  await expect(page.locator('[part=attribution]')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
  await calculator(page).evaluate((own) => {
    own.setAttribute('readonly', 'false');
    own.setAttribute('attribution', '');
    own.setAttribute('formula', 'averages churn');
  });
  await expect(page.getByLabel('Average order value')).toBeEditable();
  await expect(page.locator('input[name=method]')).toHaveCount(2);
  const link = await page.locator('[part=attribution] a').getAttribute('href');
  expect(link).toMatch(/#calculator\?lang=en&currency=EUR&method=averages&.*lifespan=4/);
});

test('no style leaks in or out, but for the properties and parts that are meant to', async ({
  host,
}) => {
  const page = await host.open(
    `<style>
      :root { --accent: red; --line: 9px; --serif: cursive; }
      button, input { background: red !important; }
      clv-calculator { --clv-accent: rgb(1, 2, 3); color: rgb(4, 5, 6); font: 20px Georgia; }
      clv-calculator::part(value) { color: rgb(7, 8, 9); }
      clv-calculator::part(steps) { display: none; }
    </style><button id="own">own</button>${one()}`,
  );
  await expect(valueIn(page)).toHaveText('€315.60');
  const style = (selector: string, property: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((own, name) => getComputedStyle(own).getPropertyValue(name), property);
  expect(await style('[part=answer]', 'border-block-start-color')).toBe('rgb(1, 2, 3)');
  expect(await style('[part=answer]', 'color')).toBe('rgb(4, 5, 6)');
  expect(await style('[part=value]', 'color')).toBe('rgb(7, 8, 9)');
  expect(await style('[part=value]', 'font-family')).toBe('Georgia');
  await expect(page.locator('[part=steps]')).toBeHidden();
  expect(await style('[part=field] input', 'background-color')).not.toBe('rgb(255, 0, 0)');
  const own = page.locator('#own');
  expect(await own.evaluate((button) => getComputedStyle(button).minBlockSize)).not.toBe('2.5em');
  expect(
    await page.evaluate(() => document.styleSheets.length + document.adoptedStyleSheets.length),
  ).toBe(1);
});

test('nothing is stored', async ({ host }) => {
  const page = await host.open(one());
  await expect(valueIn(page)).toHaveText('€315.60');
  const stored = await page.evaluate(async () => [
    document.cookie,
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
  ]);
  expect(stored).toEqual(['', 0, 0, 0]);
});

test('two copies of the script make one element', async ({ host }) => {
  const page = await host.open(`${script('.ru')}${one()}`);
  await expect(valueIn(page)).toHaveText('€315.60');
});
