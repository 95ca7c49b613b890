import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import readExcelFile from 'read-excel-file/node';
import { violations } from '../../support/axe';
import { signIn } from '../../support/sign-in';
import { expect, test } from '../../support/watched-page';
import { workbook, XLSX } from '../../support/workbook';

const SHEET = '/espacio/informes/demo-2025-2027/outside/xe-mh';
const DONE = '¿Qué se hizo?';
const outcome = (page: Page) => page.locator('#outcome');

/** What the downloaded sheet says, as texts: days as people write them. */
async function downloaded(page: Page): Promise<string[][]> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Descargar la hoja en Excel (.xlsx)' }).click()]);
  const [first] = await readExcelFile(readFileSync(await file.path()));
  return (first?.data ?? []).map((cells) => cells.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10).split('-').reverse().join('/') : String(cell ?? ''))));
}

async function upload(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  await page.getByLabel('Hoja llena (.xlsx)').setInputFiles({ name: 'hoja.xlsx', mimeType: XLSX, buffer: await workbook('Informe', rows) });
  await page.getByRole('button', { name: 'Revisar la hoja' }).click();
}

test('a sheet filled in offline: downloaded, its problems, its changes, saved, and on the sheet', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page, 'enlace-hacienda');
  await page.goto(SHEET);
  await page.getByRole('link', { name: 'Subir la hoja llena' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Llenar la hoja sin conexión' })).toBeVisible();
  const rows = await downloaded(page);
  const [header = [], first = []] = rows;
  const [done, start] = [header.indexOf(DONE), header.indexOf('Fecha de inicio')];

  await upload(page, rows);
  await expect(outcome(page)).toHaveText('La hoja no cambia nada');

  first[done] = '=1+1 es lo que se hizo sin conexión';
  first[start] = '31/02/2026';
  await upload(page, rows);
  await expect(outcome(page)).toHaveText('Problemas encontrados: 1');
  await expect(outcome(page)).toBeFocused();
  await expect(page.locator('tbody tr')).toHaveText(/^\s*2\s*Fecha de inicio\s*«31\/02\/2026» no es una fecha que exista/);
  await expect(page.getByRole('button', { name: 'Guardar estos cambios' })).toHaveCount(0);
  expect(await violations(page)).toEqual([]);

  first[start] = '15/01/2026';
  await upload(page, rows);
  await expect(outcome(page)).toHaveText('Cambios que trae la hoja: 1');
  await expect(page.locator('ins').filter({ hasText: '=1+1 es lo que se hizo sin conexión' })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.getByRole('button', { name: 'Guardar estos cambios' }).click();
  await expect(page).toHaveURL(new RegExp(`${SHEET}$`));
  await page.goto(`${SHEET}/hoja-de-calculo`);
  expect((await downloaded(page)).slice(1).map((cells) => cells[done])).toContain("'=1+1 es lo que se hizo sin conexión");
});

test('a file that can’t be one, and a lost connection, lose nothing', async ({ page, context }) => {
  await signIn(page, 'enlace-hacienda');
  await page.goto(`${SHEET}/hoja-de-calculo`);
  await page.getByRole('button', { name: 'Revisar la hoja' }).click();
  await expect(page.getByRole('alert')).toHaveText('Elija un archivo.');
  await page.getByLabel('Hoja llena (.xlsx)').setInputFiles({ name: 'hoja.xlsx', mimeType: XLSX, buffer: Buffer.from('PK\x03\x04nada') });
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Revisar la hoja' }).click();
  await expect(page.getByText('No hay conexión.')).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Revisar la hoja' }).click();
  await expect(page.getByText('El archivo está dañado o incompleto.')).toBeVisible();
});
