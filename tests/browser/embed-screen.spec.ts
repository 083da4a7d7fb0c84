/** The screen that makes the snippets: what is copied works in another page as it looks in the preview. */

import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { expect, test, valueIn } from './support/host.ts';
import { expectWords, go, open } from './support/page.ts';

const hash =
  '#embed?lang=en&currency=EUR&formula=averages&average-order-value=60&purchase-frequency=3.2' +
  '&lifespan=4&margin=45%25&acquisition-cost=30';

const snippet = (page: Page, name: RegExp) => page.getByRole('textbox', { name }).inputValue();

test('what is chosen shows in the preview and stands in the address', async ({ page }) => {
  await open(page, hash);
  const preview = page.locator('clv-calculator');
  await expect(valueIn(page)).toHaveText('€315.60');
  for (const width of [280, 480, 720]) {
    await page.getByRole('radio', { name: `${width} pixels` }).check();
    await expect.poll(async () => (await preview.boundingBox())?.width).toBe(width);
  }
  await page.getByRole('textbox', { name: 'First number: Average order value' }).fill('120');
  await expect(valueIn(page)).toHaveText('€661.20');
  await page.getByRole('checkbox', { name: 'Only fields and answer' }).check();
  await expect(page.locator('[part=steps]')).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Wanted CLV : CAC' }).uncheck();
  await expect(preview.getByRole('textbox', { name: 'Wanted CLV : CAC' })).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Look' }).selectOption('Dark');
  await expect(preview).toHaveCSS('color-scheme', 'dark');
  await expect(page).toHaveURL(/average-order-value=120.*compact=.*theme=dark/);
  await page.reload();
  await expect(valueIn(page)).toHaveText('€661.20');
});

test('both snippets work in another page, escaped and with the hash of the script', async ({
  host,
  visit,
}) => {
  const own = await (await visit()).newPage();
  await open(own, `${hash}&title=x&lifespans=${encodeURIComponent('"><b>&')}`);
  const element = await snippet(own, /^Script and element/);
  const frame = await snippet(own, /^Iframe: where/);
  expect(element).toContain('lifespans="&quot;&gt;&lt;b&gt;&amp;"');

  const page = await host.open(element);
  await expect(valueIn(page)).toHaveText('€315.60');
  await expect(page.locator('b')).toHaveCount(0);
  const [, source = '', integrity] = /src="([^"]+)" integrity="([^"]+)"/.exec(element) ?? [];
  const script = await (await page.request.get(source)).body();
  expect(integrity).toBe(`sha384-${createHash('sha384').update(script).digest('base64')}`);

  await host.open(frame);
  const inner = page.frameLocator('iframe');
  await expect(valueIn(inner.locator('body'))).toHaveText('€315.60');
  const content = await inner
    .locator('html')
    .evaluate((html) => html.getBoundingClientRect().height);
  await expect
    .poll(() => page.locator('iframe').evaluate((iframe) => iframe.clientHeight))
    .toBe(Math.ceil(content));
  await page.goto((await page.locator('p a').getAttribute('href')) ?? '');
  await expect(valueIn(page)).toHaveText('€315.60');
});

for (const language of ['en', 'zh-Hant', 'zh-Hans', 'ru']) {
  test(`in ${language}: words, and nothing that axe finds`, async ({ page }) => {
    await open(page, hash.replace('lang=en', `lang=${language}`));
    await expect(valueIn(page)).toBeVisible();
    await expectWords(page);
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    await go(page, `#calculator?lang=${language}`);
    await expect(page.locator('perennial-calculator')).toBeVisible();
  });
}
