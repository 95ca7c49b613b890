import type { Page } from '@playwright/test';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { ReportSheet } from '@cumple/contracts/progress/report-sheet';
import { DeskCaller } from '../../support/desk-caller';
import { publish, setAside, submit, waiting } from '../../support/reporting';
import { signIn } from '../../support/sign-in';
import { expect, test } from '../../support/watched-page';

// They work on the same queue, one after the other.
test.describe.configure({ mode: 'serial' });

const PLAN = 'demo-2025-2027';
const QUEUE = `/espacio/revision/${PLAN}`;
const says = (narrative: string) => ({ narrative, obstacles: [{ kind: 'budget' as const, text: null }], correctiveAction: 'Se reprogramó.' });
const item = (page: Page, label: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2, name: new RegExp(`^${label},`) }) });

/** What an institution sends outside rounds; what waits there already stays. */
async function sent(name: string, institution: string, milestones: readonly (readonly [string, number])[]): Promise<void> {
  const liaison = await DeskCaller.of(name);
  const { rows } = await liaison.read<ReportSheet>(workspacePaths.reportSheet(PLAN, 'outside', institution));
  const open = milestones.filter(([commitment, milestone]) => rows.find((row) => row.commitment === commitment && row.milestone === milestone)?.report?.state !== 'submitted');
  await submit(liaison, institution, open.map(([commitment, milestone]) => ({ commitment, milestone, says: says(`Avance de ${commitment}, hito ${milestone}.`) })));
}

/** Of the reports of a milestone the one outside rounds: rounds of the demonstration ask about it too. */
const outside = (page: Page, label: string) => item(page, label).filter({ hasText: 'Fuera de corte' });

test('a report is returned with notes on two fields, by the keyboard alone', async ({ page }) => {
  test.slow();
  await sent('enlace-servicios', 'xe-msp', [['C4', 6]]);
  await signIn(page, 'contacto');
  await page.goto(QUEUE);
  await outside(page, 'C4 · hito 6').getByRole('button', { name: /^Revisar/ }).click();
  await expect(outside(page, 'C4 · hito 6').getByRole('heading', { level: 2 })).toBeFocused();
  await expect(outside(page, 'C4 · hito 6')).toContainText('Por iniciar → En curso');
  await expect(outside(page, 'C4 · hito 6')).toContainText('Comprobaciones automáticas');

  await page.keyboard.press('d');
  await expect(page.getByLabel('¿Qué se hizo?')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toContainText('Escriba al menos una nota');
  await page.getByLabel('¿Qué se hizo?').fill('Diga en qué fechas. Y en jkpd no pasa nada.');
  await page.getByRole('button', { name: 'Evidencia', exact: true }).click();
  await expect(page.getByLabel('Evidencia', { exact: true })).toBeFocused();
  await page.keyboard.type('Falta la constancia, pjkdx.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('C4 · hito 6: devuelto con sus notas.')).toBeVisible();
  await expect(outside(page, 'C4 · hito 6')).toHaveCount(0);

  await page.goto(`/espacio/informes-enviados/${PLAN}`);
  await page.getByLabel('Estado', { exact: true }).selectOption('returned');
  await page.getByRole('link', { name: /^C4 · hito 6,/ }).first().click();
  await expect(page.getByText('Falta la constancia, pjkdx.')).toBeVisible();
  await expect(page.getByText('Diga en qué fechas. Y en jkpd no pasa nada.')).toBeVisible();
});

test('three are published at once, and a fourth that somebody else took is told apart', async ({ page }) => {
  test.slow();
  await sent('enlace-servicios', 'xe-msp', [['C7', 3], ['C7', 4], ['C4', 5]]);
  await sent('enlace-hacienda', 'xe-mh', [['C12', 1]]);
  await signIn(page, 'contacto');
  await page.goto(QUEUE);
  for (const label of ['C7 · hito 3', 'C7 · hito 4', 'C4 · hito 5', 'C12 · hito 1']) await outside(page, label).getByRole('checkbox').check();
  const contact = await DeskCaller.of('contacto');
  await publish(contact, 'C12', 1);
  await page.getByRole('button', { name: 'Publicar los marcados (4)' }).click();
  const decided = page.getByRole('region', { name: 'Lo que decidió en esta página' });
  for (const label of ['C7 · hito 3', 'C7 · hito 4', 'C4 · hito 5']) await expect(decided).toContainText(`${label}: publicado.`);
  await expect(decided).toContainText(/C12 · hito 1: no se publicó\. .+/);
  for (const label of ['C7 · hito 3', 'C7 · hito 4', 'C4 · hito 5', 'C12 · hito 1']) await expect(outside(page, label)).toHaveCount(0);
});

test('what somebody else decided meanwhile is told, and the queue goes on', async ({ page }) => {
  test.slow();
  const contact = await DeskCaller.of('contacto');
  for (const milestone of [3, 4]) await setAside(contact, 'C2', milestone);
  await sent('enlace-compras', 'xe-ac', [['C2', 3], ['C2', 4]]);
  await signIn(page, 'contacto');
  await page.goto(QUEUE);
  await outside(page, 'C2 · hito 3').getByRole('button', { name: /^Revisar/ }).click();
  await page.keyboard.press('d');
  await page.getByLabel('¿Qué se hizo?').fill('Una nota que no llega.');
  const { id, version } = await newest(contact, 'C2', 3);
  await contact.send(workspacePaths.reportReturning(id), { method: 'POST', body: { notes: [{ field: 'narrative', text: 'Primero yo.' }] }, version });
  await page.getByRole('button', { name: 'Devolver con las notas' }).click();
  await expect(page.getByText('C2 · hito 3: otra persona ya lo devolvió. Sus notas no se enviaron.')).toBeVisible();
  await expect(outside(page, 'C2 · hito 3')).toHaveCount(0);
  await expect(outside(page, 'C2 · hito 4').getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('p');
  await expect(page.getByRole('status').getByText('C2 · hito 4: publicado.')).toBeVisible();
});

test('a published report is withdrawn with its reason, and stays in sight', async ({ page }) => {
  await signIn(page, 'enlace-servicios');
  await page.goto(`/espacio/informes-enviados/${PLAN}`);
  await page.getByLabel('Estado', { exact: true }).selectOption('published');
  await page.getByRole('link', { name: /^C7 · hito 4,/ }).first().click();
  await page.getByRole('button', { name: 'Retirar el informe' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Retirar para siempre' }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('Motivo: Falta este dato.');
  await page.getByRole('dialog').getByLabel('Motivo').fill('Se informó del hito equivocado.');
  await page.getByRole('dialog').getByRole('button', { name: 'Retirar para siempre' }).click();
  await expect(page.getByText('El informe quedó retirado.')).toBeVisible();
  await expect(page.getByText('Motivo público: «Se informó del hito equivocado.»')).toBeVisible();
});

test('the liaison’s home begins with what was returned, one click from the field that the first note is on', async ({ page }) => {
  await signIn(page, 'enlace-servicios');
  const due = page.getByRole('region', { name: 'Lo que corresponde ahora' });
  await due.getByRole('link', { name: /^Corregir el informe/ }).first().click();
  await expect(page).toHaveURL(/\/espacio\/informes\/demo-2025-2027\/.+\/xe-msp#/);
  const [, returned = ''] = new URL(page.url()).hash.split('#');
  await expect(page.locator(`#${returned} textarea:focus, #${returned} fieldset:focus`)).toBeVisible();
});

test('the point of contact’s home counts what waits, and leads there', async ({ page }) => {
  await signIn(page, 'contacto');
  const today = page.getByRole('list', { name: 'Hoy' });
  await expect(today).toContainText('instituciones sin informe recibido en este corte');
  await expect(page.getByText('todavía no se envían desde aquí')).toHaveCount(0);
  await today.getByRole('link', { name: /por revisar$/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Por revisar' })).toBeVisible();
});

/** The one of a milestone that waits outside rounds. */
async function newest(contact: DeskCaller, commitment: string, milestone: number) {
  const { items } = await contact.read<{ items: { id: number; version: number; commitment: string; milestone: number; round: unknown }[] }>(`${workspacePaths.reviewQueue(PLAN)}?pageSize=100`);
  return items.find((one) => one.commitment === commitment && one.milestone === milestone && one.round === null) ?? waiting(contact, commitment, milestone);
}
