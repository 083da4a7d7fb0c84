/** The page in Chromium: from opening it to an answer, and from a keystroke to its repaint. */

import { chromium } from '@playwright/test';
import { launchOptions } from '../scripts/browser.mjs';
import { say } from '../scripts/console.mjs';
import { serve } from '../scripts/server.mjs';
import { machine, report } from './support/report.mjs';

const STARTS = 15;
const KEYSTROKES = 120;
const SETTINGS =
  '#calculator?lang=en&method=averages&average-order-value=60&purchase-frequency=3.2&lifespan=4' +
  '&margin=45%25&acquisition-cost=30';

const { address, close } = await serve('0');
const browser = await chromium.launch(launchOptions());
say(`${machine()}, Chromium ${browser.version()}`);

/** Opens the page in a profile that has never seen it. */
async function open() {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address + SETTINGS, { waitUntil: 'commit' });
  await page.waitForFunction(() =>
    document.querySelector('perennial-calculator')?.shadowRoot?.querySelector('.value'),
  );
  return { context, page };
}

const coldStarts = [];
for (let start = 0; start < STARTS; start += 1) {
  const { context, page } = await open();
  coldStarts.push(await page.evaluate(() => performance.now()));
  await context.close();
}
report('cold start to an answer on the screen', coldStarts, 'ms');

const { page } = await open();
await page.waitForSelector('html[data-ready]');
const field = page.locator('#average-order-value');
await field.click();
await page.evaluate(() => {
  const times = /** @type {number[]} */ ([]);
  Object.assign(globalThis, { times });
  document.addEventListener(
    'input',
    (event) => {
      // From the key's own time stamp to the first task after the frame that shows the answer.
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => times.push(performance.now() - event.timeStamp);
        channel.port2.postMessage(null);
      });
    },
    { capture: true },
  );
});
for (let key = 0; key < KEYSTROKES; key += 1) {
  await page.keyboard.press(key % 8 < 4 ? '7' : 'Backspace');
}
const keystrokes = await page.evaluate(
  () => /** @type {{ times: number[] }} */ (/** @type {unknown} */ (globalThis)).times,
);
report('keystroke to repaint', keystrokes, 'ms');

await browser.close();
close();
