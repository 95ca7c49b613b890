import type { Overview } from '@cumple/contracts/public-site/overview';
import { aLargePlan } from '@cumple/testing/large-plan';
import { shippedPlans } from '../../self-assessment/shipped-plans';
import { createReadApi, type ReadApi } from '../../testing/read-api';
import { endedPlan, runningPlan } from '../../testing/tried-plans';

let api: ReadApi;
let overview: Overview;
beforeAll(async () => {
  api = await createReadApi([runningPlan, endedPlan]);
  overview = await api.read<Overview>('/action-plans/zz-2025-2027/overview');
});
afterAll(() => api.close());

const none = { 'not-started': 0, limited: 0, substantial: 0, complete: 0, withdrawn: 0, 'not-assessed': 0 };

test('it carries the plan as the plan’s own address does', async () => expect(overview.plan).toEqual(await api.read('/action-plans/zz-2025-2027')));

test('commitments are counted by proposer, institution and policy area, never ranked', () => {
  expect(overview.byProposer).toEqual([
    { proposer: 'government', total: 3, completion: { ...none, limited: 1, substantial: 1, complete: 1 } },
    { proposer: 'civil-society', total: 2, completion: { ...none, withdrawn: 1, 'not-assessed': 1 } },
    { proposer: 'joint', total: 0, completion: none },
  ]);
  expect(overview.institutions.map(({ institution, judgeAndParty, total }) => [institution.slug, judgeAndParty, total])).toEqual([
    ['water', false, 2],
    ['planning-office', true, 3],
  ]);
  expect(overview.policyAreas).toEqual([
    { code: 'fiscal', name: 'Transparencia fiscal', total: 2, completion: { ...none, complete: 1, 'not-assessed': 1 } },
    { code: 'local', name: 'Municipios', total: 0, completion: none },
  ]);
  expect(overview.judgeAndParty).toMatchObject({ institution: { slug: 'planning-office' }, count: 3 });
});

test('one unit for each commitment, complete ones first', () => {
  expect(overview.units?.map(({ code, level, declaredBy }) => [code, level, declaredBy])).toEqual([
    ['G1', 'complete', 'OIP'],
    ['G10', 'substantial', 'OIP'],
    ['G2', 'limited', 'ÁGUA'],
    ['S21', 'withdrawn', 'ÁGUA'],
    ['S1', 'not-assessed', null],
  ]);
});

test('it tells what is known at all, and who said something', () => {
  expect(overview.coverage).toEqual({
    declaredLevel: 4,
    conclusionDate: 3,
    evidence: 3,
    evidenceAddresses: 4,
    evidenceChecked: 1,
    assessedByOthers: 2,
    milestones: 1,
    policyArea: 2,
  });
  expect(overview.assessors).toEqual([
    { kind: 'declared', organisations: 2, assessed: 4, latestOn: '2026-01-31' },
    { kind: 'forum', organisations: 0, assessed: 0, latestOn: null },
    { kind: 'civil-society', organisations: 1, assessed: 1, latestOn: '2026-01-31' },
    { kind: 'irm', organisations: 1, assessed: 1, latestOn: '2026-02-10' },
  ]);
});

test('commitments open after their date are those before the report’s own day', () => {
  expect(overview.report).toEqual({ kind: 'midterm', title: 'Informe de medio término', reportDate: '2026-03-01' });
  expect([overview.openAfterConclusion.map(({ code }) => code), overview.openAfterConclusionTotal]).toEqual([['G2'], 1]);
});

test('contradictions come first among the findings', () => {
  expect(overview.findings.map(({ code, severity }) => [code, severity])).toEqual([
    ['declared-level-count-differs', 'contradiction'],
    ['open-after-conclusion-date', 'warning'],
    ['missing-field', 'notice'],
  ]);
  expect(overview.findingTotal).toBe(3);
});

test('the chronology runs backwards and marks the longest gap between sessions', () => {
  expect(overview.chronology.map(({ kind, on, ordinal, longestGapDays }) => [kind, on.date, ordinal, longestGapDays])).toEqual([
    ['plan-ends', '2027-12-31', null, null],
    ['report', '2026-03-01', null, null],
    ['forum-session', '2025-09-20', null, null],
    ['forum-session', '2025-09-10', 3, 153],
    ['forum-session', '2025-04-10', 2, null],
    ['forum-session', '2025-03-10', 1, null],
    ['plan-starts', '2025-01-01', null, null],
    ['plan-approved', '2024-12-15', null, null],
  ]);
});

test('a plan of which little is known says so', async () => {
  expect(await api.read('/action-plans/yy-2014-2016/overview')).toMatchObject({
    report: null,
    judgeAndParty: null,
    findings: [],
    findingTotal: 0,
    policyAreas: [],
    openAfterConclusion: [{ code: 'G1' }],
    coverage: { declaredLevel: 0, evidenceChecked: 0, milestones: 0, policyArea: 0 },
  });
});

test('the shipped plan adds up to what its cards declare', async () => {
  for (const plan of shippedPlans) await api.apply(plan);
  const real = await api.read<Overview>('/action-plans/gt-2014-2016/overview');
  expect(real.plan).toMatchObject({
    commitmentCount: 48,
    completion: { ...none, complete: 28, substantial: 15, limited: 5 },
    assessedByOthers: 0,
    disputed: 0,
    withOpeningEvidence: null,
  });
  expect(real.byProposer.map(({ total, completion }) => [total, completion.complete])).toEqual([
    [22, 18],
    [26, 10],
    [0, 0],
  ]);
  expect(real.openAfterConclusion.map(({ code, timeliness }) => [code, timeliness])).toEqual(['G8', 'S3', 'S19', 'S21'].map((code) => [code, 'unknown']));
  expect(real.judgeAndParty?.count).toBe(29);
  expect(real.coverage).toMatchObject({
    declaredLevel: 48,
    conclusionDate: 44,
    evidence: 48,
    evidenceAddresses: 165,
    evidenceChecked: 0,
    assessedByOthers: 0,
    milestones: 0,
    policyArea: 0,
  });
  expect(real.institutions.map(({ institution, total }) => [institution.acronym, total])).toEqual([
    ['CONRED', 1],
    ['COPRET', 29],
    ['INE', 1],
    ['MINFIN', 14],
    ['MSPAS', 1],
    ['SAT', 1],
    ['SEGEPLAN', 1],
  ]);
  expect(real.chronology.filter(({ longestGapDays }) => longestGapDays !== null)).toMatchObject([
    { on: { date: '2015-08-17' }, longestGapDays: 111, ordinal: 13 },
  ]);
});

test('over 200 commitments there are no units, and lists stay short', async () => {
  await api.apply(aLargePlan(201));
  const large = await api.read<Overview>('/action-plans/zz-large-201/overview');
  expect(large.units).toBeNull();
  expect(large.plan.commitmentCount).toBe(201);
  expect(large.openAfterConclusion.length).toBeLessThanOrEqual(20);
});

test('an unknown plan is not found', async () => expect((await api.get('/action-plans/none/overview')).status).toBe(404));
test.each(['/action-plans/zz-2025-2027/overview', '/current-plan/overview'])('two statements answer %s', async (path) =>
  expect(await api.statements(path)).toHaveLength(2),
);
