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

await main(async () => {
  await setUpChecks();
  await build();
  const { address, close } = await serve();
  const browser = await chromium.launch(launchOptions());
  const page = await browser.newPage({ viewport: { width: 1280, height: 1180 } });
  await page.goto(`${address}#calculator?${SETTINGS}`);
  await page.waitForSelector('html[data-ready]');
  await page.screenshot({ path: inRoot('docs/calculator.png') });
  await page.setViewportSize({ width: 520, height: 560 });
  await page.goto(`${address}embed.html#${SETTINGS}&formula=averages&theme=light&compact`);
  await page.locator('[part=value]').waitFor();
  await page.screenshot({ path: inRoot('www/static/clv-calculator.png'), fullPage: true });
  await browser.close();
  close();
  say('picture: taken into docs/calculator.png and www/static/clv-calculator.png');
});
