/** How much memory a page's process has taken. */

import { readFileSync } from 'node:fs';

/**
 * The most memory that a browser's page has held at a time, in bytes: the peak of the largest of
 * its renderers, as Linux counts it. A browser that has opened nothing else has one such page.
 * @param {import('@playwright/test').Browser} browser
 * @returns {Promise<number>} not a number on other systems
 */
export async function peakMemory(browser) {
  if (process.platform !== 'linux') return Number.NaN;
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  return Math.max(...renderers.map(({ id }) => highWaterMark(id)));
}

/** @param {number} id of a process */
function highWaterMark(id) {
  const status = readFileSync(`/proc/${id}/status`, 'utf8');
  return Number(/^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1] ?? Number.NaN) * 1024;
}
