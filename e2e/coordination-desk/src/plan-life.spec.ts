import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { signInAsAdministrator } from '../../support/administrator';
import { openUntilShown } from '../../support/open-until-shown';
import { expect, test } from '../../support/watched-page';

const AREA = 'Cuentas claras';
const SENTENCE = 'Publicar el presupuesto del municipio en datos abiertos.';
/** A day counted from today, where the plan is: its days begin and end there. */
const inDays = (days: number) => new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Guatemala' }).format(Date.now() + days * 86_400_000);

async function choose(page: Page, label: string, value: string): Promise<void> {
  await page.getByLabel(label).selectOption(value);
}

async function confirm(page: Page, open: string, yes: string): Promise<void> {
  await page.getByRole('button', { name: open }).click();
  await page.getByRole('dialog').getByRole('button', { name: yes }).click();
}

test('a plan from its draft to its end', async ({ page, request }) => {
  test.setTimeout(120_000);
  const id = randomUUID().slice(0, 8);
  const [slug, institution] = [`xe-${id}`, `instituto-de-ensayo-${id}`];
  const plan = `/espacio/planes/${slug}`;
  const status = async () => (await request.get(`/api/v1/action-plans/${slug}`)).status();
  await signInAsAdministrator(page);

  await test.step('it begins as a draft, with an area and an institution', async () => {
    await page.goto('/espacio/planes');
    await page.getByRole('link', { name: 'Plan nuevo' }).click();
    await choose(page, 'De qué país o localidad es', 'XE');
    await page.getByLabel('Título').fill(`Plan de ensayo ${id}`);
    await page.getByLabel('Primer día').fill('2026-01-01');
    await page.getByLabel('Último día').fill(inDays(800));
    await page.getByLabel('Nombre en las direcciones').fill(slug);
    await page.getByRole('button', { name: 'Crear el borrador' }).click();
    await expect(page.getByRole('heading', { level: 1, name: `Plan de ensayo ${id}` })).toBeVisible();
    await page.getByLabel('Nombre del eje').fill(AREA);
    await page.getByLabel('Código').fill('cuentas');
    await page.getByRole('button', { name: 'Agregar eje' }).click();
    await expect(page.getByRole('heading', { level: 3, name: AREA })).toBeVisible();
    await page.goto('/espacio/instituciones/nueva');
    await page.getByLabel('Nombre completo').fill(`Instituto de Ensayo ${id}`);
    await choose(page, 'Jurisdicción', 'XE');
    await page.getByRole('button', { name: 'Agregar la institución' }).click();
    await expect(page).toHaveURL(new RegExp(institution));
  });

  await test.step('a commitment, and a milestone made of a sentence of it', async () => {
    await page.goto(`${plan}/compromisos/nuevo`);
    await page.getByLabel('Código').fill('G1');
    await page.getByLabel('Título').fill('Presupuesto que se entiende');
    await choose(page, 'Eje', 'cuentas');
    await choose(page, 'Institución responsable', institution);
    await page.getByLabel('Descripción').fill(`${SENTENCE} Explicarlo en cada barrio.`);
    await page.getByRole('button', { name: 'Agregar el compromiso' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^G1/ })).toBeVisible();
    await page.getByText('Hitos a partir de los textos').click();
    await page.getByRole('button', { name: new RegExp(`Convertir en hito ?: ${SENTENCE}`) }).click();
    await page.getByRole('button', { name: 'Guardar el hito' }).click();
    await expect(page.getByText(`De la oración: «${SENTENCE}»`)).toBeVisible();
  });

  await test.step('nobody outside sees it before it is published', async () => {
    expect(await status()).toBe(404);
    for (const path of [`/commitments/G1`, '/commitments']) expect((await request.get(`/api/v1/action-plans/${slug}${path}`)).status()).toBe(404);
    expect(await (await request.get('/api/v1/action-plans')).text()).not.toContain(slug);
    expect((await request.get(`/planes/${slug}`)).status()).toBe(404);
  });

  await test.step('it is published, which needs who coordinates, and approved', async () => {
    await page.goto(plan);
    await confirm(page, 'Publicar el plan', 'Publicar para siempre');
    await expect(page.getByRole('dialog').getByRole('alert').first()).toBeVisible();
    await page.keyboard.press('Escape');
    expect(await status()).toBe(404);
    await choose(page, 'Institución coordinadora', institution);
    await page.getByRole('button', { name: 'Guardar los datos' }).click();
    await expect(page.getByRole('region', { name: 'Datos del plan' }).getByText('Guardado.')).toBeVisible();
    await confirm(page, 'Publicar el plan', 'Publicar para siempre');
    await expect(page.getByText('El plan ya es público.')).toBeVisible();
    expect(await status()).toBe(200);
    await page.getByRole('button', { name: 'Aprobar el plan' }).click();
    await page.getByLabel('Día de la aprobación').fill(inDays(0));
    await page.getByRole('dialog').getByRole('button', { name: 'Aprobar' }).click();
    await expect(page.getByText('El plan quedó aprobado.')).toBeVisible();
  });

  await test.step('the portal opens with it, for as long as it is chosen', async () => {
    await page.goto('/espacio/planes');
    const current = page.getByRole('region', { name: 'Con qué plan abre el portal' });
    await current.getByLabel('Plan', { exact: true }).selectOption(slug);
    await current.getByRole('button', { name: 'Guardar la elección' }).click();
    await expect(current.getByText('Guardado.')).toBeVisible();
    expect(await (await request.get('/')).text()).toContain(`Plan de ensayo ${id}`);
    await current.getByLabel('Plan', { exact: true }).selectOption('');
    await current.getByRole('button', { name: 'Guardar la elección' }).click();
    await expect.poll(async () => (await (await request.get('/')).text()).includes(`Plan de ensayo ${id}`)).toBe(false);
  });

  await test.step('a promise changes with its reason, and the public reads what was approved beside it', async () => {
    await page.goto(`${plan}/compromisos/G1`);
    await page.getByLabel('Título').fill('Presupuesto que se entiende y se discute');
    await page.getByLabel('Motivo del cambio').fill('La consulta pidió discutirlo.');
    await page.getByRole('button', { name: 'Guardar el compromiso' }).click();
    await expect(page.getByText('Guardado.')).toBeVisible();
    await page.goto(`/planes/${slug}/compromisos/G1`);
    const changes = page.locator('web-commitment-changes');
    await expect(changes.locator('ins').first()).toContainText('discute');
    await expect(changes).toContainText('La consulta pidió discutirlo.');
  });

  await test.step('it is withdrawn, and stays with its public reason', async () => {
    await page.goto(`${plan}/compromisos/G1`);
    await page.getByRole('button', { name: 'Retirar el compromiso' }).click();
    await page.getByRole('dialog').getByLabel('Motivo').fill('Otra ley lo cubre.');
    await page.getByRole('dialog').getByRole('button', { name: 'Retirar para siempre' }).click();
    await expect(page.getByText('Motivo público: «Otra ley lo cubre.»')).toBeVisible();
    await openUntilShown(page, `/planes/${slug}/compromisos/G1`, page.getByRole('heading', { name: /^Compromiso retirado el/ }));
    await expect(page.locator('web-commitment-turns')).toContainText('Otra ley lo cubre.');
  });

  await test.step('the plan ends sooner, with a reason that stays', async () => {
    const tomorrow = inDays(1);
    await page.goto(plan);
    await page.getByRole('button', { name: 'Cambiar cuándo concluye' }).click();
    await page.getByLabel('Nuevo último día').fill(tomorrow);
    await page.getByRole('dialog').getByLabel('Motivo').fill('Concluyó el periodo.');
    await page.getByRole('dialog').getByRole('button', { name: 'Cambiar el último día' }).click();
    await expect(page.getByText('El último día del plan cambió.')).toBeVisible();
    expect(await (await request.get(`/api/v1/action-plans/${slug}`)).json()).toMatchObject({ endsOn: tomorrow });
  });
});
