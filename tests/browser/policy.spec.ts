/** Nothing leaves the machine: what the page asks for, what it is denied, what it leaves behind. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page, Request } from '@playwright/test';
import { CalculatorPage } from './support/calculator.ts';
import { fixture, OrdersPage } from './support/orders.ts';
import { follow, open } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** The requests that go out: not those for what lies in the browser’s memory. */
function requestsOf(context: BrowserContext): Request[] {
  const requests: Request[] = [];
  context.on('request', (request) => {
    if (!/^(blob|data|about):/.test(request.url())) requests.push(request);
  });
  return requests;
}

/** Their addresses, but for those that the policy stopped. */
function sent(requests: Request[]): string[] {
  const out = requests.filter((request) => request.failure()?.errorText !== 'csp');
  return out.map((request) => request.url());
}

/** Everything that a visitor does: each language and screen, an answer, a currency, a file. */
async function wholeSession(page: Page): Promise<void> {
  const calculator = new CalculatorPage(page);
  for (const language of ['zh-Hant', 'zh-Hans', 'ru', 'en']) {
    await page.locator('header select').last().selectOption(language);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    for (const screen of ['orders', 'about', 'calculator']) {
      await page.locator(`nav a[href^="#${screen}"]`).click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
  }
  await calculator.fill({ 'average-order-value': '50', 'purchase-frequency': '6', lifespan: '2' });
  await expect(calculator.value).toHaveText('$600.00');
  await page.getByRole('slider', { name: 'Change of Purchase frequency' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByLabel('Currency').selectOption('EUR');
  await expect(calculator.value).toHaveText('€600.00');
  await follow(page, 'Your orders');
  const orders = new OrdersPage(page);
  await orders.choose(fixture('shopify_orders_79.csv'));
  await expect(orders.net).toHaveText('$1,658.04');
  await orders.use.click();
  await expect(calculator.field('revenue')).toHaveValue('1658.04');
}

test('the page asks for itself alone, then for nothing, and leaves nothing behind', async ({
  page,
  context,
}) => {
  const requests = requestsOf(context);
  await open(page);
  const own = new URL(page.url()).origin;
  expect(requests.length).toBeGreaterThan(3);
  for (const request of requests) {
    expect(new URL(request.url()).origin).toBe(own);
    expect(new URL(request.url()).search).toBe('');
    expect(request.method()).toBe('GET');
    expect(request.postData()).toBeNull();
  }
  const before = requests.length;
  await wholeSession(page);
  expect(sent(requests.slice(before))).toEqual([]);

  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(kept).toEqual({ local: 0, session: 0, databases: [], caches: [], workers: 0 });
});

test('the network can go once everything is loaded', async ({ page, context }) => {
  await open(page);
  await expect(page.getByText('The page now works without a network.')).toBeVisible();
  await context.setOffline(true);
  await wholeSession(page);
});

test('the report is made and printed without a network', async ({ page, context }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await open(page, '#orders?lang=en');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Try it with a sample shop' }).click();
  await page.getByRole('button', { name: 'Print the report' }).first().click();
  await expect(page.locator('html[data-printed]')).toBeAttached();
});

test('the policy stands in the page and in the header of every file', async ({ page }) => {
  const headers: (string | undefined)[] = [];
  page.on('response', (response) => headers.push(response.headers()['content-security-policy']));
  await open(page);
  const meta = await page
    .locator('meta[http-equiv=Content-Security-Policy]')
    .getAttribute('content');
  for (const rule of [
    "default-src 'none'",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'worker-src blob:',
  ]) {
    expect(meta?.split('; ')).toContain(rule);
  }
  expect(meta).not.toContain('unsafe-inline');
  expect(meta).not.toContain("'unsafe-eval'");
  expect(headers.length).toBeGreaterThan(3);
  // Who may frame the page can only be said in a header.
  const [document, ...files] = headers;
  expect(document).toBe(`${meta}, frame-ancestors 'self'`);
  for (const header of files) expect(header).toBe(meta);
});

/**
 * Every way out that scripts have, each with what became of it; each of the page's `policies`
 * reports by itself.
 */
async function attempts(page: Page, policies: number): Promise<Record<string, string>> {
  return page.evaluate(async (reports) => {
    const elsewhere = 'https://example.com/';
    const violations: string[] = [];
    addEventListener('securitypolicyviolation', (event) =>
      violations.push(event.effectiveDirective),
    );
    const outcome = async (attempt: () => unknown): Promise<string> => {
      const before = violations.length;
      let thrown = false;
      try {
        await attempt();
      } catch {
        thrown = true;
      }
      // A violation is reported in a task of its own.
      for (let turn = 0; turn < 200 && violations.length < before + reports; turn += 1) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return violations[before] ?? (thrown ? 'thrown' : 'allowed');
    };
    const loaded = (element: HTMLElement) =>
      new Promise((resolve) => {
        element.onload = resolve;
        element.onerror = resolve;
        document.body.append(element);
      });
    return {
      'fetch elsewhere': await outcome(() => fetch(elsewhere, { method: 'POST', body: 'data' })),
      'fetch here': await outcome(() => fetch(location.pathname)),
      XMLHttpRequest: await outcome(() => {
        const request = new XMLHttpRequest();
        request.open('POST', elsewhere);
        request.send('data');
      }),
      WebSocket: await outcome(() => new WebSocket('wss://example.com/')),
      EventSource: await outcome(() => new EventSource(elsewhere)),
      beacon: await outcome(() => navigator.sendBeacon(elsewhere, 'data')),
      image: await outcome(() => loaded(Object.assign(new Image(), { src: `${elsewhere}x.png` }))),
      frame: await outcome(() =>
        loaded(Object.assign(document.createElement('iframe'), { src: elsewhere })),
      ),
      style: await outcome(() =>
        loaded(
          Object.assign(document.createElement('link'), {
            rel: 'stylesheet',
            href: `${elsewhere}x.css`,
          }),
        ),
      ),
      font: await outcome(() => new FontFace('x', `url(${elsewhere}x.woff2)`).load()),
      media: await outcome(() => {
        document.body.append(Object.assign(new Audio(), { src: `${elsewhere}x.mp3` }));
      }),
      form: await outcome(() => {
        const form = Object.assign(document.createElement('form'), { action: elsewhere });
        document.body.append(form);
        form.submit();
      }),
      script: await outcome(() => import(/* @vite-ignore */ `${elsewhere}x.js`)),
      'inline script': await outcome(() => {
        const script = document.createElement('script');
        script.text = 'globalThis.ran = true';
        document.body.append(script);
      }),
      markup: await outcome(() => {
        document.body.innerHTML = '<b>markup</b>';
      }),
    };
  }, policies);
}

const denied = {
  'fetch elsewhere': 'connect-src',
  'fetch here': 'connect-src',
  XMLHttpRequest: 'connect-src',
  WebSocket: 'connect-src',
  EventSource: 'connect-src',
  beacon: 'connect-src',
  image: 'img-src',
  frame: 'frame-src',
  style: 'style-src-elem',
  font: 'font-src',
  media: 'media-src',
  form: 'form-action',
  script: 'script-src-elem',
  'inline script': 'require-trusted-types-for',
  markup: 'require-trusted-types-for',
};

test.describe('what the page may not do', () => {
  test.use({
    expectedReports: [/Content Security Policy|Content-Security-Policy|Trusted|preload/],
  });

  test('by header and page together', async ({ page, context }) => {
    await open(page);
    const requests = requestsOf(context);
    expect(await attempts(page, 2)).toEqual(denied);
    expect(sent(requests)).toEqual([]);
  });

  test('in a folder of a host that sends no headers', async ({ page, context }) => {
    const folder = 'https://shop.example/tools/clv/';
    const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
    await context.route(`${folder}**`, (route) => {
      const path =
        new URL(route.request().url()).pathname.replace('/tools/clv/', '') || 'index.html';
      const contentType = { js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' }[
        path.split('.').at(-1) ?? ''
      ];
      return route.fulfill({
        body: readFileSync(`${dist}${path}`),
        contentType: contentType ?? 'text/html',
      });
    });
    await page.goto(folder);
    await expect(page.locator('html[data-ready]')).toBeAttached();
    await wholeSession(page);
    const requests = requestsOf(context);
    expect(await attempts(page, 1)).toEqual(denied);
    expect(sent(requests)).toEqual([]);
  });
});
