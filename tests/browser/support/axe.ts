/** What axe-core finds wrong with a page. */

import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const source = readFileSync(
  new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url),
  'utf8',
);

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails on anything that axe-core holds against WCAG 2.2 AA or its own good practice. */
export async function expectAccessible(page: Page): Promise<void> {
  // What is being worked out anew is dimmed until it is there.
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  // Evaluated by the browser's tools, which the page's policy does not bind.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const violations = await page.evaluate(async (values) => {
    const { axe } = globalThis as unknown as {
      axe: { run(where: Document, options: object): Promise<AxeResults> };
    };
    // Forced colours are the visitor's own; axe would look at those that they replace.
    const contrast = { enabled: !matchMedia('(forced-colors: active)').matches };
    const results = await axe.run(document, {
      runOnly: { type: 'tag', values },
      rules: { 'color-contrast': contrast },
    });
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target)}`);
  }, tags);
  expect(violations).toEqual([]);
}
