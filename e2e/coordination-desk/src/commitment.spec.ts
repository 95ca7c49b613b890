import type { Page } from '@playwright/test';
import { signIn } from '../../support/sign-in';
import { expect, test } from '../../support/watched-page';

const PLAN = '/espacio/planes/demo-2025-2027';
const PUBLIC = '/api/v1/action-plans/demo-2025-2027/commitments';

async function open(page: Page, code: string): Promise<void> {
  await signIn(page, 'contacto');
  await page.goto(`${PLAN}/compromisos/${code}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(code);
}

const save = (page: Page) => page.getByRole('button', { name: 'Guardar el compromiso' }).click();

test('two browsers on one commitment: the second sees both versions, merges, and nothing is lost', async ({ page, browser }) => {
  const other = await (await browser.newContext()).newPage();
  await open(page, 'C1');
  await open(other, 'C1');
  await page.getByLabel('Resultados').fill('Lo que escribió la primera.');
  await page.getByLabel('Próximos pasos').fill('Un paso de la primera.');
  await save(page);
  await expect(page.getByText('Guardado.')).toBeVisible();
  await other.getByLabel('Resultados').fill('Lo que escribió la segunda.');
  await save(other);
  const conflict = other.getByRole('alert').filter({ hasText: 'Otra persona guardó cambios' });
  await expect(conflict).toContainText('Lo que escribió la primera.');
  await expect(conflict).toContainText('Lo que escribió la segunda.');
  await conflict.getByRole('button', { name: 'Guardar con lo elegido' }).click();
  await expect(other.getByText('Guardado.')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Resultados')).toHaveValue('Lo que escribió la segunda.');
  await expect(page.getByLabel('Próximos pasos')).toHaveValue('Un paso de la primera.');
  await other.context().close();
});

test('a promise of an approved plan changes with a reason, and the public reads it', async ({ page, request }) => {
  await open(page, 'C3');
  await expect(page.getByLabel('Motivo del cambio')).toHaveCount(0);
  await page.getByLabel('Objetivo').fill('Un objetivo más estrecho que el aprobado.');
  await expect(page.getByText('usted cambió: Objetivo')).toBeVisible();
  await save(page);
  await page.getByRole('alert').getByRole('link', { name: /Falta este dato/ }).click();
  await expect(page.getByLabel('Motivo del cambio')).toBeFocused();
  await page.getByLabel('Motivo del cambio').fill('El presupuesto del año se redujo.');
  await save(page);
  await expect(page.getByText('Guardado.')).toBeVisible();
  await expect(page.getByLabel('Motivo del cambio')).toHaveCount(0);
  const { amendments } = (await (await request.get(`${PUBLIC}/C3`)).json()) as { amendments: { reason: string; changes: { field: string }[] }[] };
  expect(amendments.map(({ reason, changes }) => [reason, changes.map(({ field }) => field)])).toContainEqual(['El presupuesto del año se redujo.', ['objective']]);
});

test('a sentence becomes a milestone that keeps its source; a second click makes no second one', async ({ page }) => {
  await open(page, 'C4');
  const lines = page.getByRole('region', { name: 'Hitos' }).locator('ol.queue > li');
  await expect(lines).toHaveCount(6);
  await page.getByText('Hitos a partir de los textos').click();
  await page.getByRole('button', { name: /Convertir en hito ?: Terminar la prueba con usuarios/ }).click();
  const title = page.getByLabel('Qué se hará');
  await expect(title).toHaveValue(/^Terminar la prueba con usuarios/);
  await page.getByLabel('Peso').fill('nada');
  await page.getByLabel('Motivo del cambio').fill('Se vuelve comprobable lo que el texto prometía.');
  await page.getByRole('button', { name: 'Guardar el hito' }).click();
  await expect(page.getByText('Escriba un número entre 0.01 y 1000.').first()).toBeVisible();
  await page.getByLabel('Peso').fill('1,5');
  await page.getByRole('button', { name: 'Guardar el hito' }).dblclick();
  await expect(page.getByText('El hito 7 quedó guardado.')).toBeVisible();
  await expect(lines).toHaveCount(7);
  await expect(lines.last()).toContainText('De la oración: «Terminar la prueba con usuarios');
  await page.getByText('Hitos a partir de los textos').click();
  await expect(page.getByText('Ya es el hito 7')).toBeVisible();
});

test('milestones are put in order by keyboard alone, and the place is said', async ({ page }) => {
  await open(page, 'C8');
  const lines = page.getByRole('region', { name: 'Hitos' }).locator('ol.queue > li');
  const second = await lines.nth(1).getByRole('heading').innerText();
  const up = page.getByRole('button', { name: `Subir: ${second}` });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(up).toBeFocused();
  await expect(lines.first()).toContainText(second);
  await expect(page.getByRole('status').filter({ hasText: `${second}: lugar 1 de` })).toBeVisible();
  await page.getByRole('button', { name: 'Guardar el orden' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Guardar el orden' })).toHaveCount(0);
  await page.reload();
  await expect(lines.first()).toContainText(second);
});

test('without a connection what is typed stays, and is sent once it is back', async ({ page, context }) => {
  await open(page, 'C9');
  await page.getByLabel('Resultados').fill('Escrito sin conexión.');
  await context.setOffline(true);
  await save(page);
  await expect(page.getByRole('alert').filter({ hasText: 'No hay conexión' })).toBeVisible();
  await context.setOffline(false);
  await save(page);
  await expect(page.getByText('Guardado.')).toBeVisible();
});

test('unsaved work is offered when one comes back', async ({ page }) => {
  await open(page, 'C10');
  await page.getByLabel('Resultados').fill('A medio escribir');
  await expect(page.getByText(/Borrador guardado/)).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Recuperarlos' }).click();
  await expect(page.getByLabel('Resultados')).toHaveValue('A medio escribir');
});

test('a withdrawn commitment says its public reason to whoever still edits it', async ({ page, browser }) => {
  const other = await (await browser.newContext()).newPage();
  await open(page, 'C13');
  await open(other, 'C13');
  await page.getByRole('button', { name: 'Retirar el compromiso' }).click();
  await page.getByRole('dialog').getByLabel('Motivo').fill('La ley que lo pedía se derogó.');
  await page.getByRole('dialog').getByRole('button', { name: 'Retirar para siempre' }).click();
  await expect(page.getByText('Motivo público: «La ley que lo pedía se derogó.»')).toBeVisible();
  await other.getByLabel('Resultados').fill('Algo que ya no cabe.');
  await save(other);
  await expect(other.getByRole('alert')).toContainText('La ley que lo pedía se derogó.');
  await expect(other.getByLabel('Resultados')).toHaveValue('Algo que ya no cabe.');
  await other.context().close();
});
