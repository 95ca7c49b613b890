import type { Page } from '@playwright/test';
import { MortalServer } from '../../support/mortal-server';
import { demonstrationPassword, signIn } from '../../support/sign-in';
import { expect, test } from '../../support/watched-page';

const SHEET = '/espacio/informes/demo-2025-2027/2/xe-msp';
const SAVED = 'Se hicieron 24 sesiones en tres departamentos.';
const TYPED = 'Dos instituciones entregarán su lista en enero.';

let server: MortalServer;

test.beforeEach(async () => {
  test.setTimeout(240_000);
  server = await MortalServer.run();
});

test.afterEach(() => server.remove());

const row = (page: Page, key: string) => page.locator(`#${key}`);
const correction = (page: Page) => row(page, 'C4-6').getByLabel('¿Qué se hará para corregirlo?');

/** The server dies in the middle of the second row: the first is on it, the second in the browser alone. */
async function typeUntilItDies(page: Page): Promise<void> {
  await page.goto(SHEET);
  await page.locator('#C4-5-narrative').fill(SAVED);
  await expect(page.getByText('Borrador guardado')).toBeVisible();
  await row(page, 'C4-6').getByRole('button', { name: 'Informar avance' }).click();
  await row(page, 'C4-6').getByLabel('Depende de otra institución', { exact: true }).check();
  await correction(page).pressSequentially(TYPED.slice(0, 20));
  await server.kill();
  await correction(page).pressSequentially(TYPED.slice(20));
  await expect(page.getByText('Sin conexión: se guardará al volver')).toBeVisible();
}

test('the server is killed while a sheet is typed: the tab that stayed open sends all of it once the server is back', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: server.url, locale: 'es-GT', viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await signIn(page, 'enlace-servicios');
  const password = await demonstrationPassword(page);
  await typeUntilItDies(page);
  await server.start();

  // Sessions of the demonstration end with the server: it is asked for once, over the page.
  await page.getByLabel('Sin aprobación').check();
  await page.getByRole('button', { name: 'Enviar 2 informes' }).click();
  await page.getByRole('dialog', { name: 'Su sesión terminó' }).getByLabel('Contraseña').fill(password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Constancia CR-\d{4}-\d{4}/ })).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: /^\s*C4 · Hito [56]\./ })).toHaveCount(2);

  await page.goto('/espacio/informes-enviados/demo-2025-2027');
  for (const [label, text] of [['C4 · hito 5', SAVED], ['C4 · hito 6', TYPED]] as const) {
    await page.getByRole('link', { name: new RegExp(`^${label},`) }).first().click();
    await expect(page.getByText(text)).toBeVisible();
    await page.goBack();
  }
  await context.close();
});

test('the server is killed while a sheet is typed, and the tab closed: all of it is there when it is opened again', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: server.url, locale: 'es-GT', viewport: { width: 390, height: 844 } });
  const first = await context.newPage();
  await signIn(first, 'enlace-servicios');
  await typeUntilItDies(first);
  await first.close();
  await server.start();

  const page = await context.newPage();
  await signIn(page, 'enlace-servicios');
  await page.goto(SHEET);
  await expect(page.locator('#C4-5-narrative')).toHaveValue(SAVED);
  await row(page, 'C4-6').getByRole('button', { name: 'Informar avance' }).click();
  await expect(correction(page)).toHaveValue(TYPED);
  await expect(row(page, 'C4-6').getByLabel('Depende de otra institución', { exact: true })).toBeChecked();
  await expect(page.getByText('Borrador guardado')).toBeVisible();
  await context.close();
});
