import type { Page } from '@cumple/contracts/common/page';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { PublishedReport } from '@cumple/contracts/progress/progress-report';
import type { Commitment } from '@cumple/contracts/public-site/commitment';
import type { InstitutionRecord } from '@cumple/contracts/public-site/institution';
import type { MilestoneSeries } from '@cumple/contracts/public-site/milestone-series';
import type { HistoryEntry } from '@cumple/contracts/workspace/history';
import { leaveReport } from '../../testing/submitted-reports';
import { runningPlan } from '../../testing/tried-plans';
import { type Caller, createWorkspaceApi, type WorkspaceApi } from '../../testing/workspace-api';

const PLAN = 'zz-2025-2027';
const path = `/action-plans/${PLAN}/commitments/G1`;
let api: WorkspaceApi;
let contact: Caller;
beforeEach(async () => {
  api = await createWorkspaceApi([runningPlan]);
  contact = await api.as({ role: 'point-of-contact', institution: 'planning-office' });
});
afterEach(() => api.close());

const publish = (id: number) => contact.send(workspacePaths.reportPublication(id)).set('If-Match', '"v1"').expect(200);
const withdraw = (id: number) => contact.send(workspacePaths.reportWithdrawal(id), { reason: 'Se refería a otro hito.' }).set('If-Match', '"v2"').expect(200);
const later = () => (api.clock.now = new Date(api.clock.now.getTime() + 60_000));
const reports = () => api.read<Page<PublishedReport>>(`${path}/progress-reports`);

test('published reports are read newest first, withdrawn ones with their reason, by institution and post', async () => {
  const first = await leaveReport(api, { milestone: 3, evidence: ['https://x.example.org/acta.pdf'], obstacles: [{ kind: 'budget', text: 'Sin partida.' }] });
  await publish(first);
  later();
  await publish(await leaveReport(api, { milestone: 2, institution: 'water', nextSteps: 'Instalar.' }));
  later();
  await withdraw(first);
  const { items, total } = await reports();
  expect([total, items.map(({ id, state }) => `${id} ${state}`)]).toEqual([2, ['G1-2-1 published', 'G1-3-1 withdrawn']]);
  expect(items[1]).toMatchObject({
    milestone: { number: 3 }, institution: { slug: 'planning-office' }, round: null, narrative: 'Se hizo la consulta.', obstacles: [{ kind: 'budget', text: 'Sin partida.' }], evidence: ['G1-3'],
    review: { outcome: 'reviewed', judgeAndParty: true }, withdrawal: { reason: 'Se refería a otro hito.' }, letterNumber: 'OF-12-2026',
  });
  expect(JSON.stringify(items)).not.toContain('Somebody');
  expect((await api.read<Commitment>(path)).reports).toMatchObject({ published: 1, withdrawn: 1, latest: [{ id: 'G1-2-1' }] });
  expect((await api.get(`${path.replace('G1', 'G99')}/progress-reports`)).status).toBe(404);
  const page = await api.read<Page<PublishedReport>>(`${path}/progress-reports?pageSize=1&page=2`);
  expect(page).toMatchObject({ page: 2, pageSize: 1, total: 2, items: [{ id: 'G1-3-1' }] });
});

test('the history of the commitment tells publications and withdrawals in plain words', async () => {
  const id = await leaveReport(api, { milestone: 2, institution: 'water', milestoneState: 'done', doneOn: '2026-02-20' });
  await publish(id);
  later();
  await withdraw(id);
  const { items } = await api.read<Page<HistoryEntry>>(`${path}/history`);
  expect(items.slice(0, 2).map(({ sentence }) => sentence)).toEqual([
    'OIP retiró el informe de avance 1 sobre el hito 2 del compromiso G1: el estado, de concluido a en curso; la fecha de cumplimiento, de 20/02/2026 a nada. Motivo: Se refería a otro hito.',
    'OIP publicó el informe de avance 1 sobre el hito 2 del compromiso G1: el estado, de en curso a concluido; la fecha de cumplimiento, de nada a 20/02/2026; la revisión: juez y parte, quien revisó es de la institución que informó, envió el informe o es responsable del compromiso.',
  ]);
});

test('with two hundred reports a page of the commitment takes three statements', async () => {
  const [{ id: sheet } = { id: 0 }] = await api.database.owner.query<{ id: number }[]>(`SELECT sheet_id AS id FROM progress_report WHERE id = $1`, [await leaveReport(api, { milestone: 3 })]);
  await api.database.owner.query(
    `INSERT INTO progress_report (sheet_id, milestone_id, number, state, milestone_state, narrative, milestone_version, received_at, published_at, review, saved_at)
     SELECT $1, m.id, 100 + n, 'published', 'under-way', repeat('Se avanzó. ', 40), 1, now() - n * interval '1 day', now() - n * interval '1 day', 'not-reviewed', now()
     FROM generate_series(1, 70) n, milestone m JOIN commitment c ON c.id = m.commitment_id WHERE c.code = 'G1'`, [sheet]);
  for (const one of [path, `${path}/progress-reports?pageSize=100`, `${path}/history`]) expect([one, (await api.statements(one)).length]).toEqual([one, 1]);
  const { reports: counts, milestones } = await api.read<Commitment>(path);
  expect([counts?.published, counts?.latest.length, milestones.map(({ reportCount }) => reportCount)]).toEqual([210, 3, [70, 70, 70]]);
});

test('who has the answer already is told so, until something is published', async () => {
  const first = await api.get(`${path}/progress-reports`);
  const ask = () => api.get(`${path}/progress-reports`, { 'If-None-Match': String(first.headers['etag']) });
  const id = await leaveReport(api, { milestone: 3 });
  expect((await ask()).status).toBe(304);
  await publish(id);
  while ((await ask()).status === 304) await new Promise(setImmediate);
  expect((await ask()).body).toMatchObject({ total: 1 });
});

test('milestones done over time are counted by day, beside what was planned, out of those that stand', async () => {
  const series = () => api.read<MilestoneSeries>(`/action-plans/${PLAN}/milestone-series`);
  const expected = { plan: PLAN, asOf: '2026-03-01', total: 3, done: [{ on: '2025-11-30', count: 1 }], doneWithoutDay: 0, due: [{ on: '2025-12-31', count: 1 }, { on: '2026-02-28', count: 2 }], withoutDueDay: 1 };
  expect(await series()).toEqual(expected);
  const id = await leaveReport(api, { milestone: 2, institution: 'water', milestoneState: 'done', doneOn: '2026-02-20' });
  await publish(id);
  expect(await series()).toEqual({ ...expected, done: [{ on: '2025-11-30', count: 1 }, { on: '2026-02-20', count: 2 }] });
  later();
  await withdraw(id);
  expect(await series()).toEqual(expected);
  expect(await api.statements(`/action-plans/${PLAN}/milestone-series`)).toHaveLength(1);
});

test('the record of an institution tells of how many milestones each open round asked it, and of how many its report is published', async () => {
  const { owner } = api.database;
  const round = (number: number, opensOn: string) => owner.query(
    `WITH made AS (INSERT INTO reporting_round (plan_id, number, name, period_starts_on, period_ends_on, opens_on, due_on, announced_at) SELECT id, $2::int, 'Corte ' || $2::int, '2026-01-01', '2026-03-31', $3::date, '2026-03-13', $3::date FROM action_plan WHERE slug = $1 RETURNING id)
     INSERT INTO round_milestone (round_id, milestone_id) SELECT made.id, m.id FROM made, milestone m JOIN commitment c ON c.id = m.commitment_id WHERE c.code = 'G1'`, [PLAN, number, opensOn]);
  await round(1, '2026-02-15');
  await round(2, '2026-03-02');
  const id = await leaveReport(api, { milestone: 3 });
  await owner.query(`UPDATE report_sheet SET round_id = (SELECT id FROM reporting_round WHERE number = 1)`);
  const record = async () => {
    const { asOf, plans } = await api.read<InstitutionRecord>('/institutions/planning-office');
    return { asOf, ...plans.find(({ plan }) => plan === PLAN) };
  };
  expect(await record()).toMatchObject({ asOf: '2026-03-01', rounds: [{ number: 1, name: 'Corte 1', dueOn: '2026-03-13', asked: 2, received: 1, missing: 0, published: 0 }], reportsPublished: 0 });
  await publish(id);
  expect(await record()).toMatchObject({ rounds: [{ number: 1, asked: 2, published: 1 }], reportsPublished: 1 });
  expect(await api.statements('/institutions/planning-office')).toHaveLength(1);
});
