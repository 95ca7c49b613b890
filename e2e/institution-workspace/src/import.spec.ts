import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { violations } from '../../support/axe';
import { DEMONSTRATION, inLanguage } from '../../support/pages';
import { signIn } from '../../support/sign-in';
import { expect, test } from '../../support/watched-page';
import { workbook, XLSX } from '../../support/workbook';

const CODE = 'C9';
const TITLE = 'Título que trae la hoja de cálculo';
const outcome = (page: Page) => page.locator('#outcome');

async function look(page: Page, buffer: Buffer, name = 'plan.xlsx', mimeType = XLSX): Promise<void> {
  await page.getByLabel('Plan', { exact: true }).selectOption('demo-2025-2027');
  await page.getByLabel('Archivo .xlsx o .csv').setInputFiles({ name, mimeType, buffer });
  await page.getByRole('button', { name: 'Revisar el archivo' }).click();
}

test.beforeEach(async ({ page }) => {
  await signIn(page, 'contacto');
  await page.goto('/espacio/importar');
});

test('a spreadsheet: its problems, the corrected file, applied, and on the public page', async ({ page }) => {
  await look(page, await workbook('Compromisos', [['Código', 'Título', 'Institución responsable'], [CODE, TITLE, 'nadie']]));
  await expect(outcome(page)).toHaveText('Problemas encontrados: 1');
  await expect(outcome(page)).toBeFocused();
  await expect(page.getByRole('row', { name: /2 Institución responsable Esta institución no existe/ })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const [list] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Descargar la lista' }).click()]);
  expect(readFileSync(await list.path(), 'utf8')).toContain('Compromisos,2,Institución responsable,');

  await look(page, await workbook('Compromisos', [['Código', 'Título'], [CODE, TITLE]]));
  await expect(outcome(page)).toHaveText('El archivo está listo para aplicarse');
  await page.getByRole('button', { name: 'Aplicar al plan' }).click();
  await expect(page.getByRole('alert').or(page.locator('.error-summary')).first()).toBeVisible();
  await page.getByRole('textbox', { name: 'Motivo del cambio' }).fill('Acuerdo de la mesa técnica.');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Aplicar al plan' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Aplicar', exact: true }).click();
  await expect(outcome(page)).toHaveText('El archivo se aplicó');

  await page.goto(`${DEMONSTRATION}/compromisos/${CODE}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  const changes = page.locator('web-commitment-changes');
  await expect(changes.locator('ins').first()).toBeVisible();
  await expect(changes).toContainText('Acuerdo de la mesa técnica.');
  await changes.getByRole('link', { name: /historial completo/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Cambios de este compromiso' })).toBeVisible();
  await expect(page.locator('.feed')).toContainText('Acuerdo de la mesa técnica.');
  for (const path of [`compromisos/${CODE}`, `compromisos/${CODE}/historial`]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${DEMONSTRATION}/${path}`);
      expect(await violations(page)).toEqual([]);
    }
  }
});

test('a file that can’t be one is refused before it is sent, and one that isn’t after', async ({ page }) => {
  await page.getByRole('button', { name: 'Revisar el archivo' }).click();
  await expect(page.getByText('Elija un archivo.')).toBeVisible();
  await look(page, Buffer.from('x'), 'plan.pdf', 'application/pdf');
  await expect(page.getByText('no es .xlsx ni .csv')).toBeVisible();
  await look(page, Buffer.from('\x89PNG\r\n\x1a\n\0', 'latin1'));
  await expect(outcome(page)).toHaveText('El archivo no se pudo leer');
});

test('a connection lost while the file is read is told, and the file stays chosen', async ({ page }) => {
  const file = await workbook('Compromisos', [['Código'], [CODE]]);
  await page.route('**/plan-imports?*', (route) => route.abort());
  await look(page, file);
  await expect(page.getByText('Se perdió la conexión. No se cambió nada')).toBeVisible();
  await page.unroute('**/plan-imports?*');
  await page.getByRole('button', { name: 'Revisar el archivo' }).click();
  await expect(outcome(page)).toHaveText('El archivo está listo para aplicarse');
});

for (const language of ['es', 'en'] as const) {
  test(`the page suits everybody, ${language}`, async ({ page }) => {
    await page.goto(inLanguage(language, '/espacio/importar'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
