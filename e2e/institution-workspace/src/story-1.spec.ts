import type { Page } from '@playwright/test';
import { demonstrationPassword, signIn } from '../../support/sign-in';
import { SlowLine } from '../../support/slow-line';
import { countTaps, tapsOf } from '../../support/taps';
import { expect, test } from '../../support/watched-page';

const SHEET = '/espacio/informes/demo-2025-2027/2/xe-msp';
const DONE = 'Se hicieron las 24 sesiones: 8 en cada uno de los tres departamentos, la última el 6 de octubre.';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const row = (page: Page, key: string) => page.locator(`#${key}`);

/** Where nothing began yet: what holds it up, and what is done about it. */
async function tellWhatHoldsItUp(page: Page, key: string, obstacle: string, text: string): Promise<void> {
  await row(page, key).getByRole('button', { name: 'Informar avance' }).click();
  await row(page, key).getByLabel(obstacle, { exact: true }).check();
  await row(page, key).getByLabel('¿Qué se hará para corregirlo?').click();
  await page.keyboard.insertText(text);
}

test('story 1: five milestones are reported from a phone on a slow line, whatever happens to line, tab and session', async ({ page: first, context }) => {
  test.slow();
  await signIn(first, 'enlace-servicios');
  const password = await demonstrationPassword(first);
  await countTaps(context);
  const line = await SlowLine.of(first);

  // The reminder's link leads to the sheet, and the sheet to the first note of the report that was returned.
  const { requests, bytes, milliseconds } = await line.measure(async () => {
    await first.goto(SHEET);
    await expect(first.locator('#C4-5-narrative')).toBeFocused();
  });
  test.info().annotations.push({ type: 'first usable screen', description: `${requests} requests, ${Math.round(bytes / 1000)} kB, ${milliseconds} ms` });
  expect(requests).toBeLessThanOrEqual(60);
  expect(bytes).toBeLessThanOrEqual(350_000);

  // The cable is pulled in the middle of a sentence, and the tab closed before it is back.
  await first.keyboard.press('Control+A');
  await first.keyboard.type(DONE.slice(0, 40));
  await expect(first.getByText('Borrador guardado')).toBeVisible();
  await line.pull();
  await first.keyboard.type(DONE.slice(40));
  await expect(first.getByText('Sin conexión: se guardará al volver')).toBeVisible();
  await first.close();

  const page = await context.newPage();
  await SlowLine.of(page);
  await page.goto(SHEET);
  await expect(page.locator('#C4-5-narrative')).toHaveValue(DONE);
  await expect(page.getByText('Borrador guardado')).toBeVisible();
  await row(page, 'C4-5').getByRole('button', { name: 'Quitar' }).click();
  await row(page, 'C4-5').getByLabel('Pegar una dirección web').click();
  await page.keyboard.insertText('https://msp.example/tramites/prueba/informe.pdf');
  await page.keyboard.press('Enter');
  await expect(row(page, 'C4-5').getByRole('link', { name: 'informe.pdf' })).toBeVisible();

  await row(page, 'C7-2').getByLabel('Sin cambios desde el último informe').check();
  await row(page, 'C7-3').getByLabel('Sin cambios desde el último informe').check();
  await tellWhatHoldsItUp(page, 'C4-6', 'Depende de otra institución', 'Dos instituciones entregarán su lista en enero.');
  await tellWhatHoldsItUp(page, 'C7-4', 'Presupuesto', 'Está en el presupuesto del próximo año.');

  // Its institution has somebody who approves, so that this is proposed: this time it isn't asked for.
  await page.getByLabel('Sin aprobación').check();

  // The session ends, too: its renewal stands over the page.
  await context.clearCookies();
  await page.getByRole('button', { name: 'Enviar 5 informes' }).click();
  const dialog = page.getByRole('dialog', { name: 'Su sesión terminó' });
  await dialog.getByLabel('Contraseña').fill(password);
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1, name: /Constancia CR-\d{4}-\d{4}/ })).toBeVisible();
  expect(await tapsOf(page)).toBeLessThanOrEqual(12);
  await expect(page.getByRole('row')).toHaveCount(6);
  await expect(page.getByRole('row').filter({ hasText: '(sin cambios)' })).toHaveCount(2);
  const answer = await page.request.get((await page.getByRole('link', { name: 'Descargar en PDF' }).getAttribute('href')) ?? '');
  const pdf = (await answer.body()).toString('latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  expect(pdf).toContain('/StructTreeRoot');

  await page.goto(SHEET);
  await expect(page.getByText('Ya se envió todo lo de esta hoja.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Enviar/ })).toHaveCount(0);
});
