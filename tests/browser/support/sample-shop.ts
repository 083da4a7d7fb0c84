/** The sample shop, by its button. */

import type { Page } from '@playwright/test';
import { open } from './page.ts';
import { expect } from './test.ts';

/** Opens its orders, and waits until all is worked out. */
export async function openSampleShop(page: Page, language = 'en'): Promise<void> {
  await open(page, `#orders?lang=${language}`);
  await page.locator('.drop button').nth(1).click();
  await worked(page);
}

/** Waits until what customers will be worth is there. */
export async function worked(page: Page): Promise<void> {
  await expect(page.locator('perennial-outlook [aria-busy=false]')).toBeVisible({
    timeout: 120_000,
  });
  await expect(page.getByRole('progressbar')).toHaveCount(0);
}
