/**
 * The test of every file here. Besides what a test asserts, it fails on any error, warning or
 * violation of the policy that a page or its worker reports.
 */

import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
} from '@playwright/test';

export { expect };

interface Options {
  /** Reports that the test brings about on purpose. */
  expectedReports: RegExp[];
}

interface Fixtures {
  /** Another visitor's browser, watched like the first. */
  visit: (options?: BrowserContextOptions) => Promise<BrowserContext>;
}

export const test = base.extend<Fixtures & Options>({
  expectedReports: [[], { option: true }],

  context: async ({ context, expectedReports }, use) => {
    const reports = watch(context);
    await use(context);
    expect(unexpected(reports, expectedReports)).toEqual([]);
  },

  visit: async ({ browser, expectedReports }, use) => {
    const visits: { context: BrowserContext; reports: string[] }[] = [];
    await use(async (options) => {
      const context = await browser.newContext(options);
      visits.push({ context, reports: watch(context) });
      return context;
    });
    for (const { context, reports } of visits) {
      await context.close();
      expect(unexpected(reports, expectedReports)).toEqual([]);
    }
  },
});

function watch(context: BrowserContext): string[] {
  const reports: string[] = [];
  context.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type())) reports.push(message.text());
  });
  context.on('weberror', (error) => reports.push(String(error.error())));
  return reports;
}

function unexpected(reports: string[], expected: RegExp[]): string[] {
  return reports.filter((report) => !expected.some((pattern) => pattern.test(report)));
}
