/** Several files of one shop are one history. */

import { readFileSync } from 'node:fs';
import { fixture, OrdersPage } from './support/orders.ts';
import { expect, test } from './support/test.ts';

const generic = (name: string) => ({
  name,
  contents: readFileSync(fixture(`generic/${name}`)),
});

test('two exports that overlap count each order once', async ({ page }) => {
  const orders = await OrdersPage.open(page);
  await orders.chooseAll([generic('overlap_a.csv'), generic('overlap_b.csv')]);
  await expect(page.getByText('2 files have been read.')).toBeVisible();
  await expect(page.getByText('3 orders stand in several files; each counts once.')).toBeVisible();
  await expect(orders.figure('Orders')).toHaveText('10');
  // Each file has its own part, folded while nothing in it is open.
  await expect(page.locator('details.part')).toHaveCount(2);
  await expect(page.locator('details.part[open]')).toHaveCount(0);
  await page.locator('details.part > summary').first().click();
  await expect(page.locator('details.part[open]')).toContainText('How the file was read');
});

test('files are added and left out', async ({ page }) => {
  const orders = await OrdersPage.open(page);
  await orders.choose(fixture('generic/contradiction_a.csv'));
  // 56.29 + 25 + 16 + 25.
  await expect(orders.net).toHaveText('$122.29');
  await orders.choose(fixture('generic/contradiction_b.csv'));
  await expect(page.getByText('2 files have been read.')).toBeVisible();
  await expect(orders.figure('Orders')).toHaveText('5');

  await orders.line('Of 2 orders the files say different things.').click();
  const row = page.locator('table.contradictions tbody tr', { hasText: '1002' });
  await expect(row).toContainText('$52.00 contradiction_b.csv');
  await expect(row).toContainText('$25.00 contradiction_a.csv');

  await orders.button('Leave out contradiction_b.csv').click();
  await expect(orders.net).toHaveText('$122.29');
  await expect(page.getByText('One file')).toHaveCount(0);
});

test('a question about files of one kind is answered once', async ({ page }) => {
  const orders = await OrdersPage.open(page);
  const header = 'order_id,email,date,total\n';
  await orders.chooseAll([
    { name: 'a.csv', contents: `${header}1,a@x.de,05/06/2024,10\n` },
    { name: 'b.csv', contents: `${header}2,a@x.de,07/08/2024,20\n` },
  ]);
  await expect(page.getByText('What comes first in these dates?')).toHaveCount(2);
  await orders
    .button(/^Day first/)
    .first()
    .click();
  await expect(orders.net).toHaveText('$30.00');
  await expect(page.locator('h2.headline')).toContainText('June 5, 2024 to August 7, 2024');
});

test('of files in several currencies one is chosen for all', async ({ page }) => {
  const orders = await OrdersPage.open(page);
  const header = 'order_id,email,date,total,currency\n';
  await orders.chooseAll([
    { name: 'web.csv', contents: `${header}1,a@x.de,2024-01-05,10,USD\n` },
    { name: 'till.csv', contents: `${header}2,a@x.de,2024-02-05,20,EUR\n` },
  ]);
  await expect(page.getByText('The orders are in several currencies')).toBeVisible();
  await orders.button('EUR: one order, €20.00').click();
  await expect(orders.net).toHaveText('€20.00');
});
