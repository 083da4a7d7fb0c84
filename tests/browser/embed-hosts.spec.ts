/** The element and the iframe in other people's pages, whatever those allow. */

import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { averages, expect, script, test, valueIn } from './support/host.ts';

const element = `${script()}<main><h1>A blog</h1><clv-calculator ${averages}>soon</clv-calculator></main>`;
const settings = new URLSearchParams({
  currency: 'EUR',
  formula: 'averages',
  'average-order-value': '60',
  'orders-per-year': '3.2',
  lifespan: '4',
  margin: '45%',
  'acquisition-cost': '30',
});

/** 60 × 3.2 × 4 × 45 % − 30. */
const expected = '€315.60';

/** Once ready, nothing is asked for, whatever a reader does. */
async function expectSilent(page: Page, requests: string[], act: () => Promise<void>) {
  await page.waitForLoadState('networkidle');
  const before = requests.length;
  await act();
  expect(requests.slice(before)).toEqual([]);
}

test('a plain blog: one script, one value, and no request but for that script', async ({
  host,
}) => {
  const page = await host.open(element);
  await expect(valueIn(page)).toHaveText(expected);
  expect(host.requests.filter((url) => url.startsWith(host.ours))).toHaveLength(1);
  await expectSilent(page, host.requests, async () => {
    await page.getByLabel('Average order value').fill('120');
    await expect(valueIn(page)).toHaveText('€661.20');
  });
  await expectAccessible(page);
});

test.describe('a policy that forbids wasm', () => {
  test.use({ expectedReports: [/Content Security [Pp]olicy|'wasm-unsafe-eval'/] });

  const strict = "default-src 'none'; img-src data:; script-src OURS; style-src 'nonce-a'";
  const dark =
    '<style nonce="a">body { background: #113; color: #eee; font: 18px Georgia }</style>';

  test('the calculator stands in a frame, looks the same and tells the same', async ({ host }) => {
    const listen = (page: Page) =>
      page.evaluate(() => {
        addEventListener('clv-change', (event) => {
          document.title = String((event as CustomEvent).detail.result?.value);
        });
      });
    const page = await host.open(dark + element, {
      'Content-Security-Policy': `${strict}; frame-src OURS`,
    });
    await listen(page);
    const frame = page.frameLocator('clv-calculator iframe');
    await expect(frame.locator('[part=value]')).toHaveText(expected);
    await expect(page.locator('clv-calculator iframe')).toHaveAttribute('title', /./);
    const look = (name: string) =>
      frame
        .locator('[part=value]')
        .evaluate((value, property) => getComputedStyle(value).getPropertyValue(property), name);
    expect(await look('color')).toBe('rgb(238, 238, 238)');
    expect(await look('font-family')).toBe('Georgia');
    await expectSilent(page, host.requests, async () => {
      await frame.getByLabel('Average order value').fill('120');
      await expect(page).toHaveTitle('661.2');
    });
    const height = () => page.locator('clv-calculator iframe').evaluate((own) => own.clientHeight);
    const content = () =>
      frame.locator('html').evaluate((own) => own.getBoundingClientRect().height);
    await expect.poll(async () => Math.abs((await height()) - (await content()))).toBeLessThan(2);
    // Attributes go through, and back.
    await page.locator('clv-calculator').evaluate((own) => own.setAttribute('lang', 'ru'));
    await expect(frame.locator('[part=value]')).toHaveText(/661,20\s€/);
    await page
      .locator('clv-calculator')
      .evaluate((own: HTMLElement & { reset(): void }) => own.reset());
    await expect(frame.locator('[part=value]')).toHaveText(/315,60\s€/);
  });

  test('without frames the text stays, with a link that carries the numbers', async ({ host }) => {
    const page = await host.open(element, { 'Content-Security-Policy': strict });
    const link = page.locator('clv-calculator a');
    await expect(link).toBeVisible();
    await expect(page.getByText('soon')).toBeVisible();
    await expectSilent(page, host.requests, () => link.hover());
    await page.goto((await link.getAttribute('href')) ?? '');
    await expect(valueIn(page)).toHaveText(expected);
  });

  for (const [language, words] of [
    ['en', 'This page’s policy does not let the calculator run'],
    ['zh-Hant', '此頁面的政策不允許計算機執行'],
    ['zh-Hans', '此页面的策略不允许计算器运行'],
    ['ru', 'Политика этой страницы не даёт калькулятору работать'],
  ] as const) {
    test(`without frames, what is to be allowed is told in ${language}`, async ({ host }) => {
      const page = await host.open(
        element
          .replace('<clv-calculator', `<clv-calculator lang="${language}"`)
          .replace(
            '<script',
            '<script nonce="b">addEventListener("clv-error", ({ detail }) => { document.title = detail.message })</script><script',
          ),
        { 'Content-Security-Policy': strict.replace('script-src', "script-src 'nonce-b'") },
      );
      await expect(page).toHaveTitle(new RegExp(words));
      await expect(page).toHaveTitle(
        new RegExp(`'wasm-unsafe-eval'.*${new URL(host.ours).origin}`),
      );
    });
  }

  test('Trusted Types without a policy for the calculator: the frame', async ({ host }) => {
    const page = await host.open(element.replace('<script', '<script nonce="n"'), {
      'Content-Security-Policy':
        "default-src 'none'; img-src data:; script-src 'nonce-n' 'wasm-unsafe-eval'; " +
        "frame-src OURS; require-trusted-types-for 'script'; trusted-types 'none'",
    });
    const frame = page.frameLocator('iframe').locator('body');
    await expect(valueIn(frame)).toHaveText(expected);
    await expectSilent(page, host.requests, async () => {
      await frame.getByLabel('Average order value').fill('120');
      await expect(valueIn(frame)).toHaveText('€661.20');
    });
  });
});

test('a nonce policy with Trusted Types', async ({ host }) => {
  const page = await host.open(element.replace('<script', '<script nonce="n"'), {
    'Content-Security-Policy':
      "default-src 'none'; img-src data:; script-src 'nonce-n' 'wasm-unsafe-eval'; " +
      "require-trusted-types-for 'script'; trusted-types perennial",
  });
  await expect(valueIn(page)).toHaveText(expected);
  await expectSilent(page, host.requests, async () => {
    await page.getByLabel('Average order value').fill('120');
    await expect(valueIn(page)).toHaveText('€661.20');
  });
});

test('the nonce policy lets another language be loaded, too', async ({ host }) => {
  const russian = element
    .replace('<script', '<script nonce="n"')
    .replace('<clv-calculator', '<clv-calculator lang="ru"');
  const page = await host.open(russian, {
    'Content-Security-Policy':
      "default-src 'none'; img-src data:; script-src 'nonce-n' 'wasm-unsafe-eval'",
  });
  await expect(valueIn(page)).toHaveText(/315,60\s€/);
  await expectSilent(page, host.requests, async () => {
    await page.getByLabel('Средняя стоимость заказа').fill('120');
    await expect(valueIn(page)).toHaveText(/661,20\s€/);
  });
});

test('a sandboxed iframe, as WordPress makes of the address', async ({ host }) => {
  const page = await host.open(
    `<main><h1>A blog</h1><iframe sandbox="allow-scripts" title="CLV" width="280" height="300"
      src="OURSembed.html#${settings}#?secret=abc"></iframe></main>
    <script>
      addEventListener('message', ({ data }) => {
        if (data.secret === 'abc') document.title = 'WordPress ' + data.value;
        if (data.sentinel === 'amp') document.body.dataset.amp = data.type + ' ' + data.height;
      });
    </script>`,
  );
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('[part=value]')).toHaveText(expected);
  const height = await frame
    .locator('html')
    .evaluate((own) => Math.ceil(own.getBoundingClientRect().height));
  await expect(page).toHaveTitle(`WordPress ${height}`);
  await expect(page.locator('body')).toHaveAttribute('data-amp', `embed-size ${height}`);
  await expectSilent(page, host.requests, async () => {
    await frame.getByRole('textbox', { name: 'Customer lifespan' }).fill('8');
    await expect(frame.locator('[part=value]')).toHaveText('€661.20');
  });
});

test('two in two languages, each with its own numbers', async ({ host }) => {
  const page = await host.open(
    `${script('.ru')}<main><h1>A blog</h1><div lang="ru"><clv-calculator ${averages}></clv-calculator></div>
    <div lang="zh-TW"><clv-calculator ${averages.replace('EUR', 'TWD').replace('="4"', '="2"')}></clv-calculator></div></main>`,
  );
  const values = valueIn(page);
  await expect(values.nth(0)).toHaveText(/315,60\s€/);
  await expect(values.nth(1)).toHaveText('$142.80');
  await expect(page.getByText('購買頻率').first()).toBeVisible();
  // One script, and the words that it does not carry.
  const ours = host.requests.filter((url) => url.startsWith(host.ours));
  expect(ours.map((url) => url.replace(/.*\//, '')).sort()).toEqual([
    'clv-calculator.ru.js',
    'zh-Hant.js',
  ]);
  await expectSilent(page, host.requests, async () => {
    await page.getByLabel('Средняя стоимость заказа').fill('120');
    await expect(values.nth(0)).toHaveText(/661,20\s€/);
    await expect(values.nth(1)).toHaveText('$142.80');
  });
});

test('in a hidden tab it is ready before it is seen', async ({ host }) => {
  const page = await host.open(
    `${script()}<div id="tab" hidden><clv-calculator ${averages}></clv-calculator></div>`,
  );
  await expect(valueIn(page)).toHaveText(expected);
  await expectSilent(page, host.requests, async () => {
    await page.locator('#tab').evaluate((tab) => tab.removeAttribute('hidden'));
    await expect(valueIn(page)).toBeVisible();
  });
});

for (const language of ['en', 'zh-Hant', 'zh-Hans', 'ru']) {
  test(`in a column of 280 px, light and dark, in ${language}`, async ({ host }) => {
    const column = (style: string, attributes: string) =>
      `<section style="inline-size: 280px; ${style}">
        <clv-calculator lang="${language}" ${attributes}></clv-calculator></section>`;
    const page = await host.open(
      `${script()}<main><h1>A blog</h1>
      ${column('background: #fff', averages)}${column('background: #111; color: #eee', averages)}
      ${column('', `${averages} theme="dark" compact`)}${column('', 'theme="light"')}</main>`,
    );
    await expect(valueIn(page)).toHaveCount(3);
    await expectSilent(page, host.requests, async () => {
      await page.locator('clv-calculator input').first().fill('120');
      await expect(valueIn(page).first()).toHaveText(/661[.,]20/);
    });
    const wide = await page
      .locator('[part=field], [part=answer], [part=steps], [part=acquisition]')
      .evaluateAll((all) =>
        all
          .filter(
            (one) =>
              one.getBoundingClientRect().width > 280 || one.scrollWidth > one.clientWidth + 1,
          )
          .map((one) => one.textContent),
      );
    expect(wide).toEqual([]);
    await expectAccessible(page);
  });
}

test('the colours of those who force them, and no motion', async ({ host }) => {
  const page = await host.open(element);
  await expect(valueIn(page)).toHaveText(expected);
  await expectSilent(page, host.requests, async () => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await expect(valueIn(page)).toHaveText(expected);
  });
  await expectAccessible(page);
});
