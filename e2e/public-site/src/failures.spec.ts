import { REAL } from '../../support/pages';
import { expect, hydrated, test } from '../../support/watched-page';

test('a page whose data cannot be had says so, and trying again brings it', async ({ page }) => {
  await page.goto('/metodo');
  await hydrated(page);
  await page.route('**/api/v1/**', (route) => route.abort());
  await page.locator('.site-nav').getByRole('link', { name: 'Instituciones' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('no está disponible');
  await expect(page).toHaveURL('/instituciones');
  await page.unroute('**/api/v1/**');
  await page.getByRole('link', { name: 'Reintentar' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Instituciones');
});

test('on paper there are rows, and neither filters nor navigation', async ({ page }) => {
  await page.goto(`${REAL}/compromisos`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.facets').first()).toBeHidden();
  await expect(page.locator('.site-nav')).toBeHidden();
  await expect(page.locator(`main a[href*="${REAL}/compromisos/"]`).first()).toBeVisible();
});

test('on paper a demonstration is still marked', async ({ page }) => {
  await page.goto('/planes/demo-2025-2027');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.demo-flag')).toBeVisible();
});
