import type { Page } from '@playwright/test';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { ReportSheet, SheetRow } from '@cumple/contracts/progress/report-sheet';
import { signInAsAdministrator } from '../../support/administrator';
import { violations } from '../../support/axe';
import { DeskCaller } from '../../support/desk-caller';
import { inLanguage } from '../../support/pages';
import { submit, waiting } from '../../support/reporting';
import { signIn } from '../../support/sign-in';
import { expect, test } from '../../support/watched-page';

const DOORS = ['/espacio/aprobacion#nada', '/espacio/ingresar', '/espacio/contrasena', '/espacio/invitacion#nada', '/espacio/permisos'];
const PAGES = [
  ...['/espacio', '/espacio/cuenta', '/espacio/permisos', '/espacio/sin-permiso', '/espacio/no-existe', '/espacio/personas', '/espacio/personas/nuevo'],
  ...['/espacio/instituciones', '/espacio/instituciones/xe-mh', '/espacio/alertas', '/espacio/historial', '/espacio/avisos'],
];

const SHEETS = '/espacio/informes/demo-2025-2027';
/** What liaisons open besides. */
const REPORTING = ['/espacio/informes', `${SHEETS}/2/xe-msp`, `${SHEETS}/1/xe-msp`, `${SHEETS}/outside/xe-msp`, '/espacio/constancias', '/espacio/constancias/CR-2026-0001', '/espacio/alertas'];

async function suitsEverybody(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}

for (const language of ['es', 'en'] as const) {
  for (const path of DOORS) {
    test(`${path}, ${language}: suits everybody`, async ({ page }) => {
      await page.goto(inLanguage(language, path));
      await suitsEverybody(page);
    });
  }

  for (const [name, path] of [...PAGES.map((path) => ['contacto', path]), ...REPORTING.map((path) => ['enlace-servicios', path])] as [string, string][]) {
    test(`${path}, signed in as ${name}, ${language}: suits everybody`, async ({ page }) => {
      test.slow();
      await signIn(page, name, language);
      await page.goto(inLanguage(language, path));
      await suitsEverybody(page);
    });
  }
}

/** Sends a report outside rounds, of another milestone in each repetition, and has it returned: what it says and cites is long. */
async function returnOne(place: number): Promise<void> {
  const [liaison, contact] = await Promise.all([DeskCaller.of('enlace-servicios'), DeskCaller.of('contacto')]);
  const { rows } = await liaison.read<ReportSheet>(workspacePaths.reportSheet('demo-2025-2027', 'outside', 'xe-msp'));
  const { commitment, milestone } = rows[place % rows.length] as SheetRow;
  const evidence = [{ url: `https://msp.example/${'tramites-'.repeat(20)}`, file: null, title: null, kind: 'final-product' as const }];
  await submit(liaison, 'xe-msp', [{ commitment, milestone, says: { narrative: 'Palabras '.repeat(60), obstacles: [{ kind: 'budget', text: 'Falta la partida.' }], correctiveAction: 'Se pidió.', evidence } }]);
  const { id, version } = await waiting(contact, commitment, milestone);
  await contact.send(workspacePaths.reportReturning(id), { method: 'POST', body: { notes: [{ field: 'narrative', text: 'Diga en qué fechas.' }] }, version });
  await Promise.all([liaison.end(), contact.end()]);
}

for (const [name, state] of [['contacto', 'submitted'], ['contacto', 'published'], ['contacto', 'withdrawn'], ['enlace-servicios', 'returned'], ['enlace-servicios', 'published']] as const) {
  test(`the page of one report that is ${state}, signed in as ${name}: suits everybody`, async ({ page, watch }, { repeatEachIndex }) => {
    test.slow();
    if (state === 'returned') await returnOne(repeatEachIndex);
    await signIn(page, name);
    for (const language of ['es', 'en'] as const) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(inLanguage(language, '/espacio/informes-enviados/demo-2025-2027'));
      await page.locator('#state').selectOption(state);
      await page.locator('.queue a').first().click();
      await expect(page.getByRole('heading', { level: 1, name: /^C\d+ · (hito|milestone) \d+,/ })).toBeVisible();
      await suitsEverybody(page);
    }
    expect(watch.problems).toEqual([]);
  });
}

test('the sheet as a spreadsheet, for a liaison: suits everybody', async ({ page }) => {
  test.slow();
  await signIn(page, 'enlace-hacienda');
  for (const language of ['es', 'en'] as const) {
    await page.goto(inLanguage(language, '/espacio/informes/demo-2025-2027/outside/xe-mh/hoja-de-calculo'));
    await suitsEverybody(page);
  }
});

test('/espacio/correo, for who may read it: suits everybody', async ({ page }) => {
  test.slow();
  await signInAsAdministrator(page);
  for (const language of ['es', 'en'] as const) {
    await page.goto(inLanguage(language, '/espacio/correo'));
    await suitsEverybody(page);
  }
});

test('nothing private is rendered on the server, kept or listed', async ({ request }) => {
  for (const path of ['/espacio', '/espacio/cuenta', '/en/espacio/ingresar']) {
    const answer = await request.get(path);
    expect(answer.status()).toBe(200);
    expect(answer.headers()).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
    expect(answer.headers()['etag']).toBeUndefined();
    const text = await answer.text();
    expect(text).toContain('<noscript>');
    expect(text).not.toContain('<h1');
  }
});

test('the focus goes to the heading of the next page, by keyboard', async ({ page }) => {
  await signIn(page, 'moderacion');
  await page.getByRole('link', { name: 'Mi cuenta' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Mi cuenta' })).toBeFocused();
});
