/** Reading in the worker: progress, cancel, the page goes on, and no way out of it. */

import { fixture, OrdersPage } from './support/orders.ts';
import { follow } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** Hundreds of megabytes of the same few bytes: large to read, small to keep. */
const large = {
  name: 'large.csv',
  text: 'order_id,email,date,total\n'.padEnd(1024, '1,a@x.de,2024-01-05,10.00\n'),
  size: 600_000_000,
};

test('a file of several slices adds up to the cent', async ({ page }) => {
  const orders = await OrdersPage.open(page);
  // 9 MB, cut in the midst of rows or of Russian letters; a tenth has no exact binary fraction.
  const dataTransfer = await page.evaluateHandle(() => {
    const rows = Array.from(
      { length: 230_000 },
      (_, row) => `${row},клиент-${row % 1000},2024-01-05,0.10`,
    );
    const transfer = new DataTransfer();
    transfer.items.add(new File([`order_id,customer,date,total\n${rows.join('\n')}`], 'large.csv'));
    return transfer;
  });
  await orders.dropTransfer(dataTransfer);
  await expect(orders.net).toHaveText('$23,000.00');
  await expect(orders.figure('Orders')).toHaveText('230,000');
  await expect(orders.figure('Customers')).toHaveText('1,000');
});

test('progress moves, the page stays at hand, and cancelling ends it', async ({ page }) => {
  const orders = await OrdersPage.open(page);
  await orders.drop(large);
  const progress = page.getByRole('progressbar');
  const done = () => progress.evaluate((bar: HTMLProgressElement) => bar.value);
  await expect.poll(done).toBeGreaterThan(0);
  const first = await done();
  await expect.poll(done).toBeGreaterThan(first);
  await follow(page, 'Method and privacy');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The method, and your privacy');
  await page.goBack();

  await orders.button('Cancel').click();
  await expect(progress).toHaveCount(0);
  await expect(orders.refusals).toContainText('Reading was stopped.');
  await expect(orders.net).toHaveCount(0);

  await orders.button('Start again').click();
  await orders.choose(fixture('shopify_orders_79.csv'));
  await expect(orders.net).toHaveText('$1,658.04');
});

test('another file in the midst of one takes its place', async ({ page }) => {
  const orders = await OrdersPage.open(page);
  await orders.drop(large);
  await expect(page.getByRole('progressbar')).toBeVisible();
  await orders.button('Start again').click();
  await orders.choose(fixture('shopify_orders_79.csv'));
  await expect(orders.net).toHaveText('$1,658.04');
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});

test.describe('what the worker may not do', () => {
  test.use({ expectedReports: [/Content Security Policy|Content-Security-Policy/] });

  test('connect to anything', async ({ page }) => {
    const orders = await OrdersPage.open(page);
    await orders.choose(fixture('shopify_orders_79.csv'));
    await expect(orders.net).toBeVisible();
    const [worker] = page.workers();
    const here = page.url();
    const outcomes = await worker?.evaluate(async (address) => {
      const outcome = async (attempt: () => unknown) => {
        try {
          await attempt();
          return 'allowed';
        } catch {
          return 'denied';
        }
      };
      const load = (globalThis as unknown as { importScripts(url: string): void }).importScripts;
      return {
        here: await outcome(() => fetch(address)),
        elsewhere: await outcome(() =>
          fetch('https://example.com/', { method: 'POST', body: 'x' }),
        ),
        script: await outcome(() => load('https://example.com/x.js')),
        socket: await outcome(
          () =>
            new Promise((resolve, reject) => {
              const socket = new WebSocket('wss://example.com/');
              socket.onopen = resolve;
              socket.onerror = reject;
            }),
        ),
      };
    }, here);
    expect(outcomes).toEqual({
      here: 'denied',
      elsewhere: 'denied',
      script: 'denied',
      socket: 'denied',
    });
  });
});
