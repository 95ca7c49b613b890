import { signIn } from '../../support/sign-in';
import { accept, appoint, codeOf, PASSWORD, setUp } from '../../support/newcomer';
import { expect, test } from '../../support/watched-page';

test('what one is told and how is kept, after the connection came back too', async ({ page, context }) => {
  await signIn(page, 'observacion');
  await page.getByRole('link', { name: 'Mi cuenta' }).click();
  const field = page.getByLabel('Se publica un plan');
  await field.selectOption('workspace-only');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Guardar preferencias' }).click();
  await expect(page.getByRole('alert')).toContainText('No hay conexión con el servidor');
  await expect(field).toHaveValue('workspace-only');
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Guardar preferencias' }).click();
  await expect(page.locator('web-preferences-form').getByText('Guardado.')).toBeVisible();
  await page.reload();
  await expect(field).toHaveValue('workspace-only');
});

test('a session that ends while a password is being chosen asks for both steps over the page', async ({ page, context }) => {
  await accept(page, appoint('termina@example.org'), 'Persona Cinco');
  const { secret } = await setUp(page);
  await page.getByRole('link', { name: 'Mi cuenta' }).click();
  await page.locator('#current').fill('no es esta');
  await page.locator('#password').fill('seis remos y un ancla');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('La contraseña actual no es esa');
  await page.locator('#current').fill(PASSWORD);
  await context.clearCookies();
  await page.locator('#password').press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Su sesión terminó' });
  await dialog.locator('#renewal-password').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await dialog.locator('#renewal-code').fill(codeOf(secret, 30));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Cambiada. Sus otras sesiones se cerraron.')).toBeVisible();
});

test('the home counts what waits', async ({ page }) => {
  await signIn(page, 'contacto');
  const figures = page.getByRole('list', { name: 'En números' });
  await expect(figures).toContainText(/avisos? sin leer/);
  await expect(figures).toContainText(/puestos? vacantes?/);
});

test('where there is no plan yet, a point of contact is shown the first steps', async ({ page }) => {
  await accept(page, appoint('estrena@example.org'), 'Persona Seis');
  await page.route('**/api/v1/workspace/plans', (route) => route.fulfill({ json: [] }));
  await setUp(page);
  await expect(page.getByRole('heading', { name: 'Primeros pasos' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Crear un plan' })).toHaveAttribute('href', '/espacio/planes/nuevo');
  await expect(page.locator('.first-steps').getByRole('link', { name: 'Importar' })).toHaveAttribute('href', '/espacio/importar');
});
