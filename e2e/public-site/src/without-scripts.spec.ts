import { REAL } from '../../support/pages';
import { expect, test } from '../../support/watched-page';

test.use({ javaScriptEnabled: false });

const LIST = `${REAL}/compromisos`;

test('the home page has its figures', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('main').getByRole('link', { name: /28/ }).first()).toBeVisible();
});

test('the list is filtered by sending its form', async ({ page }) => {
  await page.goto(LIST);
  const form = page.locator('main form').first();
  await form.locator('input[name=level][value=limited]').first().check();
  await form.getByRole('button').first().click();
  await expect(page).toHaveURL(new RegExp(`${LIST}\\?.*level=limited`));
  await expect(page.locator(`main a[href*="${LIST}/"]`).first()).toBeVisible();
  await expect(page.locator('main').getByRole('heading', { name: /^5 / })).toBeVisible();
});

test('pages of the list are links, and a commitment opens', async ({ page }) => {
  await page.goto(`${LIST}?pageSize=20`);
  await page.getByRole('link', { name: 'Página siguiente' }).click();
  await expect(page).toHaveURL(/page=2/);
  await page.locator(`main a[href*="${LIST}/"]`).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`${LIST}/[GS]\\d+`));
});

test('institutions are searched by sending the form', async ({ page }) => {
  await page.goto('/en/instituciones');
  await page.getByLabel('Search by name or acronym').fill('minfin');
  await page.getByRole('button', { name: 'Apply filters' }).click();
  await expect(page).toHaveURL(/\/en\/instituciones\?q=minfin/);
  await expect(page.getByRole('heading', { name: '1 institution' })).toBeVisible();
});

test('a missing page says so', async ({ page }) => {
  expect((await page.goto('/planes/nada'))?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Esta página no existe' })).toBeVisible();
});
