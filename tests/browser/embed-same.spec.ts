/** The element, the iframe and the page come to the same, whatever they are set to. */

import type { Page } from '@playwright/test';
import { methods } from '../../www/calculator/state.ts';
import { expect, script, test } from './support/host.ts';
import { open } from './support/page.ts';

const ROUNDS = 200;

const texts: Record<string, readonly string[]> = {
  revenue: ['120000', '9,999.99'],
  orders: ['2000', '300'],
  customers: ['640', '1'],
  period: ['12', '2 years'],
  'average-order-value': ['60', '€ 1,200', '0.5'],
  'purchase-frequency': ['3.2', '0.5 per month', '12'],
  lifespan: ['4', '18 months', '0.2'],
  lifespans: ['3 years; 8 months', '1\n2'],
  churn: ['4%', '0', '100%', '30 % per year'],
  arpu: ['25', '300 per year'],
  margin: ['45%', '-10%', '0.333', 'x'],
  'margin-per-customer': ['100', '9 a month'],
  retention: ['80%', '100%', '0'],
  discount: ['10%', '0'],
  horizon: ['5', '36 months', '0.3'],
  'acquisition-cost': ['30', '0', '9000'],
  'campaign-spend': ['6000'],
  'customers-won': ['150', '1.5'],
  'lifetime-value': ['180'],
  'wanted-ratio': ['', '5'],
};

/** Settings that lead to answers of every kind, the same ones in each run. */
function randomSettings(): Record<string, string>[] {
  let state = 4;
  const below = (count: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  return Array.from({ length: ROUNDS }, () => {
    const chosen = Object.entries(texts).flatMap(([name, choices]) =>
      below(9) === 0 ? [] : [[name, choices[below(choices.length)] ?? '']],
    );
    return {
      ...Object.fromEntries(chosen),
      formula: methods[below(methods.length)] ?? 'averages',
      'lifespan-from': ['known', 'churn', 'list'][below(3)] ?? '',
      'first-payment': below(2) ? 'now' : '',
      lang: ['en', 'zh-Hant', 'zh-Hans', 'ru'][below(4)] ?? '',
      currency: ['EUR', 'JPY', 'KWD'][below(3)] ?? '',
    };
  });
}

/** What the element tells of each of the settings, and what it shows. */
function ofElement(page: Page, all: Record<string, string>[]): Promise<string[][]> {
  return page.evaluate(async (settings) => {
    const element = document.querySelector('clv-calculator');
    if (!element) throw new Error('no element');
    const told: string[][] = [];
    let names: string[] = [];
    for (const setting of settings) {
      const change = new Promise<Event>((resolve) => {
        element.addEventListener('clv-change', resolve, { once: true });
      });
      for (const name of names) if (!(name in setting)) element.removeAttribute(name);
      for (const [name, value] of Object.entries(setting)) element.setAttribute(name, value);
      names = Object.keys(setting);
      const { detail } = (await change) as CustomEvent;
      const shown = element.shadowRoot?.firstElementChild?.shadowRoot;
      const parts = shown?.querySelectorAll('[part=value], [part=steps]') ?? [];
      told.push([JSON.stringify(detail), Array.from(parts, (part) => part.textContent).join()]);
    }
    return told;
  }, all);
}

/** What the iframe tells of each of them. */
function ofFrame(page: Page, all: Record<string, string>[]): Promise<string[]> {
  return page.evaluate(async (settings) => {
    const frame = document.querySelector('iframe');
    const told: string[] = [];
    for (const setting of settings) {
      const change = new Promise<string>((resolve) => {
        const listen = ({ data }: MessageEvent) => {
          if (data.clv !== 'clv-change') return;
          removeEventListener('message', listen);
          resolve(JSON.stringify(data.detail));
        };
        addEventListener('message', listen);
      });
      const show = new URLSearchParams(setting).toString();
      frame?.contentWindow?.postMessage({ clv: 'show', settings: show }, '*');
      told.push(await change);
    }
    return told;
  }, all);
}

/** What the page's calculator is to show. */
interface Shown {
  settings: URLSearchParams;
  locale: { language: string; currency: { code: string } };
}

/** What the page shows for each of them. */
function ofPage(page: Page, all: Record<string, string>[]): Promise<string[]> {
  return page.evaluate(async (settings) => {
    const shown: string[] = [];
    const calculator = () => document.querySelector('perennial-calculator');
    for (const { formula = '', lang = '', currency = '', ...state } of settings) {
      const hash = new URLSearchParams({ ...state, method: formula });
      history.replaceState(null, '', `#calculator?${hash}&lang=${lang}&currency=${currency}`);
      dispatchEvent(new PopStateEvent('popstate'));
      const settled = () => {
        const { settings: shown, locale } = calculator() as unknown as Shown;
        const { language, currency: counted } = locale;
        return `${shown}` === `${hash}` && language === lang && counted.code === currency;
      };
      do await new Promise((resolve) => setTimeout(resolve, 4));
      while (!settled());
      await Reflect.get(calculator() ?? {}, 'updateComplete');
      const parts = calculator()?.shadowRoot?.querySelectorAll('[part=value], [part=steps]') ?? [];
      shown.push(Array.from(parts, (part) => part.textContent).join());
    }
    return shown;
  }, all);
}

test('on hundreds of random settings', async ({ host, visit }) => {
  const all = randomSettings();
  const page = await host.open(
    `${script()}<clv-calculator></clv-calculator><iframe title="CLV" src="OURSembed.html"></iframe>`,
  );
  await expect(page.getByLabel('Average order value')).toBeVisible();
  await expect(page.frameLocator('iframe').getByLabel('Average order value')).toBeVisible();
  const element = await ofElement(page, all);
  expect(await ofFrame(page, all)).toEqual(element.map(([detail]) => detail));

  const own = await (await visit()).newPage();
  await open(own);
  expect(await ofPage(own, all)).toEqual(element.map(([, shown]) => shown));
  const results = element.filter(([, shown]) => shown !== '').length;
  expect(results).toBeGreaterThan(40);
  expect(results).toBeLessThan(ROUNDS);
});
