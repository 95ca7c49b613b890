import type { Commitment } from '@cumple/contracts/public-site/commitment';
import type { CommitmentEntry, PlanDocument } from '@cumple/domain/self-assessment/plan-document';
import { aMilestone } from '@cumple/testing/plan-document-builder';
import { type CommitmentDesk, deskOf, PLAN } from '../testing/commitment-desk';
import { runningPlan } from '../testing/tried-plans';
import { createWorkspaceApi, type WorkspaceApi } from '../testing/workspace-api';
import { applyPlanDocument } from './apply-plan-document';
import { diffPlanDocument } from './diff-plan-document';

let api: WorkspaceApi;
let desk: CommitmentDesk;
beforeEach(async () => {
  api = await createWorkspaceApi([runningPlan]);
  desk = deskOf(await api.as({ role: 'point-of-contact', institution: 'planning-office' }));
});
afterEach(() => api.close());

const reason = 'Lo acordó la mesa técnica.';
const options = { mode: 'update', contacts: [], sourceSha256: null } as const;
const update = (document: PlanDocument, why?: string) => applyPlanDocument(api.database.app, document, { ...options, reason: why ?? null });
const changing = (code: string, change: Partial<CommitmentEntry>): PlanDocument =>
  ({ ...runningPlan, commitments: runningPlan.commitments.map((each) => (each.code === code ? { ...each, ...change } : each)) });
const shown = (code: string) => api.read<Commitment>(`/action-plans/${PLAN}/commitments/${code}`);
const counts = () => api.database.app.query('SELECT (SELECT count(*)::int FROM amendment) AS amendments, (SELECT count(*)::int FROM audit_entry) AS entries, (SELECT revision FROM action_plan) AS revision');

it('changes the promise of an approved plan only with a reason; without one it names the commitments and writes nothing', async () => {
  const [first] = changing('G1', { title: 'Otro título' }).commitments;
  const [, ...others] = changing('G2', { results: 'Se midió.' }).commitments;
  const document = { ...runningPlan, commitments: [first as CommitmentEntry, ...others] };
  const before = await counts();
  await expect(update(document)).rejects.toMatchObject({ code: 'reason-needed', commitments: ['G1'] });
  expect(await counts()).toEqual(before);
  expect(await diffPlanDocument(api.database.app, document, 'update')).toMatchObject({ amended: ['G1'], withdrawn: [] });
});

it('leaves amendments by the coordinator’s point of contact: the public reads what was approved beside the present', async () => {
  await update(changing('G1', { title: 'Otro título', leadInstitution: 'water', responsiblePost: null, evidence: [], milestones: [aMilestone({ number: 2, title: 'Otro hito' })] }), reason);
  const by = { institution: 'Oficina Imaginaria de Planificación', post: expect.stringMatching(/^point-of-contact/) };
  const { amendments, baseline } = await shown('G1');
  expect(amendments).toMatchObject([{ kind: 'milestone-changed', milestone: 2, reason, by }, { kind: 'change', reason, by }]);
  expect(baseline?.fields).toMatchObject([
    { field: 'title', before: 'Publicar las contrataciones', after: 'Otro título' },
    { field: 'leadInstitution', before: 'Oficina Imaginaria de Planificación', after: 'Autoridad del Agua' },
  ]);
  expect(baseline?.milestones).toMatchObject([{ number: 2, kind: 'changed', reason }]);
});

it('is recorded commitment by commitment, with what stood there before', async () => {
  await update(changing('G1', { title: 'Otro título' }), reason);
  const entries = await api.database.app.query(`SELECT action, about, public, content::jsonb ->> 'source' AS source, content::jsonb ->> 'reason' AS reason, content::jsonb -> 'before' AS before
    FROM audit_entry WHERE content::jsonb ->> 'reason' IS NOT NULL ORDER BY seq`);
  expect(entries).toEqual([
    { action: 'plan-import.applied', about: `plans/${PLAN}`, public: true, source: 'command: import', reason, before: null },
    { action: 'commitment.edited', about: `plans/${PLAN}/commitments/G1`, public: true, source: 'command: import', reason, before: { title: 'Publicar las contrataciones' } },
  ]);
});

it('applied again with its reason changes nothing and amends nothing', async () => {
  const document = changing('G1', { title: 'Otro título' });
  await update(document, reason);
  const before = await counts();
  expect((await update(document, reason)).changes).toEqual([]);
  expect(await counts()).toEqual(before);
});

it('asks for no reason for what was reported, nor in a plan that isn’t approved', async () => {
  await update(changing('G1', { results: 'Se publicó.' }));
  await api.database.owner.query('UPDATE action_plan SET baseline_approved_on = NULL');
  const document = { ...changing('G1', { title: 'Otro título' }), plan: { ...runningPlan.plan, baselineApprovedOn: null } };
  await update(document);
  expect(await shown('G1')).toMatchObject({ title: 'Otro título', results: 'Se publicó.', amendments: [] });
});

it('is refused where the plan has no coordinator to answer for it', async () => {
  await api.database.owner.query('UPDATE action_plan SET coordinator_id = NULL');
  await expect(update({ ...changing('G1', { title: 'Otro título' }), plan: { ...runningPlan.plan, coordinator: null } }, reason)).rejects.toMatchObject({ code: 'coordinator-needed', commitments: ['G1'] });
});

it('names the post that every coordinator has, where nobody was given one', async () => {
  await api.database.owner.query(`UPDATE post SET role = NULL`);
  await update(changing('G1', { title: 'Otro título' }), reason);
  expect((await shown('G1')).amendments).toMatchObject([{ by: { post: 'Punto de contacto' } }]);
});

it('leaves what was withdrawn as it is, and tells so', async () => {
  expect((await desk.withdraw('G2')).status).toBe(200);
  expect((await desk.withdrawMilestone('G1', 3, { reason: 'Ya no hace falta.' })).status).toBe(200);
  const renamed = runningPlan.commitments[0]?.milestones.map((each) => (each.number === 3 ? { ...each, title: 'Otro hito' } : each)) ?? [];
  const [first] = changing('G1', { milestones: renamed }).commitments;
  const [, ...others] = changing('G2', { title: 'Otro título', results: 'Se midió.' }).commitments;
  const document = { ...runningPlan, commitments: [first as CommitmentEntry, ...others] };
  const before = [await desk.one('G1'), await desk.one('G2')];
  expect(await diffPlanDocument(api.database.app, document, 'update')).toEqual({ changes: [], amended: [], withdrawn: ['G2'] });
  await update(document);
  expect([await desk.one('G1'), await desk.one('G2')]).toEqual(before);
});
