import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { signInAsAdministrator } from '../../support/administrator';
import { signIn } from '../../support/sign-in';
import { expect, test } from '../../support/watched-page';
import { workbook, XLSX } from '../../support/workbook';

const SAVED = new URL('../../../libs/server/src/self-assessment/spreadsheet/fixtures/saved-by-libreoffice.xlsx', import.meta.url);
const DEMO_PASSWORD = async () => {
  const session = (await (await fetch('/api/v1/workspace/session')).json()) as { offers: { demonstrationAccounts: { password: string }[] } };
  return session.offers.demonstrationAccounts[0]?.password ?? '';
};

test('a workbook that LibreOffice saved becomes a draft, word for word', async ({ page, request }) => {
  test.slow();
  await signInAsAdministrator(page);
  await page.goto('/espacio/importar');
  await page.getByLabel('Archivo .xlsx o .csv').setInputFiles({ name: 'plan.xlsx', mimeType: XLSX, buffer: readFileSync(SAVED) });
  await page.getByRole('button', { name: 'Revisar el archivo' }).click();
  await expect(page.locator('#outcome')).toHaveText('El archivo está listo para aplicarse');
  await page.getByRole('button', { name: 'Aplicar al plan' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Aplicar', exact: true }).click();
  await expect(page.locator('#outcome')).toHaveText('El archivo se aplicó');
  await page.goto('/espacio/planes/zz-2025-2027/compromisos/G8');
  await expect(page.getByLabel('Descripción')).toHaveValue('=HYPERLINK("http://x.example","y")');
  expect((await request.get('/api/v1/action-plans/zz-2025-2027')).status()).toBe(404);
});

test('a session that ends before the file is sent is renewed over the page, and the file goes on', async ({ page, context }) => {
  await signIn(page, 'contacto');
  const password = await page.evaluate(DEMO_PASSWORD);
  await page.goto('/espacio/importar');
  await page.getByLabel('Plan', { exact: true }).selectOption('demo-2025-2027');
  await page.getByLabel('Archivo .xlsx o .csv').setInputFiles({ name: 'plan.xlsx', mimeType: XLSX, buffer: await workbook('Compromisos', [['Código'], ['C2']]) });
  await context.clearCookies();
  await page.getByRole('button', { name: 'Revisar el archivo' }).click();
  const dialog = page.getByRole('dialog', { name: 'Su sesión terminó' });
  await dialog.getByLabel('Contraseña').fill(password);
  await dialog.getByRole('button', { name: 'Ingresar' }).click();
  await expect(page.locator('#outcome')).toHaveText('El archivo está listo para aplicarse');
});

test('a plan that changed since the file was looked at asks for the file to be looked at again', async ({ page, browser }) => {
  test.slow();
  await signIn(page, 'contacto');
  await page.goto('/espacio/importar');
  await page.getByLabel('Plan', { exact: true }).selectOption('demo-2025-2027');
  const results = `Lo que dice la hoja ${randomUUID()}.`;
  const file = await workbook('Compromisos', [['Código', 'Resultados'], ['C6', results]]);
  await page.getByLabel('Archivo .xlsx o .csv').setInputFiles({ name: 'plan.xlsx', mimeType: XLSX, buffer: file });
  await page.getByRole('button', { name: 'Revisar el archivo' }).click();
  await expect(page.locator('#outcome')).toHaveText('El archivo está listo para aplicarse');

  const other = await (await browser.newContext()).newPage();
  await signIn(other, 'contacto');
  await other.goto('/espacio/planes/demo-2025-2027/compromisos/C6');
  await other.getByLabel('Resultados').fill(results);
  await other.getByRole('button', { name: 'Guardar el compromiso' }).click();
  await expect(other.getByText('Guardado.')).toBeVisible();

  await page.getByRole('button', { name: 'Aplicar al plan' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Aplicar', exact: true }).click();
  await expect(page.getByRole('alert').first()).toContainText('El plan cambió después de la revisión de este archivo.');
  await other.context().close();
});
