/** One chart on a page of its own, under the policy of the real one. */

import { expect, type Locator, type Page } from '@playwright/test';
import esbuild from 'esbuild';
import { plotPlugin } from '../../../scripts/build/plot-plugin.mjs';
import { wordsPlugin } from '../../../scripts/build/words-plugin.mjs';
import { ROOT } from '../../../scripts/paths.mjs';
import { headersFor } from '../../../scripts/policy.mjs';
import type { SampleName } from './chart-samples.ts';

const DOCUMENT = `<!doctype html><html><head><meta charset="utf-8"><title>A chart</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<link rel="stylesheet" href="style.css"><script type="module" src="chart-page.js"></script>
</head><body></body></html>`;

let files: Promise<Map<string, string>> | undefined;

/** The page's files by their names. */
async function bundled(): Promise<Map<string, string>> {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: ROOT,
    bundle: true,
    entryPoints: ['tests/browser/support/chart-page.ts', 'www/style.css'],
    entryNames: '[name]',
    format: 'esm',
    outdir: 'charts',
    plugins: [plotPlugin, wordsPlugin],
    splitting: true,
    target: 'es2022',
    write: false,
  });
  return new Map(outputFiles.map(({ path, text }) => [path.replace(/.*\//, ''), text]));
}

export class ChartPage {
  readonly plot: Locator;
  readonly reading: Locator;
  readonly table: Locator;

  constructor(readonly page: Page) {
    this.plot = page.locator('perennial-chart .plot');
    this.reading = page.getByRole('status');
    this.table = page.locator('perennial-chart table');
  }

  static async open(page: Page, name: SampleName, language = 'en'): Promise<ChartPage> {
    files ??= bundled();
    const found = await files;
    await page.route('**/charts/**', (route) => {
      const file = new URL(route.request().url()).pathname.replace(/.*\//, '');
      const headers = Object.fromEntries(headersFor('/index.html'));
      const type = file === '' ? 'html' : file.endsWith('.css') ? 'css' : 'javascript';
      return route.fulfill({
        headers: { ...headers, 'Content-Type': `text/${type}; charset=utf-8` },
        body: file === '' ? DOCUMENT : (found.get(file) ?? ''),
      });
    });
    await page.goto('about:blank');
    await page.goto(`./charts/#${name}/${language}`);
    await expect(page.locator('perennial-chart figure')).toBeVisible();
    if (name !== 'none') await expect(page.locator('svg.drawing')).toBeVisible();
    return new ChartPage(page);
  }

  /** Presses keys on the chart. */
  async press(...keys: string[]): Promise<void> {
    await this.plot.focus();
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Opens the table and takes it as texts. */
  async cells(): Promise<string[][]> {
    await this.page.locator('perennial-chart summary').click();
    await expect(this.table).toBeVisible();
    return this.table
      .locator('tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
      );
  }

  /** Saves the picture, and takes its bytes. */
  async save(button: string): Promise<{ name: string; bytes: Buffer }> {
    const coming = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: button }).click();
    const download = await coming;
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
  }
}
