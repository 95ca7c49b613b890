import type { Page } from '@cumple/contracts/common/page';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { ManagedReport, PublicationOutcome } from '@cumple/contracts/progress/progress-report';
import type { Commitment } from '@cumple/contracts/public-site/commitment';
import type { Problem } from '@cumple/contracts/common/problem';
import { statementsOf } from '@cumple/server-kit/database/count-statements';
import { type LeftReport, leaveReport } from '../../testing/submitted-reports';
import { runningPlan } from '../../testing/tried-plans';
import { type Caller, createWorkspaceApi, type WorkspaceApi } from '../../testing/workspace-api';

const PLAN = 'zz-2025-2027';
let api: WorkspaceApi;
let contact: Caller;
let liaison: Caller;

beforeEach(async () => {
  api = await createWorkspaceApi([runningPlan]);
  contact = await api.as({ role: 'point-of-contact', institution: 'planning-office' });
  liaison = await api.as({ role: 'liaison', institution: 'water' });
});
afterEach(() => api.close());

const read = async (id: number, caller = contact) => (await caller.get(workspacePaths.progressReport(id)).expect(200)).body as ManagedReport;
const publish = (id: number, version = 1) => contact.send(workspacePaths.reportPublication(id)).set('If-Match', `"v${version}"`);
const giveBack = (id: number, notes: object[], version = 1) => contact.send(workspacePaths.reportReturning(id), { notes }).set('If-Match', `"v${version}"`);
const withdraw = (id: number, reason: string, by = contact, version = 2) => by.send(workspacePaths.reportWithdrawal(id), { reason }).set('If-Match', `"v${version}"`);
const queue = async () => (await contact.get(workspacePaths.reviewQueue(PLAN)).expect(200)).body as Page<ManagedReport>;
const milestone = async (number: number) => (await api.read<Commitment>(`/action-plans/${PLAN}/commitments/G1`)).milestones.find((one) => one.number === number);
const ofWater = (more: LeftReport = {}) => leaveReport(api, { institution: 'water', milestone: 2, milestoneState: 'done', startedOn: '2025-09-01', doneOn: '2026-02-20', ...more });
const later = (minutes: number) => (api.clock.now = new Date(api.clock.now.getTime() + minutes * 60_000));

test('what waits is told with what a program saw, what stood before and the working days left, most pressing first', async () => {
  await leaveReport(api, { milestone: 3, reviewDueOn: '2026-03-09', narrative: 'Se publicó el índice.' });
  const pressing = await ofWater({ reviewDueOn: '2026-03-03', evidence: ['https://agua.example.org/'] });
  const { items, total } = await queue();
  expect([total, items.map(({ commitment, milestone: number }) => `${commitment}.${number}`)]).toEqual([2, ['G1.2', 'G1.3']]);
  expect(items[0]).toMatchObject({
    id: pressing, publicId: null, state: 'submitted', submissions: 1, receipt: 'CR-2026-0002', workingDaysLeft: 2, judgeAndParty: true, letterNumber: 'OF-12-2026',
    institution: { slug: 'water', acronym: 'ÁGUA', demonstration: true }, before: { state: 'under-way', dueOn: { date: '2026-02-28' }, narrative: null },
    evidence: [{ url: 'https://agua.example.org/', state: 'unchecked' }],
  });
  expect(items[0]?.checks.map(({ code }) => code)).toEqual(['evidence-not-checked', 'only-home-page']);
  // The point of contact's own institution leads the commitment, or reports itself: it is judge and party.
  expect(items[1]).toMatchObject({ judgeAndParty: true, checks: [] });
});

test('a text that was reported before is found again, whatever its blanks and accents', async () => {
  await publish(await leaveReport(api, { narrative: 'Se publicó el índice, con anexos.' })).expect(200);
  await leaveReport(api, { milestone: 3, narrative: 'se publico  el índice con ANEXOS' });
  await leaveReport(api, { milestone: 2, institution: 'water', narrative: 'Se publicó el índice, con anexos.' });
  const { items } = await queue();
  expect(items.map(({ institution, checks }) => [institution.slug, checks.filter(({ code }) => code === 'text-repeated').map(({ detail }) => detail)])).toEqual([['planning-office', ['G1-1-1']], ['water', []]]);
});

test('an amendment of the milestone after the report was received is told', async () => {
  const id = await ofWater({ receivedAt: '2026-03-01T10:00:00Z' });
  const { milestones, version: _ } = (await contact.get(workspacePaths.commitment(PLAN, 'G1')).expect(200)).body as { milestones: { number: number; version: number }[]; version: number };
  const version = milestones.find(({ number }) => number === 2)?.version;
  await contact.patch(workspacePaths.milestone(PLAN, 'G1', 2), { title: 'Medir cada pozo', reason: 'Se precisó.' }).set('If-Match', `"v${version}"`).expect(200);
  expect((await read(id)).checks).toContainEqual({ code: 'milestone-amended', field: null, detail: '2026-03-01' });
});

test('the queue takes two statements, however long it is', async () => {
  const take = async () => (await statementsOf(api.database.app, () => queue())).filter((sql) => sql.includes('progress_report')).length;
  await ofWater();
  const few = await take();
  for (const number of [1, 3]) await leaveReport(api, { milestone: number });
  expect([few, await take()]).toEqual([2, 2]);
});

test('publishing moves the milestone, shows the evidence and says who reviewed it', async () => {
  const id = await ofWater({ evidence: ['https://agua.example.org/informe.pdf'] });
  expect((await publish(id).expect(200)).body).toMatchObject({ publicId: 'G1-2-1', state: 'published', version: 2, review: { outcome: 'reviewed' } });
  expect(await milestone(2)).toMatchObject({ state: 'done', startedOn: '2025-09-01', doneOn: '2026-02-20', reportCount: 1, lastReport: { id: 'G1-2-1', unchanged: false } });
  const { evidence, reports, progress } = await api.read<Commitment>(`/action-plans/${PLAN}/commitments/G1`);
  expect(evidence.at(-1)).toMatchObject({ url: 'https://agua.example.org/informe.pdf', milestone: 2 });
  expect(reports).toMatchObject({ published: 1, withdrawn: 0, latest: [{ id: 'G1-2-1', review: { outcome: 'reviewed', by: { institution: 'Oficina Imaginaria de Planificación' }, judgeAndParty: true } }] });
  expect(progress).toMatchObject({ done: 2, unknown: 1, total: 3, byWeight: { done: 2, total: 3 } });
  await publish(id, 2).expect(409);
});

test('whoever reviews the own institution is shown as judge and party', async () => {
  await publish(await leaveReport(api, { milestone: 3 })).expect(200);
  const { reports } = await api.read<Commitment>(`/action-plans/${PLAN}/commitments/G1`);
  expect(reports?.latest[0]?.review.judgeAndParty).toBe(true);
});

test('a proposed date moves nothing', async () => {
  await publish(await ofWater({ proposedDueOn: '2026-09-30', proposedDueReason: 'Faltan piezas.' })).expect(200);
  expect((await milestone(2))?.dueOn?.date).toBe('2026-02-28');
});

test('“no change” repeats what stands, in full', async () => {
  await publish(await ofWater()).expect(200);
  later(5);
  const id = await ofWater({ unchanged: true, milestoneState: 'done', startedOn: null, doneOn: null, narrative: null, receivedAt: '2026-03-01T12:04:00Z' });
  expect((await publish(id).expect(200)).body).toMatchObject({ unchanged: true, milestoneState: 'done', startedOn: '2025-09-01', doneOn: '2026-02-20' });
  expect(await milestone(2)).toMatchObject({ state: 'done', doneOn: '2026-02-20', reportCount: 2 });
});

test('what was received earlier doesn’t overwrite what was received later, whenever it is reviewed', async () => {
  const earlier = await leaveReport(api, { milestone: 3, milestoneState: 'not-started', receivedAt: '2026-02-20T15:00:00Z' });
  await api.database.owner.query(`INSERT INTO reporting_round (plan_id, number, name, period_starts_on, period_ends_on, opens_on, due_on) SELECT id, 1, 'Primer corte', '2026-01-01', '2026-02-28', '2026-02-01', '2026-03-05' FROM action_plan WHERE slug = $1`, [PLAN]);
  await api.database.owner.query(`UPDATE report_sheet SET round_id = (SELECT id FROM reporting_round)`);
  const last = await leaveReport(api, { milestone: 3, milestoneState: 'under-way' });
  await publish(last).expect(200);
  later(5);
  expect((await publish(earlier).expect(200)).body).toMatchObject({ round: { number: 1, name: 'Primer corte' } });
  expect(await milestone(3)).toMatchObject({ state: 'under-way', lastReport: { id: 'G1-3-2' } });
});

test('several are published each by itself, with what became of each', async () => {
  const [one, other, stale] = [await leaveReport(api), await ofWater(), await leaveReport(api, { milestone: 3 })];
  await giveBack(other, [{ field: 'narrative', text: '¿Cuándo?' }]).expect(200);
  const reports = [{ id: one, version: 1 }, { id: other, version: 2 }, { id: stale, version: 7 }, { id: 999, version: 1 }];
  const { body } = await contact.send(workspacePaths.reportPublications(PLAN), { reports }).expect(200);
  expect((body as PublicationOutcome).reports).toMatchObject([
    { id: one, published: true, problem: null }, { id: other, published: false, problem: expect.stringContaining('devuelto') }, { id: stale, published: false, problem: expect.stringContaining('cambi') },
    { id: 999, published: false, problem: expect.any(String) },
  ]);
  expect([(await read(one)).state, (await read(stale)).state]).toEqual(['published', 'submitted']);
});

test('a report is returned with notes that its institution reads, and nothing moves', async () => {
  const id = await ofWater();
  expect(((await giveBack(id, []).expect(422)).body as Problem).errors).toMatchObject([{ field: 'notes', code: 'note-needed' }]);
  await giveBack(id, [{ field: 'doneOn', text: '¿En qué día quedó instalado?' }, { field: 'evidence', text: 'Falta el acta.' }]).expect(200);
  const returned = await read(id, liaison);
  expect(returned).toMatchObject({ state: 'returned', version: 2, reviewDueOn: null, workingDaysLeft: null, judgeAndParty: true });
  expect(returned.notes.map(({ field }) => field).sort()).toEqual(['doneOn', 'evidence']);
  expect(returned.notes[0]?.by.institution).toBe('Oficina Imaginaria de Planificación');
  expect(await milestone(2)).toMatchObject({ state: 'under-way', lastReport: null });
  expect((await queue()).total).toBe(0);
});

test('what the institution writes after a return is its own: the point of contact reads what was sent', async () => {
  const id = await ofWater();
  await giveBack(id, [{ field: 'narrative', text: '¿Cuándo?' }]).expect(200);
  await api.database.owner.query(`UPDATE progress_report SET narrative = 'Borrador', milestone_state = 'under-way', done_on = NULL WHERE id = $1`, [id]);
  expect(await read(id)).toMatchObject({ narrative: 'Se hizo la consulta.', milestoneState: 'done', doneOn: '2026-02-20' });
});

test('what the institution takes out after a return stays in sight as sent, and the receipt is that of what was sent', async () => {
  const id = await ofWater({ evidence: ['https://agua.example.org/acta.pdf', 'https://agua.example.org/fotos'] });
  await giveBack(id, [{ field: 'evidence', text: 'Falta la firma.' }]).expect(200);
  await api.database.owner.query(`DELETE FROM report_evidence WHERE report_id = $1 AND evidence_id = (SELECT id FROM evidence WHERE url LIKE '%acta.pdf')`, [id]);
  await api.database.owner.query(`WITH asked AS (INSERT INTO report_submission (id, sheet_id, state, approval, post_title, sent_at, contents, sha256)
      SELECT gen_random_uuid(), sheet_id, 'awaiting-approval', 'link', post_title, sent_at + interval '1 day', contents, sha256 FROM report_submission WHERE state = 'received' RETURNING id)
    UPDATE progress_report SET submission_id = asked.id FROM asked WHERE progress_report.id = $1`, [id]);
  const shown = await read(id);
  expect(shown).toMatchObject({ receipt: 'CR-2026-0001', approval: null, timeZone: 'America/Guatemala', evidence: [{ url: 'https://agua.example.org/fotos' }] });
  expect(shown.evidenceTakenOut).toEqual([{ url: 'https://agua.example.org/acta.pdf', fileName: null, title: null }]);
});

test('what waits for approval after a return is nobody else’s to read, and neither is what was refused', async () => {
  const id = await ofWater();
  await giveBack(id, [{ field: 'narrative', text: '¿Cuándo?' }]).expect(200);
  for (const state of ['awaiting-approval', 'refused']) {
    await api.database.owner.query(`WITH asked AS (INSERT INTO report_submission (id, sheet_id, state, approval, post_title, sent_at, contents, sha256)
        SELECT gen_random_uuid(), sheet_id, $2, 'link', post_title, sent_at + interval '1 day', replace(contents::text, 'la consulta', 'otra cosa')::jsonb, sha256 FROM report_submission WHERE state = 'received' RETURNING id)
      UPDATE progress_report SET submission_id = asked.id, narrative = 'Se hizo otra cosa.' FROM asked WHERE progress_report.id = $1`, [id, state]);
    expect(await read(id)).toMatchObject({ narrative: 'Se hizo la consulta.' });
  }
});

test('a withdrawn report stays readable with its reason, and the milestone says what the one before said', async () => {
  const first = await ofWater({ milestoneState: 'under-way', doneOn: null });
  await publish(first).expect(200);
  later(5);
  const last = await ofWater({ receivedAt: '2026-03-01T12:04:00Z', narrative: 'Ya está.' });
  await publish(last).expect(200);
  expect((await milestone(2))?.state).toBe('done');
  later(5);
  expect((await withdraw(last, 'El medidor no es el del contrato.', liaison).expect(200)).body).toMatchObject({ state: 'withdrawn', withdrawal: { reason: 'El medidor no es el del contrato.' } });
  expect(await milestone(2)).toMatchObject({ state: 'under-way', startedOn: '2025-09-01', doneOn: null, reportCount: 1, lastReport: { id: 'G1-2-1' } });
  later(5);
  await withdraw(first, 'Era de otro hito.').expect(200);
  expect(await milestone(2)).toMatchObject({ state: 'under-way', startedOn: null, reportCount: 0, lastReport: null });
  await withdraw(first, 'Otra vez.', contact, 3).expect(409);
});

test('steps are refused from an old version, without one, by another institution and by nobody', async () => {
  const id = await leaveReport(api);
  await publish(id, 9).expect(412);
  await contact.send(workspacePaths.reportPublication(id)).expect(428);
  await liaison.send(workspacePaths.reportPublication(id)).set('If-Match', '"v1"').expect(403);
  await publish(id).expect(200);
  await withdraw(id, 'No es nuestro.', liaison).expect(403);
  await liaison.get(workspacePaths.progressReport(id)).expect(403);
  await api.anybody.get(workspacePaths.progressReport(id)).expect(401);
  await contact.get(workspacePaths.progressReport(1234)).expect(404);
});

test('nobody’s draft is a report that anybody else reads', async () => {
  const id = await ofWater({ state: 'draft' });
  await contact.get(workspacePaths.progressReport(id)).expect(404);
  await liaison.get(workspacePaths.progressReport(id)).expect(404);
  await publish(id).expect(404);
  expect((await queue()).total).toBe(0);
});

test('what speaks of a withdrawn milestone is published and moves nothing', async () => {
  const id = await ofWater();
  await contact.send(workspacePaths.milestoneWithdrawal(PLAN, 'G1', 2), { reason: 'Se hace en otro.' }).expect(200);
  await publish(id).expect(200);
  expect(await milestone(2)).toMatchObject({ state: 'under-way', doneOn: null, reportCount: 1 });
});

test('it says so to whoever reviews it, and isn’t returned: nobody could correct it', async () => {
  const id = await ofWater();
  await contact.send(workspacePaths.milestoneWithdrawal(PLAN, 'G1', 2), { reason: 'Se hace en otro.' }).expect(200);
  expect((await read(id)).checks).toContainEqual({ code: 'milestone-withdrawn', field: null, detail: null });
  const { errors } = (await giveBack(id, [{ field: 'narrative', text: '¿Cuándo?' }]).expect(422)).body as Problem;
  expect(errors).toMatchObject([{ field: 'milestone', code: 'milestone-withdrawn', message: expect.stringContaining('Publíquelo') }]);
  expect(await read(id)).toMatchObject({ state: 'submitted', version: 1 });
  await publish(id).expect(200);
});
