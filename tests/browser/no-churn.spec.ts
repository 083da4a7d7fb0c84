/** By a model that lets nobody leave, nothing is said of who has left. */

import { cdnow } from './support/cdnow.ts';
import { expectWords, go } from './support/page.ts';
import { openReport } from './support/report-screens.ts';
import { expect, test } from './support/test.ts';

const wishes = 'model.nbd';

test('customers are shown without a chance to be still there', async ({ page }) => {
  await openReport(page, cdnow(), 'customers', { wishes });
  const glance = page.locator('perennial-glance');
  await expect(glance.locator('.headline')).toHaveText(
    /^2,357 customers have brought \$244,092, and \$[\d,]+ more can be expected until June 30, 1999\.$/,
  );
  const active = glance.locator('dl > div', { hasText: 'Still active' });
  await expect(active.locator('.figure')).toHaveText('–');
  await expect(active).toContainText('it can tell neither who is still active');
  await expect(glance.getByText('Churn rate a year')).toHaveCount(0);
  const slippingAway = page.locator('perennial-slipping-away');
  await expect(slippingAway).toContainText('the model in use cannot tell, for it knows no churn');
  await expect(page.getByText('Chance still active')).toHaveCount(0);

  await page.locator('perennial-customer-table tbody button').first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(
    'Whether this is still a customer the model in use cannot tell: it knows no churn.',
  );
  // What she bought is drawn in place of how likely she was still there.
  await expect(dialog.locator('perennial-chart')).toContainText('has bought on');
  await expect(dialog.getByText('likely still a customer')).toHaveCount(0);
});

test('a link that sorts by that chance sorts by value', async ({ page }) => {
  await openReport(page, cdnow(), 'customers?sort=alive', { wishes });
  const table = page.locator('perennial-customer-table');
  await expect(table.getByRole('columnheader', { name: 'Together' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
});

test('better retention is no lever, and the plan says why', async ({ page }) => {
  await openReport(page, cdnow(), 'plan', { wishes });
  await expect(page.getByText('it cannot tell what better retention would bring')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Better retention' })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'More frequent orders' })).toBeVisible();
});

for (const language of ['zh-Hant', 'zh-Hans', 'ru']) {
  test(`in ${language}`, async ({ page }) => {
    await openReport(page, cdnow(), 'customers', { language, wishes });
    await expect(page.locator('perennial-glance')).toContainText('NBD');
    await expectWords(page);
    await go(page, `#plan?lang=${language}&currency=USD`);
    await expect(page.locator('perennial-levers')).toContainText('NBD');
    await expectWords(page);
  });
}
