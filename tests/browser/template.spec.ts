/** Templates: what is shown, and what stays where it is when they are shown anew. */

import { expect, type Page, test } from '@playwright/test';
import { bundleAlone } from '../../scripts/build/bundle.mjs';

type Templates = typeof import('../../www/core/template.ts');

/** Runs `show` in an empty page that has the templates. */
async function inPage<T>(page: Page, show: (templates: Templates) => T): Promise<T> {
  const script = await bundleAlone('www/core/template.ts', 'en', './');
  const address = `data:text/javascript,${encodeURIComponent(script)}`;
  const result = await page.evaluate(
    `import(${JSON.stringify(address)}).then((templates) => (${show})(templates))`,
  );
  return result as T;
}

test('content, attributes, properties and switches, and none of them', async ({ page }) => {
  const shown = await inPage(page, ({ html, nothing, render }) => {
    const look = (filled: boolean) => {
      const gap = (value: unknown) => (filled ? value : nothing);
      render(
        html`<p class="a ${filled ? 'b' : 'c'}" title=${gap('"')} ?hidden=${filled}>${gap('<b>')}!</p>
          <input .value=${filled ? 'x' : 'y'} />${gap([1, html`<i>${'two'}</i>`, null])}`,
        document.body,
        null,
      );
      const input = document.querySelector('input');
      return [document.body.innerHTML.replace(/<!--.*?-->/g, ''), input?.value];
    };
    return [look(true), look(false), look(true)];
  });
  const full =
    '<p class="a b" title="&quot;" hidden="">&lt;b&gt;!</p>\n          <input>1<i>two</i>';
  const bare = '<p class="a c">!</p>\n          <input>';
  expect(shown).toEqual([
    [full, 'x'],
    [bare, 'y'],
    [full, 'x'],
  ]);
});

test('what a reader has typed is written over, and the same again leaves it', async ({ page }) => {
  const values = await inPage(page, ({ html, render }) => {
    const show = (value: string) => render(html`<input .value=${value} />`, document.body, null);
    show('5');
    const input = document.querySelector('input') as HTMLInputElement;
    input.value = '50';
    show('5');
    const back = input.value;
    input.value = '7';
    show('7');
    return [back, input.value, document.querySelector('input') === input];
  });
  expect(values).toEqual(['5', '7', true]);
});

test('what a reader has opened stays open, until it is told to close', async ({ page }) => {
  const open = await inPage(page, ({ html, render }) => {
    const show = (told: boolean) => {
      render(html`<details ?open=${told}></details>`, document.body, null);
      return document.querySelector('details') as HTMLDetailsElement;
    };
    show(false).open = true;
    return [show(false).open, show(true).open, show(false).open];
  });
  expect(open).toEqual([true, true, false]);
});

test('in a list, what has a key stays the same element wherever it goes', async ({ page }) => {
  const [orders, focused] = await inPage(page, ({ html, render }) => {
    const show = (keys: string[]) => {
      const items = keys.map((key) => ({ ...html`<button id=${key}>${key}</button>`, key }));
      render(html`<div>${items}</div>`, document.body, null);
      return document.querySelector('div')?.textContent;
    };
    const first = show(['a', 'b', 'c']);
    const c = document.querySelector<HTMLElement>('#c');
    c?.focus();
    const gone = show(['b', 'c']);
    const focused = document.activeElement === c;
    const orders = [first, gone, show(['c', 'd', 'b']), show([]), show(['d'])];
    return [orders, focused] as const;
  });
  expect(orders).toEqual(['abc', 'bc', 'cdb', '', 'd']);
  expect(focused).toBe(true);
});

test('an event calls what was given last, and only that', async ({ page }) => {
  const calls = await inPage(page, ({ html, render }) => {
    const calls: unknown[] = [];
    for (const name of ['one', 'two']) {
      const call = function (this: unknown) {
        calls.push(name, this);
      };
      render(html`<button @click=${call}></button>`, document.body, 'host');
    }
    document.querySelector('button')?.click();
    return calls.map(String);
  });
  expect(calls).toEqual(['two', 'host']);
});
