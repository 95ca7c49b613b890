import type { Browser, Page } from '@playwright/test';
import { signInAsAdministrator } from '../../support/administrator';
import { openUntilShown } from '../../support/open-until-shown';
import { signIn } from '../../support/sign-in';
import { expect, test } from '../../support/watched-page';

// They write on the same sheet, one after the other.
test.describe.configure({ mode: 'default' });

const PLAN = '/espacio/informes/demo-2025-2027';
const row = (page: Page, key: string) => page.locator(`#${key}`);

async function newPage(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}

test('two tabs on one milestone: the second sees both versions and chooses', async ({ page, context }) => {
  await signIn(page, 'enlace-compras');
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.goto(`${PLAN}/outside/xe-ac`);
    await row(tab, 'C2-1').getByRole('button', { name: 'Informar avance' }).click();
  }
  await row(page, 'C2-1').getByLabel('¿Qué se hizo?').fill('Lo que escribió la primera pestaña.');
  await expect(page.getByText('Borrador guardado')).toBeVisible();
  await row(other, 'C2-1').getByLabel('¿Qué se hizo?').fill('Lo que escribió la segunda pestaña.');
  const conflict = row(other, 'C2-1').getByRole('alert').filter({ hasText: 'Otra persona guardó cambios' });
  await expect(conflict).toContainText('Lo que escribió la primera pestaña.');
  await expect(conflict).toContainText('Lo que escribió la segunda pestaña.');
  await conflict.getByRole('button', { name: 'Guardar con lo elegido' }).click();
  await expect(other.getByText('Borrador guardado')).toBeVisible();
  await page.reload();
  await expect(row(page, 'C2-1')).toContainText('Borrador');
  await row(page, 'C2-1').getByRole('button', { name: 'Informar avance' }).click();
  await expect(row(page, 'C2-1').getByLabel('¿Qué se hizo?')).toHaveValue('Lo que escribió la segunda pestaña.');
  await row(page, 'C2-1').getByRole('button', { name: 'Descartar este borrador' }).click();
  await expect(row(page, 'C2-1')).not.toContainText('Borrador');
});

test('what a sheet lacks is told with links to its fields, and nothing wrong is taken', async ({ page }) => {
  await signIn(page, 'enlace-compras');
  await page.goto(`${PLAN}/outside/xe-ac`);
  await page.getByRole('button', { name: 'Enviar', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Todavía no hay nada que enviar' })).toBeFocused();
  const milestone = row(page, 'C2-2');
  await milestone.getByRole('button', { name: 'Informar avance' }).click();
  await milestone.getByLabel('En curso').check();
  await milestone.getByLabel('Concluido').check();
  await page.getByRole('button', { name: 'Enviar', exact: true }).click();
  const errors = page.getByRole('alert').filter({ hasText: 'Revise lo siguiente' });
  await errors.getByRole('link', { name: /Cuente qué se hizo/ }).click();
  await expect(milestone.getByLabel('¿Qué se hizo?')).toBeFocused();
  await errors.getByRole('link', { name: /agregue al menos una evidencia/ }).click();
  await expect(page.locator('#C2-2-evidence')).toBeFocused();
  await milestone.getByLabel('Pegar una dirección web').fill('compras punto example');
  await milestone.getByRole('button', { name: 'Agregar la dirección' }).click();
  await expect(milestone.getByText('Escriba una dirección completa')).toBeVisible();
  await milestone.getByRole('button', { name: 'Descartar este borrador' }).click();
  await page.getByLabel('Hoja firmada y escaneada').check();
  await expect(page.getByRole('link', { name: 'Descargar la hoja para firmar (PDF)' })).toBeVisible();
});

/** The link of the last letter that asks this post for its approval. */
async function approvalLink(administrator: Page, not: string): Promise<string> {
  const letter = administrator.getByRole('listitem').filter({ hasText: 'aprobacion@demo.example' }).filter({ hasText: 'esperan su aprobación' }).first();
  let link = not;
  await expect(async () => {
    await openUntilShown(administrator, '/espacio/correo', letter);
    link = await letter.getByLabel('Vínculo').inputValue();
    expect(link).not.toBe(not);
  }).toPass();
  return link;
}

async function askForApproval(page: Page): Promise<void> {
  await expect(page.getByLabel('Vínculo de un solo uso')).toBeChecked();
  await page.getByRole('button', { name: 'Enviar 1 informe' }).click();
  await expect(page.getByText('Se pidió la aprobación.')).toBeVisible();
  await expect(row(page, 'C12-1')).toContainText('en aprobación');
}

test('an authority without account refuses by link, then approves once; a second use finds the link dead', async ({ page, browser }) => {
  test.slow();
  const administrator = await newPage(browser);
  await signInAsAdministrator(administrator);
  await signIn(page, 'enlace-hacienda');
  await page.goto(`${PLAN}/2/xe-mh`);
  await row(page, 'C12-1').getByRole('button', { name: 'Informar avance' }).click();
  await row(page, 'C12-1').getByLabel('Capacidad', { exact: true }).check();
  await row(page, 'C12-1').getByLabel('¿Qué se hará para corregirlo?').fill('Se contrata el enlace con el sistema de pagos.');
  await askForApproval(page);
  await expect(row(page, 'C12-1').getByLabel('¿Qué se hará para corregirlo?')).toHaveCount(0);

  const first = await approvalLink(administrator, '');
  const authority = await newPage(browser);
  await authority.goto(first);
  await expect(authority.getByText('Se contrata el enlace con el sistema de pagos.')).toBeVisible();
  await authority.getByRole('button', { name: 'No aprobar' }).click();
  await expect(authority.getByText('Diga qué hay que corregir: quien informa lo leerá.')).toBeVisible();
  await authority.getByLabel('Si no lo aprueba').fill('Diga desde cuándo.');
  // Loaded again – with the line down at first –, it is the same page, with what was begun, and the secret isn't in the address.
  await expect(authority.getByText(/hasta el \d\d\/\d\d\/\d{4} inclusive/)).toBeVisible();
  await authority.route('**/approvals/lookup', (route) => route.abort());
  await authority.reload();
  await expect(authority.getByRole('heading', { name: 'Por ahora no se pudieron leer los informes' })).toBeVisible();
  await authority.unroute('**/approvals/lookup');
  await authority.getByRole('button', { name: 'Volver a intentar' }).click();
  await expect(authority.getByLabel('Si no lo aprueba')).toHaveValue('Diga desde cuándo.');
  expect(authority.url()).not.toContain('#');
  await authority.getByRole('button', { name: 'No aprobar' }).click();
  await expect(authority.getByRole('heading', { name: 'No aprobado' })).toBeVisible();

  await page.reload();
  await expect(page.getByText('Diga desde cuándo.')).toBeVisible();
  await expect(row(page, 'C12-1')).toContainText('no aprobado por su autoridad');
  await expect(page.getByText('Su autoridad no aprobó lo que se envió de C12·1')).toBeVisible();
  await expect(page.getByLabel('Sin aprobación')).toHaveCount(0);
  await row(page, 'C12-1').getByRole('button', { name: 'Informar avance' }).click();
  await row(page, 'C12-1').getByLabel('¿Qué se hará para corregirlo?').fill('Desde enero se contrata el enlace con el sistema de pagos.');
  await askForApproval(page);

  const second = await approvalLink(administrator, first);
  await authority.goto('about:blank');
  await authority.goto(second);
  await authority.getByRole('button', { name: 'Aprobar', exact: true }).click();
  await expect(authority.getByText(/Constancia CR-\d{4}-\d{4}/)).toBeVisible();
  for (const used of [first, second]) {
    await authority.goto('about:blank');
    await authority.goto(used);
    await expect(authority.getByRole('heading', { name: 'Este vínculo ya no sirve' })).toBeVisible();
  }
  await authority.goto('about:blank');
  await authority.goto('/espacio/aprobacion');
  await expect(authority.getByRole('heading', { name: 'Abra el vínculo de su correo' })).toBeVisible();
  await page.reload();
  await expect(row(page, 'C12-1')).toContainText('Recibido, por revisar');
  for (const each of [administrator, authority]) await each.context().close();
});

test('a closed round receives nothing more, and says where to report instead', async ({ page }) => {
  await signIn(page, 'enlace-compras');
  await page.goto(`${PLAN}/1/xe-ac`);
  await expect(page.getByText('Este corte se cerró y ya no recibe informes.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Enviar/ })).toHaveCount(0);
});

test('two tabs on one milestone: what one sent, the other says with its receipt, and what was typed there stays to be copied; what was left out is told', async ({ page, context }) => {
  await signIn(page, 'enlace-compras');
  const other = await context.newPage();
  const proof = 'https://compras.example/catalogo';
  for (const tab of [page, other]) {
    await tab.goto(`${PLAN}/outside/xe-ac`);
    await row(tab, 'C15-1').getByRole('button', { name: 'Informar avance' }).click();
  }
  await row(page, 'C15-1').getByLabel('Fecha en que se concluyó').fill('2025-06-30');
  await row(page, 'C15-1').getByLabel('¿Qué se hizo?').fill('Se publicó el catálogo.');
  await row(page, 'C15-1').getByLabel('Pegar una dirección web').fill(proof);
  await row(page, 'C15-1').getByRole('button', { name: 'Agregar la dirección' }).click();
  await row(page, 'C15-2').getByRole('button', { name: 'Informar avance' }).click();
  await row(page, 'C15-2').getByLabel('¿Qué se hizo?').fill('Falta decir con qué se demuestra.');
  await page.getByRole('button', { name: 'Enviar 1 informe' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Constancia CR-\d{4}-\d{4}/ })).toBeVisible();
  await expect(page.getByText('No se enviaron, porque les falta algo: C15·2.')).toBeVisible();
  await row(other, 'C15-1').getByLabel('¿Qué se hizo?').fill('Lo que se siguió escribiendo.');
  await expect(row(other, 'C15-1').getByRole('alert')).toContainText(/Este informe ya se envió el .*, con la constancia CR-\d{4}-\d{4}\./);
  await expect(row(other, 'C15-1').getByRole('alert')).toContainText('Lo que se siguió escribiendo.');
  await expect(row(other, 'C15-1')).toContainText('Recibido, por revisar');
  await other.getByRole('button', { name: /^Enviar/ }).click();
  await expect(other.getByRole('alert').filter({ hasText: 'Todavía no hay nada que enviar' })).toBeFocused();
});
