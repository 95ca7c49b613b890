import type { Page } from '@playwright/test';
import { apiPaths } from '@cumple/contracts/common/paths';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { openUntilShown } from '../../support/open-until-shown';
import { expect } from '../../support/watched-page';
import { accepts, contactArrives, inDays, opened, PEOPLE, PLAN, prepare } from './cast';
import { test } from './site';

const SHEET = `/espacio/informes/${PLAN}/outside/ministerio-de-caminos`;
const COMMITMENT = `/planes/${PLAN}/compromisos/C1`;
const ORDERED = 'Por instrucción superior el inventario se declara concluido.';
const VERDICT = 'La portada no muestra ningún inventario.';
const REASON = 'El inventario no está publicado todavía.';

const row = (page: Page) => page.locator('#C1-1');

test('story 10: a minister orders “done”: it asks for what shows it, publishes what others found beside it, and keeps both when it is taken back', async ({ browser, page: citizen, server }) => {
  test.setTimeout(240_000);
  await citizen.setViewportSize({ width: 390, height: 844 });
  const [contact, liaison] = [await opened(browser, 'desk'), await opened(browser, 'phone')];

  await test.step('a ministry, its liaison, and a point of contact', async () => {
    expect(server.url).toMatch(/^http/);
    await contactArrives(contact);
    await prepare(contact);
    await accepts(liaison, PEOPLE.liaison, 'Enlace de Ensayo');
  });

  await test.step('“done” alone isn’t taken: what was done, when, and what shows it', async () => {
    await liaison.goto(SHEET);
    await row(liaison).getByRole('button', { name: 'Informar avance' }).click();
    await row(liaison).getByLabel('Concluido').check();
    await liaison.getByRole('button', { name: 'Enviar', exact: true }).click();
    const errors = liaison.getByRole('alert').filter({ hasText: 'Revise lo siguiente' });
    for (const words of [/Cuente qué se hizo/, /agregue al menos una evidencia/, /fecha/i]) await expect(errors.getByRole('link', { name: words }).first()).toBeVisible();
    await row(liaison).getByLabel('¿Qué se hizo?').fill(ORDERED);
    await row(liaison).getByLabel('Fecha en que se concluyó').fill(inDays(-1));
    await expect(liaison.getByText('Borrador guardado')).toBeVisible();
    await liaison.getByRole('button', { name: 'Enviar', exact: true }).click();
    await expect(errors.getByRole('link', { name: /agregue al menos una evidencia/ })).toBeVisible();
  });

  await test.step('meanwhile nobody above reads the draft', async () => {
    for (const path of [SHEET, `/espacio/informes-enviados/${PLAN}`, `/espacio/revision/${PLAN}`, '/espacio/informes', '/espacio']) {
      await contact.goto(path);
      await expect(contact.getByRole('heading', { level: 1 })).toBeVisible();
      expect([path, (await contact.content()).includes(ORDERED)]).toEqual([path, false]);
    }
    for (const path of [workspacePaths.reportSheet(PLAN, 'outside', 'ministerio-de-caminos'), workspacePaths.reviewQueue(PLAN)]) {
      expect([path, (await (await contact.request.get(path)).text()).includes(ORDERED)]).toEqual([path, false]);
    }
  });

  await test.step('under the order a home page is cited: whoever reviews is told, and says what it is worth', async () => {
    await row(liaison).getByLabel('Pegar una dirección web').fill('https://caminos.example/');
    await row(liaison).getByRole('button', { name: 'Agregar la dirección' }).click();
    await liaison.getByLabel('Sin aprobación').check();
    await liaison.getByRole('button', { name: 'Enviar 1 informe' }).click();
    await expect(liaison.getByRole('heading', { level: 1, name: /^Constancia/ })).toBeVisible();
    await contact.goto(`/espacio/revision/${PLAN}`);
    await expect(contact.locator('web-report-checks')).toContainText(/portada/);
    await contact.getByRole('button', { name: /^Revisar la evidencia/ }).click();
    const dialog = contact.getByRole('dialog', { name: 'Revisar la evidencia' });
    await dialog.getByLabel('Dictamen').selectOption({ label: 'No prueba lo que se declara' });
    await dialog.getByLabel('Motivo').fill(VERDICT);
    await dialog.getByRole('button', { name: 'Guardar el dictamen' }).click();
    await expect(contact.getByText(`«${VERDICT}»`)).toBeVisible();
    await contact.getByRole('button', { name: /^Publicar como revisado/ }).click();
    await expect(contact.getByRole('status').getByText('C1 · hito 1: publicado.')).toBeVisible();
  });

  const report = citizen.locator('article.report').filter({ hasText: 'Hito 1' });
  const evidence = citizen.locator('.evidence > li').filter({ hasText: 'caminos.example' });

  await test.step('the public reads both: what the ministry declares, and what the evidence was found to be worth', async () => {
    await openUntilShown(citizen, COMMITMENT, report);
    await expect(report.getByRole('heading', { name: 'Hito 1, concluido' })).toBeVisible();
    await expect(report.locator('.voice')).toHaveText(ORDERED);
    await expect(evidence).toContainText(/no aceptada por Punto de contacto, Oficina de Ensayo/);
    await expect(evidence).toContainText(VERDICT);
  });

  await test.step('taken back later, both stay: the report with its reason, and the verdict', async () => {
    await liaison.goto(`/espacio/informes-enviados/${PLAN}`);
    await liaison.getByRole('link', { name: /^C1 · hito 1,/ }).click();
    await liaison.getByRole('button', { name: 'Retirar el informe' }).click();
    await liaison.getByRole('dialog').getByLabel('Motivo').fill(REASON);
    await liaison.getByRole('dialog').getByRole('button', { name: 'Retirar para siempre' }).click();
    await expect(liaison.getByText('El informe quedó retirado.')).toBeVisible();
    const gone = citizen.locator('article.report').filter({ hasText: 'informe retirado' });
    await openUntilShown(citizen, `${COMMITMENT}/informes`, gone);
    await expect(gone).toContainText(REASON);
    await gone.getByText('Qué decía').click();
    await expect(gone.locator('.voice')).toHaveText(ORDERED);
    const { milestones } = (await (await citizen.request.get(apiPaths.commitment(PLAN, 'C1'))).json()) as { milestones: { state: string }[] };
    expect(milestones[0]?.state).toBe('unknown');
    await openUntilShown(citizen, COMMITMENT, evidence);
    await expect(evidence).toContainText(VERDICT);
    await openUntilShown(citizen, `${COMMITMENT}/historial`, citizen.locator('.feed').filter({ hasText: REASON }));
    await expect(citizen.locator('.feed')).toContainText(/publicó/);
  });
  for (const page of [contact, liaison]) await page.context().close();
});
