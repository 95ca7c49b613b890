import type { PlanDocument } from '@cumple/domain/self-assessment/plan-document';
import { aMilestone } from '@cumple/testing/plan-document-builder';
import { type CommitmentDesk, deskOf, faults } from '../testing/commitment-desk';
import { runningPlan } from '../testing/tried-plans';
import { createWorkspaceApi, type WorkspaceApi } from '../testing/workspace-api';
import { applyPlanDocument } from './apply-plan-document';

let api: WorkspaceApi;
let desk: CommitmentDesk;
beforeAll(async () => {
  api = await createWorkspaceApi([runningPlan]);
  desk = deskOf(await api.as({ role: 'point-of-contact', institution: 'planning-office' }));
});
afterAll(() => api.close());

const update = (document: PlanDocument) => applyPlanDocument(api.database.owner, document, { mode: 'update', contacts: [], sourceSha256: null, reason: 'Acordado.' });
const changing = (code: string, change: (commitment: PlanDocument['commitments'][number]) => Partial<PlanDocument['commitments'][number]>): PlanDocument =>
  ({ ...runningPlan, commitments: runningPlan.commitments.map((each) => (each.code === code ? { ...each, ...change(each) } : each)) });

test('hardening 30: an import raises the version of what it changes, so that an open editor is told', async () => {
  const before = await desk.one('G1');
  await desk.edit('G1', { additionalInformation: 'Corregido a mano.' });
  await update(changing('G1', ({ milestones }) => ({ results: 'Del informe.', milestones: milestones.map((each) => (each.number === 1 ? { ...each, title: 'Del informe' } : each)) })));
  const after = await desk.one('G1');
  expect([after.version, after.milestones[0]?.version, after.milestones[1]?.version]).toEqual([before.version + 2, 2, 1]);
  expect((await desk.editVersion('G1', before.version + 1, { results: 'Viejo' })).status).toBe(412);
});

test('what an import leaves as it is keeps its version', async () => {
  const before = await desk.one('G10');
  await update(changing('G2', () => ({ nextSteps: 'Del informe.' })));
  expect(await desk.one('G10')).toEqual(before);
});

test('an import finds a place for a milestone that it adds, whatever order they were put in', async () => {
  expect((await desk.orderMilestones('G1', [3, 1, 2])).status).toBe(200);
  await update(changing('G1', ({ milestones }) => ({ milestones: [...milestones, aMilestone({ number: 4 })] })));
  expect((await desk.one('G1')).milestones.map(({ number }) => number)).toEqual([3, 1, 2, 4]);
});

test('imports and edits at once wait for each other, and none fails', async () => {
  const edits = Array.from({ length: 10 }, (_, index) => desk.addMilestone('S1', { title: `Hito ${index}`, reason: 'Acordado.' }));
  const [answers] = await Promise.all([Promise.all(edits), update(changing('S1', () => ({ results: 'Uno' }))), update(changing('S1', () => ({ results: 'Dos' })))]);
  expect(answers.map((answer) => [answer.status, faults(answer)])).toEqual(answers.map(() => [201, []]));
});
