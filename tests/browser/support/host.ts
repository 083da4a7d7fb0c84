/** Other people's pages, on an origin of their own, with the element or the iframe in them. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Locator, Page } from '@playwright/test';
import { test as base } from './test.ts';

export { expect } from './test.ts';

const version: string = (await import('../../../package.json', { with: { type: 'json' } })).default
  .version;

export interface Host {
  /** Opens a page of the host. `OURS` in it stands for our own address. */
  open(body: string, headers?: Record<string, string>): Promise<Page>;
  /** Addresses asked for since the host's page was opened. */
  readonly requests: string[];
  readonly ours: string;
}

export const script = (language = '') =>
  `<script type="module" src="OURSclv/${version}/clv-calculator${language}.js"></script>`;

export const averages =
  'currency="EUR" formula="averages" average-order-value="60" orders-per-year="3.2" ' +
  'lifespan="4" margin="45%" acquisition-cost="30"';

/** The element's value, wherever it stands. */
export function valueIn(where: Page | Locator): Locator {
  return where.locator('[part=value]');
}

export const test = base.extend<{ host: Host }>({
  host: async ({ page, baseURL }, use) => {
    const ours = baseURL ?? '';
    let document = '';
    let headers: Record<string, string> = {};
    const server = createServer((request, response) => {
      if (request.url !== '/') return response.writeHead(404).end();
      return response
        .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers })
        .end(document);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await use({
      ours,
      requests,
      async open(body, ownHeaders = {}) {
        headers = Object.fromEntries(
          Object.entries(ownHeaders).map(([name, value]) => [name, value.replaceAll('OURS', ours)]),
        );
        document =
          '<!doctype html><html lang="en"><head><title>A blog</title>' +
          '<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">' +
          `</head><body>${body.replaceAll('OURS', ours)}</body></html>`;
        await page.goto(address);
        return page;
      },
    });
    server.close();
  },
});
