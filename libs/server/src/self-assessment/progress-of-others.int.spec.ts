import type { CommitmentEntry, PlanDocument } from '@cumple/domain/self-assessment/plan-document';
import { aCommitment, aMilestone, anAssessment, anEvidence, anInstitution, aPlanDocument, aReport } from '@cumple/testing/plan-document-builder';
import { createMigratedDatabase, type MigratedDatabase } from '../testing/migrated-database';
import { applyPlanDocument } from './apply-plan-document';
import { readPlanDocument } from './read-plan-document';

let database: MigratedDatabase;
beforeEach(async () => {
  database = await createMigratedDatabase();
  await apply(aPlanDocument({ report: null, commitments: [full] }), 'create');
});
afterEach(() => database.close());

const full = aCommitment({
  policyArea: 'fiscal',
  otherActors: 'Otros',
  results: 'Se publicó la mitad.',
  milestones: [aMilestone({ state: 'done', doneOn: '2025-08-01', verificationMeans: 'El portal' })],
  evidence: [anEvidence({ url: 'https://otros.example.org/', title: 'Nota', state: 'opens', checkedAt: '2026-02-01T00:00:00.000Z' })],
  assessments: [anAssessment()],
});

const apply = (document: PlanDocument, mode: 'create' | 'update' = 'update') => applyPlanDocument(database.app, document, { mode, contacts: [], sourceSha256: null, reason: 'Acordado.' });
const report = (commitment: Partial<CommitmentEntry>, others: Partial<PlanDocument> = {}) => aPlanDocument({ commitments: [aCommitment({ evidence: [], ...commitment })], ...others });
const stored = async () => (await readPlanDocument(database.app, 'zz-2025-2027'))?.commitments.find(({ code }) => code === 'G1');
const levels = () => database.owner.query<{ level: string; source: string }[]>('SELECT level, source FROM assessment ORDER BY id');
const evidence = () => database.owner.query<{ url: string; position: number; withdrawn: boolean }[]>('SELECT url, position, withdrawn_at IS NOT NULL AS withdrawn FROM evidence ORDER BY position');

test('a field that a report lacks erases none that is known', async () => {
  await apply(report({ policyArea: null, responsiblePost: null, otherActors: null, objective: null, results: null, endsOn: null, endsOnMeaning: 'unstated' }));
  expect(await stored()).toEqual(full);
});

test('a commitment that a report lacks is kept, and said to be', async () => {
  const { changes } = await apply(aPlanDocument({ report: null, commitments: [aCommitment({ code: 'G2', number: 2 })] }));
  expect(changes).toContainEqual({ kind: 'kept', part: 'commitment', subject: 'G1', field: 'commitment', before: full.title, after: full.title });
  expect(await stored()).toEqual(full);
});

test('a milestone is neither removed nor forgotten', async () => {
  await apply(report({ milestones: [aMilestone({ number: 2, title: 'Otro' })] }));
  await apply(report({ milestones: [aMilestone({ title: 'La primera', state: 'unknown' })] }));
  expect((await stored())?.milestones).toEqual([{ ...full.milestones[0], title: 'La primera' }, aMilestone({ number: 2, title: 'Otro' })]);
});

test('evidence that is not from a report stays, and what was seen of it too', async () => {
  await apply(report({}));
  await apply(report({ evidence: [anEvidence({ url: 'https://otros.example.org/' })] }));
  await apply(report({}));
  expect((await stored())?.evidence).toEqual(full.evidence);
});

test('evidence that a new version no longer cites is withdrawn, and comes back under its old number', async () => {
  const [one, two] = ['https://a.example.org/', 'https://b.example.org/'].map((url) => anEvidence({ url })) as [CommitmentEntry['evidence'][0], CommitmentEntry['evidence'][0]];
  await apply(report({ evidence: [one, two] }));
  const { changes } = await apply(report({ evidence: [two] }));
  expect(changes).toEqual([{ kind: 'withdrawn', part: 'commitment', subject: 'G1', field: 'evidence', before: one.url, after: null }]);
  expect((await stored())?.evidence.map(({ url }) => url)).toEqual(['https://otros.example.org/', two.url]);

  await apply(report({ evidence: [anEvidence({ url: 'https://c.example.org/' }), one, two] }));
  expect(await evidence()).toEqual([
    { url: 'https://otros.example.org/', position: 1, withdrawn: false },
    { url: one.url, position: 2, withdrawn: false },
    { url: two.url, position: 3, withdrawn: false },
    { url: 'https://c.example.org/', position: 4, withdrawn: false },
  ]);
});

test('what only the midterm report cites is not withdrawn by the final one', async () => {
  const cited = anEvidence({ url: 'https://a.example.org/' });
  await apply(report({ evidence: [cited] }));
  await apply(report({ evidence: [] }, { report: aReport({ kind: 'end-of-term', title: 'Informe final', reportDate: '2027-12-01' }) }));
  expect((await stored())?.evidence.map(({ url }) => url)).toContain(cited.url);
});

test('a judgement is added once; a corrected one is added after it and counts; going back is a correction too', async () => {
  await apply(report({ assessments: [anAssessment({ level: 'complete' })] }));
  await apply(report({ assessments: [anAssessment({ level: 'complete' })] }));
  await apply(report({ assessments: [anAssessment({ level: 'limited' })] }));
  expect((await levels()).map(({ level }) => level)).toEqual(['limited', 'complete', 'limited']);
  expect(await database.owner.query('SELECT level FROM latest_assessment')).toEqual([{ level: 'limited' }]);
});

test('judgements of others stay, also those that the same institution gave elsewhere', async () => {
  const observatory = anInstitution({ slug: 'observatory', name: 'Observatorio Imaginario', sector: 'civil-society', posts: [] });
  await apply(report({ assessments: [anAssessment({ kind: 'civil-society', organisation: 'observatory', level: 'not-started', source: 'Propia' }), anAssessment({ level: 'complete', source: 'Portal' })] }, { institutions: [anInstitution(), observatory] }));
  await apply(report({}));
  expect(await levels()).toEqual([
    { level: 'limited', source: 'Informe de medio término' },
    { level: 'not-started', source: 'Propia' },
    { level: 'complete', source: 'Portal' },
  ]);
});

test('findings are those of the latest report; a document that is no report leaves them', async () => {
  const finding = { code: 'missing-field' as const, subject: 'g1', declared: null, computed: null, place: 'line 1', params: { field: 'results' } };
  const findings = async () => (await readPlanDocument(database.app, 'zz-2025-2027'))?.findings;
  await apply(report({}, { findings: [finding, { ...finding, subject: null }] }));
  expect(await findings()).toEqual([{ ...finding, subject: 'G1' }, { ...finding, subject: null }]);
  await apply(report({}, { findings: [], report: null }));
  expect(await findings()).toHaveLength(2);
  const { changes } = await apply(report({}, { findings: [{ ...finding, place: 'line 3' }] }));
  expect(changes.map(({ kind, part, field }) => [kind, part, field])).toEqual([['withdrawn', 'finding', 'missing-field'], ['changed', 'finding', 'place']]);
  expect(await findings()).toEqual([{ ...finding, subject: 'G1', place: 'line 3' }]);
});

test('a new lead institution does not keep the post of the one before', async () => {
  const registry = anInstitution({ slug: 'registry', name: 'Registro Imaginario', posts: [] });
  await apply(report({ leadInstitution: 'registry', responsiblePost: null }, { institutions: [anInstitution(), registry] }));
  expect(await stored()).toMatchObject({ leadInstitution: 'registry', responsiblePost: null });
});
