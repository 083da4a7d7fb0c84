/** The page as its visitors meet it. */

import { expect, type Page } from '@playwright/test';

/** Opens the page at a hash, in a new document, and waits until everything is loaded. */
export async function open(page: Page, hash = ''): Promise<void> {
  // Going from one hash to another would not load the page anew.
  await page.goto('about:blank');
  await page.goto(`./${hash}`);
  await expect(page.locator('html[data-ready]')).toBeAttached();
}

/** Goes to another hash in the same document, as a click on a link does, and lets it be drawn. */
export async function go(page: Page, hash: string): Promise<void> {
  await page.goto(`./${hash}`);
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });
}

/** Goes to another screen by the link in the header, until the screen has the focus. */
export async function follow(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.locator('main')).toBeFocused();
}

/** All that can be read on the page, shadow trees and what stands in fields included. */
export function readable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [document.title];
    const read = (root: Document | ShadowRoot) => {
      const nodes = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
        if (node instanceof Text) {
          if (!node.parentElement?.closest('script, style')) texts.push(node.data.trim());
        } else if (node instanceof Element) {
          for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
            texts.push(node.getAttribute(name) ?? '');
          }
          if (node.shadowRoot) read(node.shadowRoot);
        }
      }
    };
    read(document);
    return texts.filter((text) => text !== '');
  });
}

/**
 * Fails on what a program means and a merchant doesn't: NaN, undefined, a message without words.
 * What she typed herself may be quoted.
 */
export async function expectWords(page: Page): Promise<void> {
  const broken = /NaN|Infinity|∞|undefined|\bnull\b|\[object|\{ *\$|^[a-z]+(-[a-z_]+)+$/;
  const texts = await readable(page);
  const unquoted = texts.map((text) => text.replace(/“[^”]*”/g, ''));
  expect(unquoted.filter((text) => broken.test(text))).toEqual([]);
}
