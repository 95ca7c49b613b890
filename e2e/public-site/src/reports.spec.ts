import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { apiPaths } from '@cumple/contracts/common/paths';
import type { Commitment } from '@cumple/contracts/public-site/commitment';
import type { InstitutionRecord } from '@cumple/contracts/public-site/institution';
import type { MilestoneSeries } from '@cumple/contracts/public-site/milestone-series';
import type { Plan } from '@cumple/contracts/public-site/plan';
import { DeskCaller } from '../../support/desk-caller';
import { DEMONSTRATION, REAL } from '../../support/pages';
import { publish, setAside, submit, waiting, write } from '../../support/reporting';
import { expect, hydrated, test } from '../../support/watched-page';

const PLAN = 'demo-2025-2027';
const MINISTRY = 'xe-mh';
const COMMITMENT = `${DEMONSTRATION}/compromisos/C3`;
const LATE = `${DEMONSTRATION}/compromisos/C12`;
const PDF = Buffer.from('%PDF-1.4\n% tablero\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n');
/** What nobody outside may ever read, and the day of what was said. */
const INSIDE = 'palabras-de-adentro';

/** Identifier of an evidence of `C3`, once the public has it. */
async function publicEvidence(reader: DeskCaller, address: string): Promise<string> {
  const cited = async () => (await reader.read<Commitment>(apiPaths.commitment(PLAN, 'C3'))).evidence.find(({ url }) => url === address)?.id;
  await expect.poll(cited).toBeDefined();
  return (await cited()) ?? '';
}

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  const [liaison, contact] = await Promise.all([DeskCaller.of('enlace-hacienda'), DeskCaller.of('contacto')]);
  const file = await liaison.upload('Diseño del tablero.pdf', PDF, MINISTRY, PLAN);
  const evidence = [{ url: null, file, title: 'Diseño del tablero', kind: 'working-paper' as const }, { url: 'https://hacienda.example/tablero', file: null, title: null, kind: null }];
  await liaison.send(workspacePaths.reportSheet(PLAN, 'outside', MINISTRY), { method: 'PATCH', body: { letterNumber: 'MH-77-2026' }, version: 0 });
  await setAside(contact, 'C3', 3);
  await submit(liaison, MINISTRY, [
    { commitment: 'C3', milestone: 3, says: { startedOn: '2026-02-02', narrative: 'Se diseñó el tablero con las oficinas de caja.', nextSteps: 'Probarlo en tres oficinas.', evidence } },
    { commitment: 'C3', milestone: 1, says: { milestoneState: 'done', startedOn: '2024-12-02', doneOn: '2025-01-20', narrative: 'Se publicó el año equivocado.', evidence: [{ url: 'https://hacienda.example/2025', file: null, title: null, kind: null }] } },
    { commitment: 'C12', milestone: 1, says: { narrative: INSIDE, obstacles: [{ kind: 'budget', text: INSIDE }], correctiveAction: INSIDE, evidence: [{ url: `https://hacienda.example/${INSIDE}`, file: null, title: INSIDE, kind: null }] } },
  ]);
  await publish(contact, 'C3', 3);
  const wrong = await publish(contact, 'C3', 1);
  await contact.send(workspacePaths.reportWithdrawal(wrong.id), { method: 'POST', body: { reason: 'Hablaba del año anterior.' }, version: wrong.version });
  const { id, version } = await waiting(contact, 'C12', 1);
  await contact.send(workspacePaths.reportReturning(id), { method: 'POST', body: { notes: [{ field: 'narrative', text: `Nota: ${INSIDE}` }] }, version });
  await write(liaison, MINISTRY, { commitment: 'C3', milestone: 2, says: { milestoneState: 'done', startedOn: '2025-11-03', doneOn: '2026-01-15', narrative: INSIDE } });
  await contact.send(workspacePaths.evidenceReviews(PLAN, await publicEvidence(contact, 'https://hacienda.example/tablero')), { method: 'POST', body: { verdict: 'rejected', reason: 'Pide una contraseña.' } });
  await Promise.all([liaison.end(), contact.end()]);
});

test('a published report is on its commitment: state, words, letter, who reviewed it, evidence', async ({ page, watch }) => {
  await page.goto(COMMITMENT);
  await hydrated(page);
  const report = page.locator('article.report').filter({ hasText: 'Hito 3' });
  await expect(report.getByRole('heading', { name: 'Hito 3, en curso' })).toBeVisible();
  await expect(report.locator('.voice')).toHaveText('Se diseñó el tablero con las oficinas de caja.');
  await expect(report).toContainText('MH-77-2026');
  await expect(report).toContainText('revisado por Punto de contacto (demostración), Oficina de Gobierno Abierto');
  await expect(report).toContainText('Probarlo en tres oficinas.');
  await expect(report.getByRole('link', { name: 'Diseño del tablero' })).toHaveAttribute('href', /#evidencia-C3-\d+$/);
  await expect(page.locator('web-commitment-facts').last()).toContainText('oficio MH-77-2026');
  await expect(page.locator('.gantt > ol > li').nth(2)).toContainText('Real: 02/02/2026 – sin concluir');
  expect(watch.problems).toEqual([]);
});

test('a verdict is its reviewer’s, with its reason; nothing is called verified', async ({ page }) => {
  await page.goto(COMMITMENT);
  const evidence = page.locator('.evidence > li').filter({ hasText: 'hacienda.example/tablero' });
  await expect(evidence).toContainText(/no aceptada por Punto de contacto \(demostración\), Oficina de Gobierno Abierto \(\d\d\/\d\d\/\d{4}\): Pide una contraseña\./);
  await expect(page.locator('main')).not.toContainText(/verificad/i);
});

test('a file is offered with its type and size, and only ever to be saved', async ({ page, request }) => {
  await page.goto(COMMITMENT);
  const evidence = page.locator('.evidence > li').filter({ hasText: 'Diseño del tablero' });
  await expect(evidence).toContainText('PDF, 1 KB');
  const link = evidence.getByRole('link', { name: 'Diseño del tablero' });
  await expect(link).toHaveAttribute('download', '');
  const answer = await request.get((await link.getAttribute('href')) ?? '');
  expect([answer.status(), (await answer.body()).equals(PDF)]).toEqual([200, true]);
  expect(answer.headers()).toMatchObject({ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff', 'content-disposition': expect.stringMatching(/^attachment/), 'content-security-policy': expect.stringContaining('sandbox') });
  expect(answer.headers()['set-cookie']).toBeUndefined();
});

test('a withdrawn report stays readable with its reason, and its milestone says what it said before', async ({ page }) => {
  await page.goto(COMMITMENT);
  await expect(page.locator('article.report').filter({ hasText: 'Hito 1' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Ver todos, con los anteriores y los retirados' }).click();
  await expect(page).toHaveURL(`${COMMITMENT}/informes`);
  const gone = page.locator('article.report').filter({ hasText: 'informe retirado' });
  await expect(gone).toContainText('Hablaba del año anterior.');
  await gone.getByText('Qué decía').click();
  await expect(gone.locator('.voice')).toHaveText('Se publicó el año equivocado.');
});

test('drafts, returned reports, notes and what they cite are on no page and in no answer', async ({ request }) => {
  const pages = [COMMITMENT, LATE, DEMONSTRATION, `${DEMONSTRATION}/compromisos`, `/instituciones/${MINISTRY}`].flatMap((path) => [path, `/en${path}`]);
  const more = [COMMITMENT, LATE].flatMap((path) => [`${path}/informes`, `${path}/historial`]);
  const answers = ['C3', 'C12'].flatMap((code) => [apiPaths.commitment(PLAN, code), apiPaths.progressReports(PLAN, code), apiPaths.commitmentHistory(PLAN, code)]);
  for (const path of [...pages, ...more, ...answers]) {
    const answer = await request.get(path);
    expect([path, answer.status()]).toEqual([path, 200]);
    expect([path, (await answer.text()).includes(INSIDE)]).toEqual([path, false]);
  }
});

test('a commitment of which nothing was published says so, and says nothing of its progress', async ({ page }) => {
  await page.goto(`${REAL}/compromisos/S19`);
  await expect(page.getByRole('heading', { name: 'Sin informes publicados' })).toBeVisible();
  await expect(page.locator('web-reports-section')).toContainText('No quiere decir que no haya avance.');
  await page.goto(REAL);
  await expect(page.locator('web-plan-milestones')).toContainText('No calculable');
  await expect(page.locator('web-plan-milestones')).toContainText('No es un cero.');
});

test('the roll-up of a commitment and of the plan is the API’s, with its formula and inputs', async ({ page, request }) => {
  const { milestones, progress } = (await (await request.get(apiPaths.commitment(PLAN, 'C4'))).json()) as Commitment;
  await page.goto(`${DEMONSTRATION}/compromisos/C4`);
  const rollUp = page.locator('web-commitment-roll-up');
  await rollUp.getByText('Cómo se cuenta el avance').click();
  const weights = (of: typeof milestones) => of.map(({ weight }) => weight).join(' + ');
  const { done, total } = progress?.byWeight ?? { done: 0, total: 0 };
  await expect(rollUp).toContainText(`(${weights(milestones.filter(({ state }) => state === 'done'))}) ÷ (${weights(milestones)}) = ${done} ÷ ${total} = ${Math.floor((100 * done) / total)} %`);
  await expect(rollUp.getByRole('row', { name: /^Concluido/ })).toContainText(`${progress?.done} de ${progress?.total}`);

  const plan = (await (await request.get(apiPaths.plan(PLAN))).json()) as Plan;
  const series = (await (await request.get(apiPaths.milestoneSeries(PLAN))).json()) as MilestoneSeries;
  await page.goto(DEMONSTRATION);
  const section = page.locator('web-plan-milestones');
  await expect(section.getByRole('row', { name: /^Sin información/ })).toContainText(`${plan.milestones?.progress?.unknown} de ${plan.milestones?.progress?.total}`);
  await expect(section).toContainText(`${plan.milestones?.withMilestones} de ${plan.milestones?.commitments} compromisos vigentes tienen hitos`);
  await section.locator('figure').scrollIntoViewIfNeeded();
  await expect(section.locator('web-milestone-series-chart svg').first()).toBeAttached();
  await section.getByText('Ver como tabla').click();
  const last = series.done.at(-1);
  const [year, month, day] = (last?.on ?? '').split('-');
  await expect(section.getByRole('row', { name: new RegExp(`^${day}/${month}/${year}`) })).toContainText(`${last?.count} de ${series.total}`);
});

test('the institution’s record counts what was received and what is published', async ({ page }) => {
  const { plans } = (await (await page.request.get(apiPaths.institution(MINISTRY))).json()) as InstitutionRecord;
  await page.goto(`/instituciones/${MINISTRY}`);
  const rounds = page.locator('web-institution-rounds');
  await expect(rounds).toContainText(`con los enviados fuera de corte: ${plans[0]?.reportsPublished}.`);
  for (const { name, received, asked } of plans[0]?.rounds ?? []) await expect(rounds.getByRole('row', { name })).toContainText(`${received} de ${asked}`);
  await expect(rounds).toContainText('no quiere decir sin avance');
});
