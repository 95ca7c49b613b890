import { signIn } from '../../support/sign-in';
import { expect, test } from '../../support/watched-page';

test('a liaison finds the commitments of its institution on the plan’s page, by name', async ({ page }) => {
  await signIn(page, 'enlace-hacienda');
  await expect(page.locator('.work-head')).toContainText('datos ficticios');
  await page.goto('/espacio/planes/demo-2025-2027');
  const own = page.getByRole('region', { name: 'Compromisos de su institución' });
  const first = own.getByRole('listitem').first();
  await expect(first).toContainText('Ministerio de Hacienda');
  await first.getByRole('link').click();
  await expect(page).toHaveURL(/\/compromisos\/C\d+$/);
  await page.goto('/espacio/planes/demo-2025-2027/compromisos');
  await expect(page.getByText('xe-mh')).toHaveCount(0);
});

test('whoever chooses an institution sees which ones are made up', async ({ page }) => {
  await signIn(page, 'contacto');
  await page.goto('/espacio/historial');
  await expect(page.getByLabel('Institución').locator('option[value="xe-mh"]')).toContainText('datos ficticios');
  await page.goto('/espacio/personas/nuevo');
  await expect(page.getByLabel('Institución').locator('option[value="xe-mh"]')).toContainText('datos ficticios');
});
