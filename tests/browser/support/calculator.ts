/** The calculator's screen, by what a merchant sees of it. */

import { expect, type Locator, type Page } from '@playwright/test';
import type { Field, Method } from '../../../www/core/types.ts';
import { open } from './page.ts';

export class CalculatorPage {
  readonly answer: Locator;
  readonly value: Locator;
  readonly steps: Locator;

  constructor(readonly page: Page) {
    this.answer = page.locator('[part=answer]');
    this.value = page.locator('[part=value]');
    this.steps = page.locator('[part=steps] li');
  }

  static async open(page: Page, hash = ''): Promise<CalculatorPage> {
    await open(page, hash);
    return new CalculatorPage(page);
  }

  field(field: Field): Locator {
    return this.page.locator(`#${field}`);
  }

  /** What was understood of a field, or what is wrong with it. */
  note(field: Field): Locator {
    return this.page.locator(`#${field}-note`);
  }

  async choose(method: Method): Promise<void> {
    await this.page.locator(`input[name=method][value=${method}]`).check();
  }

  async fill(texts: Partial<Record<Field, string>>): Promise<void> {
    for (const [field, text] of Object.entries(texts)) {
      await this.page.locator(`#${field}`).fill(text);
    }
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name });
  }

  async expectNoResult(): Promise<void> {
    await expect(this.value).toHaveCount(0);
    await expect(this.steps).toHaveCount(0);
  }
}
