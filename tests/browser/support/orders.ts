/** The orders' screen, by what a merchant sees of it. */

import { fileURLToPath } from 'node:url';
import { expect, type JSHandle, type Locator, type Page } from '@playwright/test';
import { open } from './page.ts';

/** The path of a fixture. */
export const fixture = (name: string): string =>
  fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url));

export class OrdersPage {
  readonly net: Locator;
  readonly refusals: Locator;
  readonly use: Locator;

  constructor(readonly page: Page) {
    this.net = page.locator('perennial-orders .value');
    this.refusals = page.getByRole('alert');
    this.use = this.button('Use these averages in the calculator');
  }

  static async open(page: Page, hash = '#orders'): Promise<OrdersPage> {
    await open(page, hash);
    return new OrdersPage(page);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  /** A file from disk, or one made of contents. */
  async choose(file: string | { name: string; contents: string | Buffer }): Promise<void> {
    const input = this.page.locator('input[type=file]');
    if (typeof file === 'string') await input.setInputFiles(file);
    else await this.chooseAll([file]);
  }

  /** Several files at once, made of contents. */
  async chooseAll(files: readonly { name: string; contents: string | Buffer }[]): Promise<void> {
    const made = files.map(({ name, contents }) => ({
      name,
      mimeType: '',
      buffer: Buffer.from(contents),
    }));
    await this.page.locator('input[type=file]').setInputFiles(made);
  }

  /** Table text, as if copied from a spreadsheet. */
  async paste(text: string): Promise<void> {
    await this.page.locator('summary').first().click();
    await this.page.locator('#pasted').fill(text);
    await this.page.locator('perennial-orders form button').click();
  }

  /** Drops files that are made in the browser, where `size` repeats a text to about so many bytes. */
  async drop(...files: { name: string; text: string; size?: number }[]): Promise<void> {
    const dataTransfer = await this.page.evaluateHandle((made) => {
      const transfer = new DataTransfer();
      for (const { name, text, size } of made) {
        const piece = new Blob([text.repeat(size ? 20_000 : 1)]);
        const pieces = size ? Array(Math.ceil(size / piece.size)).fill(piece) : [piece];
        transfer.items.add(new File(pieces, name));
      }
      return transfer;
    }, files);
    await this.dropTransfer(dataTransfer);
  }

  async dropTransfer(dataTransfer: JSHandle<DataTransfer>): Promise<void> {
    const zone = this.page.locator('.drop');
    await zone.dispatchEvent('dragover', { dataTransfer });
    await expect(zone).toHaveClass(/over/);
    await zone.dispatchEvent('drop', { dataTransfer });
  }

  /** A line of the receipt that opens. */
  line(text: string | RegExp): Locator {
    return this.page.locator('details.line > summary', { hasText: text });
  }

  /** The figure under a name. */
  figure(name: string): Locator {
    return this.#entry(name).locator('dd.figure');
  }

  /** What is said of a figure. */
  how(name: string): Locator {
    return this.#entry(name).locator('dd:not(.figure)');
  }

  #entry(name: string): Locator {
    const term = this.page.locator('dt').getByText(name, { exact: true });
    return this.page.locator('dl > div', { has: term });
  }
}
