/** BG/NBD holds that nobody leaves who has bought once: it is not said of any of them that she is still there. */

import { cdnow } from './support/cdnow.ts';
import { expectWords } from './support/page.ts';
import { openReport } from './support/report-screens.ts';
import { expect, test } from './support/test.ts';

const wishes = 'model.bg-nbd';
const sentence = 'BG/NBD calls all one-time buyers active.';

test('who bought once has no chance to be still there, and the count of the active says why', async ({
  page,
}) => {
  await openReport(page, cdnow(), 'customers', { wishes });
  const active = page.locator('perennial-glance dl > div', { hasText: /^\s*Still active/ });
  await expect(active.locator('.figure')).toHaveText(/^[\d,]+$/);
  await expect(active).toContainText(sentence);

  const table = page.locator('perennial-customer-table');
  // After her value so far, next and together.
  const chance = table.locator('tbody td').nth(3);
  // Customer 0003 bought once, 0001 on four days.
  await table.getByLabel('Search for a customer').fill('0003');
  await expect(table.locator('tbody tr')).toHaveCount(1);
  await expect(chance).toHaveText('–');
  await table.getByRole('button', { name: '0003', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('.headline')).toContainText(
    `Whether this is still a customer the model in use cannot tell: ${sentence}`,
  );
  await expect(dialog.getByText('likely still a customer')).toHaveCount(0);
  // What she bought is drawn in place of how likely she was still there.
  await expect(dialog.locator('perennial-chart')).toContainText('has bought on');
  await page.keyboard.press('Escape');

  await table.getByLabel('Search for a customer').fill('0001');
  await expect(chance).toHaveText(/^\d+%$/);
  await table.getByRole('button', { name: '0001', exact: true }).click();
  await expect(dialog.locator('.headline')).toContainText(/\d% likely still a customer/);
  await expect(dialog.locator('perennial-chart')).toContainText(/\d+%/);
  await expectWords(page);
});

test('another model says it of them', async ({ page }) => {
  await openReport(page, cdnow(), 'customers');
  await expect(page.locator('perennial-glance')).toContainText('Still active');
  await expect(page.locator('perennial-glance')).not.toContainText(sentence);
});

for (const language of ['zh-Hant', 'zh-Hans', 'ru']) {
  test(`in ${language}`, async ({ page }) => {
    await openReport(page, cdnow(), 'customers', { language, wishes });
    await expect(page.locator('perennial-glance')).toContainText('BG/NBD');
    await page.locator('perennial-one-time tbody button').first().click();
    await expect(page.getByRole('dialog').locator('.headline')).toContainText('BG/NBD');
    await expectWords(page);
  });
}
