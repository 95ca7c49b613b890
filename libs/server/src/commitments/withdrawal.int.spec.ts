import type { Commitment } from '@cumple/contracts/public-site/commitment';
import type { CommitmentPage } from '@cumple/contracts/public-site/commitment-page';
import type { InstitutionRecord } from '@cumple/contracts/public-site/institution';
import type { Overview } from '@cumple/contracts/public-site/overview';
import type { Plan } from '@cumple/contracts/public-site/plan';
import { runningPlan } from '../testing/tried-plans';
import { createWorkspaceApi, type WorkspaceApi } from '../testing/workspace-api';
import { type CommitmentDesk, deskOf, PLAN } from './commitment-desk.fixture';

let api: WorkspaceApi;
let desk: CommitmentDesk;
const reason = 'La ley que lo sostenía fue derogada.';
beforeAll(async () => {
  api = await createWorkspaceApi([runningPlan]);
  desk = deskOf(await api.as({ role: 'point-of-contact', institution: 'planning-office' }));
  expect((await desk.withdraw('G2', reason)).body).toMatchObject({ withdrawal: { withdrawnAt: '2026-03-01T12:00:00.000Z', reason }, version: 2 });
});
afterAll(() => api.close());

test('hardening 11: what was withdrawn stays readable with its public reason, and its declared level on record', async () => {
  expect(await api.read<Commitment>(`/action-plans/${PLAN}/commitments/G2`)).toMatchObject({
    withdrawn: true, withdrawal: { reason }, timeliness: null, completion: { declared: 'limited' }, amendments: [{ kind: 'withdrawal', reason }], baseline: null,
  });
});

test('it counts as withdrawn in plan, lists, facets, institutions and overview', async () => {
  const plan = await api.read<Plan>(`/action-plans/${PLAN}`);
  expect(plan.completion).toEqual({ 'not-started': 0, limited: 0, substantial: 1, complete: 1, withdrawn: 2, 'not-assessed': 1 });
  const list = await api.read<CommitmentPage>(`/action-plans/${PLAN}/commitments?level=withdrawn`);
  expect(list.items.map(({ code, withdrawn }) => [code, withdrawn])).toEqual([['G2', true], ['S21', false]]);
  expect(list.facets.level).toContainEqual({ value: 'withdrawn', name: null, count: 2 });
  expect((await api.read<CommitmentPage>(`/action-plans/${PLAN}/commitments?timeliness=late`)).items.map(({ code }) => code)).not.toContain('G2');
  const water = await api.read<InstitutionRecord>('/institutions/water');
  expect(water.commitments.lead.completion).toMatchObject({ withdrawn: 2, limited: 0 });
  const overview = await api.read<Overview>(`/action-plans/${PLAN}/overview`);
  expect(JSON.stringify(overview.openAfterConclusion)).not.toContain('"G2"');
});

test('no edit, order of milestones or second withdrawal changes it: 409 with the public reason', async () => {
  const answers = [
    await desk.edit('G2', { results: 'x' }), await desk.withdraw('G2'), await desk.reopen('G2'), await desk.check('G2', { inForce: true, reason }),
    await desk.addMilestone('G2', { reason }), await desk.orderMilestones('G2', []), await desk.editVersion('G2', 1, { results: 'x' }),
  ];
  expect(answers.map(({ status, body }) => [status, (body as { detail: string }).detail.includes(reason)])).toEqual(answers.map(() => [409, true]));
});

test('a withdrawn milestone is changed no more either', async () => {
  expect((await desk.withdrawMilestone('G1', 3, { reason: 'Repetido.' })).status).toBe(200);
  const answers = [await desk.editMilestone('G1', 3, { title: 'x', reason }), await desk.withdrawMilestone('G1', 3, { reason })];
  expect(answers.map(({ status, body }) => [status, (body as { detail: string }).detail.includes('Repetido.')])).toEqual([[409, true], [409, true]]);
});

test('the withdrawal is announced and its public record says why', async () => {
  expect(await api.database.app.query(`SELECT payload FROM outbox_event WHERE kind = 'commitment.withdrawn'`)).toEqual([{ payload: { plan: PLAN, code: 'G2' } }]);
  const [entry] = await api.database.app.query<{ content: string }[]>(`SELECT content::text FROM audit_entry WHERE action = 'commitment.withdrawn'`);
  expect(entry?.content).toContain(reason);
});
