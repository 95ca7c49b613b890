import { expect, hydrated, test } from '../../support/watched-page';

const rows = '.inst-list > li';

test('institutions stand in alphabetical order, page after page', async ({ page }) => {
  await page.goto('/instituciones');
  await hydrated(page);
  await expect(page.locator(rows)).toHaveCount(20);
  await page.getByRole('link', { name: 'Página siguiente' }).click();
  await expect(page).toHaveURL('/instituciones?page=2');
  await expect(page.getByText('Página 2 de 3')).toBeVisible();
  await expect(page.locator(rows)).toHaveCount(20);
});

test('a search and a sector narrow the list and stay in the address', async ({ page }) => {
  await page.goto('/instituciones');
  await hydrated(page);
  await page.getByLabel('Buscar por nombre o siglas').fill('camara');
  await page.getByLabel('Sector privado').check();
  await page.getByRole('button', { name: 'Aplicar filtros' }).click();
  await expect(page).toHaveURL('/instituciones?sector=private&q=camara');
  await expect(page.getByRole('heading', { name: '3 instituciones' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Instituciones de demostración' }).locator('li')).toHaveCount(1);
});

test('nothing found is said, with the way out', async ({ page }) => {
  await page.goto('/instituciones?q=zzzz');
  await page.getByRole('link', { name: 'Ver todas las instituciones' }).click();
  await expect(page.getByRole('heading', { name: '43 instituciones' })).toBeVisible();
});

test('a figure of the record leads to its rows', async ({ page }) => {
  await page.goto('/instituciones/copret');
  await hydrated(page);
  await expect(page.getByRole('heading', { name: 'Juez y parte' })).toBeVisible();
  await page.getByRole('link', { name: '18 de 29' }).click();
  await expect(page).toHaveURL('/planes/gt-2014-2016/compromisos?institution=copret&level=complete');
  await expect(page.locator('main').getByRole('heading', { name: /^18 / })).toBeVisible();
});

test('no page of institutions shows a percentage', async ({ page }) => {
  for (const path of ['/instituciones', '/instituciones/copret', '/instituciones/xe-oga']) {
    await page.goto(path);
    await expect(page.locator('main')).not.toContainText('%');
  }
});
