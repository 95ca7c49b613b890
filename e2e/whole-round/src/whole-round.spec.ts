import type { Page } from '@playwright/test';
import type { WorkingDayView } from '@cumple/contracts/progress/reporting-round';
import { apiPaths } from '@cumple/contracts/common/paths';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { DeskCaller } from '../../support/desk-caller';
import { linkIn, mailTo, pageIn } from '../../support/mail';
import { codeOf, signInWith } from '../../support/newcomer';
import { openUntilShown } from '../../support/open-until-shown';
import { regularWork } from '../../support/database';
import { SlowLine } from '../../support/slow-line';
import { expect } from '../../support/watched-page';
import { accepts, contactArrives, inDays, opened, PEOPLE, PLAN, prepare } from './cast';
import { test } from './site';

const ROUND = 'Corte de ensayo';
const PDF = Buffer.from('%PDF-1.4\n% inventario\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n');
const COUNTED = 'Se contaron los 412 caminos de los nueve distritos.';
const VAGUE = 'Se avanzó bastante en el mapa.';
const EXACT = 'El mapa muestra 30 de las 48 obras; faltan las de dos distritos.';
const NOTE = '¿Cuántas obras, de cuáles distritos?';
const COMMITMENT = `/planes/${PLAN}/compromisos/C1`;
const BOARD = `/espacio/cortes/${PLAN}/1`;
const QUEUE = `/espacio/revision/${PLAN}`;

const row = (page: Page, key: string) => page.locator(`#${key}`);
const line = (page: Page, institution: string) => page.getByRole('row').filter({ hasText: institution });
const waiting = (page: Page, label: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2, name: new RegExp(`^${label},`) }) });
const decided = (page: Page, what: string) => page.getByRole('status').getByText(what);
const published = (page: Page, milestone: number) => page.locator('article.report').filter({ hasText: `Hito ${milestone}` });

test('a whole round, from its opening to the page that everybody reads', async ({ browser, page: citizen, server }) => {
  test.setTimeout(300_000);
  await citizen.setViewportSize({ width: 390, height: 844 });
  const contact = await opened(browser, 'desk');
  const [liaison, authority, other, member] = [await opened(browser, 'phone'), await opened(browser, 'phone'), await opened(browser, 'phone'), await opened(browser, 'desk')];
  let secret = '';
  let due: WorkingDayView;

  await test.step('an operator, a point of contact, a plan, and people who come by the invitations that were mailed', async () => {
    secret = await contactArrives(contact);
    await prepare(contact);
    await accepts(liaison, PEOPLE.liaison, 'Enlace de Ensayo');
    await accepts(other, PEOPLE.late, 'Enlace de Bosques');
    await accepts(member, PEOPLE.member, 'Integrante de Ensayo');
    for (const page of [liaison, authority, citizen]) await SlowLine.of(page);
  });

  await test.step('the point of contact opens the round, and nobody has reported', async () => {
    due = await (await DeskCaller.in(contact)).read<WorkingDayView>(workspacePaths.workingDay(PLAN, inDays(3)));
    await contact.goto(`/espacio/cortes/${PLAN}`);
    await contact.getByRole('link', { name: 'Abrir un corte' }).click();
    await contact.getByLabel('Nombre del corte').fill(ROUND);
    await contact.getByLabel('Primer día del periodo').fill(inDays(-90));
    await contact.getByLabel('Último día del periodo').fill(inDays(-1));
    await contact.getByLabel('Fecha límite').fill(due.working ? due.day : due.next);
    await contact.getByRole('button', { name: 'Abrir el corte' }).click();
    await expect(contact.getByText('informes recibidos de 3')).toBeVisible();
    await expect(line(contact, 'MICA')).toContainText('Por informar (2)');
    await expect(line(contact, 'INBO')).toContainText('Por informar (1)');
  });

  await test.step('the liaison opens the link of the mail on a phone, fills two rows in, and asks for approval', async () => {
    await regularWork(server.data);
    await liaison.goto(pageIn(await mailTo(PEOPLE.liaison, new RegExp(`Se abrió «${ROUND}»`))));
    await expect(liaison.getByRole('heading', { level: 1, name: ROUND })).toBeVisible();
    await liaison.getByLabel('Número de oficio').fill('MICA-14-2026');
    const first = row(liaison, 'C1-1');
    await first.getByRole('button', { name: 'Informar avance' }).click();
    await first.getByLabel('Concluido').check();
    await first.getByLabel('Fecha de inicio').fill(inDays(-60));
    await first.getByLabel('Fecha en que se concluyó').fill(inDays(-5));
    await first.getByLabel('¿Qué se hizo?').fill(COUNTED);
    await first.getByLabel('Pegar una dirección web').fill('https://caminos.example/inventario');
    await first.getByRole('button', { name: 'Agregar la dirección' }).click();
    await first.getByLabel('Elegir archivos').setInputFiles({ name: 'Inventario.pdf', mimeType: 'application/pdf', buffer: PDF });
    await expect(first.getByRole('link', { name: 'Inventario.pdf' })).toBeVisible();
    const second = row(liaison, 'C1-2');
    await second.getByRole('button', { name: 'Informar avance' }).click();
    await second.getByLabel('En curso').check();
    await second.getByLabel('¿Qué se hizo?').fill(VAGUE);
    await liaison.getByLabel('Vínculo de un solo uso').check();
    await liaison.getByRole('button', { name: 'Enviar 2 informes' }).click();
    await expect(liaison.getByText('Se pidió la aprobación.')).toBeVisible();
  });

  await test.step('until somebody approves, those who review have nothing, and the public reads nothing', async () => {
    await contact.goto(QUEUE);
    await expect(contact.getByRole('heading', { level: 1, name: 'Por revisar' })).toBeVisible();
    await expect(waiting(contact, 'C1 · hito 1')).toHaveCount(0);
    await citizen.goto(COMMITMENT);
    await expect(citizen.getByRole('heading', { name: 'Sin informes publicados' })).toBeVisible();
    await readsNothing(citizen, [COUNTED, VAGUE, 'Inventario.pdf', 'caminos.example']);
  });

  await test.step('the vice-minister approves by the link of the mail, without signing in', async () => {
    await authority.goto(linkIn(await mailTo(PEOPLE.approver, /esperan su aprobación/)));
    await expect(authority.getByText(COUNTED)).toBeVisible();
    await authority.getByRole('button', { name: 'Aprobar', exact: true }).click();
    await expect(authority.getByText(/Constancia CR-\d{4}-0001/)).toBeVisible();
  });

  await test.step('received isn’t public yet, and whoever is of civil society reads what the public reads', async () => {
    await citizen.reload();
    await readsNothing(citizen, [COUNTED, VAGUE, 'Inventario.pdf', 'caminos.example']);
    await member.goto(COMMITMENT);
    await readsNothing(member, [COUNTED, VAGUE, 'Inventario.pdf']);
    for (const path of [QUEUE, `/espacio/informes-enviados/${PLAN}`, BOARD, '/espacio/informes', '/espacio/alertas']) {
      await member.goto(path);
      await expect(member.getByRole('heading', { level: 1 })).not.toHaveText(/^(Por revisar|Informes|Corte|Alertas)/);
      await readsNothing(member, [COUNTED, VAGUE]);
    }
  });

  await test.step('the point of contact publishes one report, and returns the other with a note', async () => {
    await contact.goto(QUEUE);
    await waiting(contact, 'C1 · hito 2').getByRole('checkbox').waitFor();
    await reviewed(contact, 'C1 · hito 1');
    await waiting(contact, 'C1 · hito 1').getByRole('button', { name: /^Publicar como revisado/ }).click();
    await expect(decided(contact, 'C1 · hito 1: publicado.')).toBeVisible();
    await reviewed(contact, 'C1 · hito 2');
    await waiting(contact, 'C1 · hito 2').getByRole('button', { name: /^Devolver con notas/ }).click();
    await contact.getByLabel('¿Qué se hizo?').fill(NOTE);
    await contact.getByRole('button', { name: 'Devolver con las notas' }).click();
    await expect(decided(contact, 'C1 · hito 2: devuelto con sus notas.')).toBeVisible();
    await contact.goto(BOARD);
    await expect(line(contact, 'MICA')).toContainText('Publicado (1)');
    await expect(line(contact, 'MICA')).toContainText('Devuelto (1)');
    await expect(line(contact, 'INBO')).toContainText('Por informar (1)');
  });

  await test.step('the citizen reads the one with its evidence, and neither the other nor its note', async () => {
    await openUntilShown(citizen, COMMITMENT, published(citizen, 1));
    await expect(published(citizen, 1).locator('.voice')).toHaveText(COUNTED);
    await expect(published(citizen, 1)).toContainText('MICA-14-2026');
    await expect(citizen.locator('.evidence > li').filter({ hasText: 'caminos.example/inventario' })).toBeVisible();
    const file = citizen.locator('.evidence').getByRole('link', { name: 'Inventario.pdf' });
    expect(await (await citizen.request.get((await file.getAttribute('href')) ?? '')).body()).toEqual(PDF);
    await readsNothing(citizen, [VAGUE, NOTE, 'Enlace de Ensayo', '@example.org']);
    expect(await citizen.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  await test.step('the mail of what came back opens on the noted field; it is mended and sent again', async () => {
    const tab = await liaison.context().newPage();
    await SlowLine.of(tab);
    await tab.goto(pageIn(await mailTo(PEOPLE.liaison, /^Corrija un informe de avance: C1, hito 2/)));
    await expect(tab.locator('#C1-2-narrative')).toBeFocused();
    await expect(row(tab, 'C1-2')).toContainText(NOTE);
    await tab.locator('#C1-2-narrative').fill(EXACT);
    await tab.getByLabel('Sin aprobación').check();
    await tab.getByRole('button', { name: 'Enviar 1 informe' }).click();
    await expect(tab.getByRole('heading', { level: 1, name: /^Constancia CR-\d{4}-0002/ })).toBeVisible();
    await contact.goto(QUEUE);
    await reviewed(contact, 'C1 · hito 2');
    await expect(waiting(contact, 'C1 · hito 2')).toContainText(EXACT);
    await contact.keyboard.press('p');
    await expect(decided(contact, 'C1 · hito 2: publicado.')).toBeVisible();
    await openUntilShown(citizen, COMMITMENT, published(citizen, 2));
    await expect(published(citizen, 2).locator('.voice')).toHaveText(EXACT);
    await readsNothing(citizen, [VAGUE, NOTE]);
  });

  await test.step('who hasn’t reported is reminded by hand, and gets the mail', async () => {
    await contact.goto(BOARD);
    await expect(line(contact, 'MICA')).toContainText('Publicado (2)');
    await contact.getByRole('button', { name: /^Recordar *: *INBO/ }).click();
    await expect(line(contact, 'INBO')).toContainText('Se le recordó');
    expect(pageIn(await mailTo(PEOPLE.late, /^Faltan informes de Instituto de Bosques/))).toBe(`/espacio/informes/${PLAN}/1/instituto-de-bosques`);
  });

  await test.step('days later nothing has come: a reminder by itself, an alert, a board that says so', async () => {
    const [dueOn, after] = [due.working ? due.day : due.next, await workingDayAfter(contact, due.working ? due.day : due.next)];
    const days = Math.round((Date.parse(after) - Date.parse(inDays(0))) / 86_400_000);
    await server.kill();
    await server.start(days);
    await regularWork(server.data);
    expect(await mailTo(PEOPLE.late, /^Faltan informes de Instituto de Bosques/, 2)).toContain('ya pasó');
    await other.goto('/espacio/alertas');
    await signInWith(other, PEOPLE.late);
    const alert = other.getByRole('listitem').filter({ hasText: 'Sin informe recibido' });
    await expect(alert).toContainText('Contar los bosques comunales');
    await alert.getByRole('link', { name: /^Informar avance/ }).click();
    await expect(other).toHaveURL(new RegExp(`/espacio/informes/${PLAN}/1/instituto-de-bosques`));
    await contact.goto(BOARD);
    await signInWith(contact, PEOPLE.contact);
    await contact.locator('#code').fill(codeOf(secret, days * 86_400));
    await contact.keyboard.press('Enter');
    await expect(line(contact, 'INBO')).toContainText('Con atraso (1)');
    await expect(line(contact, 'INBO')).toContainText(dueOn.split('-').reverse().join('/'));
  });

  await test.step('the round is closed: “no report received”, for the board and for the public', async () => {
    await contact.getByRole('button', { name: 'Cerrar el corte' }).click();
    await contact.getByRole('dialog').getByRole('button', { name: 'Cerrar para siempre' }).click();
    await expect(line(contact, 'INBO')).toContainText('Sin informe recibido (1)');
    await expect(line(contact, 'MICA')).toContainText('Publicado (2)');
    for (const [slug, counted] of [['instituto-de-bosques', '0 de 1'], ['ministerio-de-caminos', '2 de 2']] as const) {
      await openUntilShown(citizen, `/instituciones/${slug}`, citizen.locator('web-institution-rounds').getByRole('row', { name: ROUND }).filter({ hasText: counted }));
    }
    await citizen.goto(`/planes/${PLAN}/compromisos/C2`);
    await expect(citizen.getByRole('heading', { name: 'Sin informes publicados' })).toBeVisible();
    expect(await (await citizen.request.get(apiPaths.progressReports(PLAN, 'C2'))).json()).toMatchObject({ items: [] });
  });
  for (const page of [contact, liaison, authority, other, member]) await page.context().close();
});

async function readsNothing(page: Page, words: readonly string[]): Promise<void> {
  const text = await page.content();
  expect(words.filter((word) => text.includes(word))).toEqual([]);
}

/** Opens a report of the queue, unless it is the open one. */
async function reviewed(page: Page, label: string): Promise<void> {
  const open = waiting(page, label).getByRole('button', { name: /^Revisar *: / });
  await waiting(page, label).getByRole('checkbox').waitFor();
  if ((await open.count()) > 0) await open.click();
  await expect(waiting(page, label).getByRole('button', { name: /^Publicar como revisado/ })).toBeVisible();
}

async function workingDayAfter(page: Page, day: string): Promise<string> {
  const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
  const found = await (await DeskCaller.in(page)).read<WorkingDayView>(workspacePaths.workingDay(PLAN, next));
  return found.working ? found.day : found.next;
}
