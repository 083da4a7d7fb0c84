/** `npm run picture`: takes the pictures in the README from the built page, so that they stay true. */

import { chromium } from '@playwright/test';
import { launchOptions } from './browser.mjs';
import { main, say } from './console.mjs';
import { inRoot } from './paths.mjs';
import { serve } from './server.mjs';
import { setUpChecks } from './setup.mjs';
import { build } from './steps.mjs';

const SETTINGS =
  'lang=en&currency=EUR&method=averages&average-order-value=60&purchase-frequency=3.2' +
  '&lifespan=4&margin=45%25&acquisition-cost=30';

/**
 * The report: on which screen each picture begins, with which heading, and how far down it goes.
 * @type {Record<string, [screen: string, heading: string, height: number]>}
 */
const REPORT = {
  outlook: ['orders', '#numbers-title', 815],
  customers: ['customers', '#table-title', 988],
  cohorts: ['cohorts', '#lives-title', 935],
};

await main(async () => {
  await setUpChecks();
  await build();
  const { address, close } = await serve();
  const browser = await chromium.launch(launchOptions());
  const page = await browser.newPage({ viewport: { width: 1280, height: 1180 } });
  await page.goto(`${address}#calculator?${SETTINGS}`);
  await page.waitForSelector('html[data-ready]');
  await page.screenshot({ path: inRoot('docs/calculator.png') });
  await takeReport(page, address);
  await page.setViewportSize({ width: 520, height: 560 });
  await page.goto(`${address}embed.html#${SETTINGS}&formula=averages&theme=light&compact`);
  await page.locator('[part=value]').waitFor();
  await page.screenshot({ path: inRoot('www/static/clv-calculator.png'), fullPage: true });
  await browser.close();
  close();
  say('picture: taken into docs/ and www/static/clv-calculator.png');
});

/**
 * Takes the report of the sample shop.
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 */
async function takeReport(page, address) {
  await page.goto(`${address}#orders?lang=en`);
  await page.locator('.drop button').nth(1).click();
  for (const [name, [screen, heading, height]] of Object.entries(REPORT)) {
    await page.setViewportSize({ width: 1280, height });
    await page.goto(`${address}#${screen}?lang=en`);
    const part = page.locator('section', { has: page.locator(heading) }).last();
    await part.locator('svg.drawing, tbody tr, .figure').first().waitFor();
    await part.evaluate((element) => {
      element.scrollIntoView();
      scrollBy(0, -24);
    });
    await page.screenshot({ path: inRoot(`docs/${name}.png`) });
  }
}
