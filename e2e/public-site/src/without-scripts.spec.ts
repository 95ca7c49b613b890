import { DEMONSTRATION, REAL } from '../../support/pages';
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

test('reports, evidence and the roll-up of a commitment are read, and earlier reports are a page away', async ({ page }) => {
  await page.goto(`${DEMONSTRATION}/compromisos/C4`);
  await expect(page.locator('article.report').first()).toBeVisible();
  await page.getByText('Cómo se cuenta el avance').click();
  await expect(page.locator('web-commitment-roll-up table')).toBeVisible();
  await page.getByRole('link', { name: 'Ver todos, con los anteriores y los retirados' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Informes de avance de este compromiso' })).toBeVisible();
  await expect(page.locator('article.report').first()).toBeVisible();
});

test('milestones over time are a table, with no empty drawing', async ({ page }) => {
  await page.goto(DEMONSTRATION);
  const section = page.locator('web-milestones-over-time');
  await expect(section.locator('figure')).toBeHidden();
  await section.getByText('Ver como tabla').click();
  await expect(section.getByRole('table')).toBeVisible();
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
