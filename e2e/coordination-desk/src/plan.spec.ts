import { signIn } from '../../support/sign-in';
import { expect, test } from '../../support/watched-page';

const PLAN = '/espacio/planes/demo-2025-2027';

test('policy areas are put in order by keyboard alone, and the focus stays on the button', async ({ page }) => {
  await signIn(page, 'contacto');
  await page.goto(PLAN);
  const areas = page.getByRole('region', { name: 'Ejes' }).locator('ol.queue > li');
  const first = await areas.first().getByRole('heading').innerText();
  const down = page.getByRole('button', { name: `Bajar: ${first}` });
  await down.focus();
  for (const place of [1, 2]) {
    await page.keyboard.press('Space');
    await expect(areas.nth(place)).toContainText(first);
    await expect(down).toBeFocused();
  }
  await page.getByRole('button', { name: 'Guardar el orden' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Guardar el orden' })).toHaveCount(0);
  await page.reload();
  await expect(areas.nth(2)).toContainText(first);
});

test('commitments are put in order within their proposer by keyboard alone', async ({ page }) => {
  await signIn(page, 'contacto');
  await page.goto(`${PLAN}/compromisos`);
  const lines = page.getByRole('region', { name: 'Propuestos en conjunto' }).locator('ol.queue > li');
  await page.getByRole('button', { name: 'Subir: C17' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Subir: C17' })).toBeFocused();
  await page.getByRole('button', { name: 'Guardar el orden' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Guardar el orden' })).toHaveCount(0);
  await page.reload();
  await expect(lines.nth(2)).toContainText('C17');
});

test('the list is filtered by institution, whatever the accents', async ({ page }) => {
  await signIn(page, 'contacto');
  await page.goto(`${PLAN}/compromisos`);
  await page.getByLabel('Filtrar por código, título o institución').fill('catalogo tramites');
  await expect(page.getByText('Se muestran 1 de')).toBeVisible();
  await expect(page.getByRole('link', { name: /^C4/ })).toBeVisible();
});

test('a plan’s own data change with a reason once it is approved', async ({ page }) => {
  await signIn(page, 'contacto');
  await page.goto(PLAN);
  await page.getByLabel('Último día').fill('2024-01-01');
  await page.getByLabel('Motivo del cambio').fill('Prueba de una fecha imposible.');
  await page.getByRole('button', { name: 'Guardar los datos' }).click();
  await expect(page.getByRole('alert').getByRole('link', { name: /anterior al primero/ })).toBeVisible();
  await page.getByLabel('Último día').fill('2027-04-30');
  await page.getByRole('button', { name: 'Guardar los datos' }).click();
  await expect(page.getByRole('region', { name: 'Datos del plan' }).getByText('Guardado.')).toBeVisible();
});

test('a new commitment names everything that is missing, and a code that is taken', async ({ page }) => {
  await signIn(page, 'contacto');
  await page.goto(`${PLAN}/compromisos/nuevo`);
  await page.getByRole('button', { name: 'Agregar el compromiso' }).click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveCount(3);
  await page.getByLabel('Código').fill('c4');
  await page.getByLabel('Título').fill('Otro compromiso');
  await page.getByLabel('Institución responsable').selectOption('xe-mh');
  await page.getByRole('button', { name: 'Agregar el compromiso' }).click();
  await page.getByRole('alert').getByRole('link', { name: /Ya hay un compromiso con ese código/ }).click();
  await expect(page.getByLabel('Código')).toBeFocused();
  await expect(page.getByLabel('Título')).toHaveValue('Otro compromiso');
});

test('what is downloaded is a spreadsheet', async ({ page }) => {
  await signIn(page, 'contacto');
  await page.goto(PLAN);
  for (const [name, ending] of [['Descargar XLSX', '.xlsx'], ['Descargar CSV', '.csv']] as const) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`\\${ending}$`));
  }
});
