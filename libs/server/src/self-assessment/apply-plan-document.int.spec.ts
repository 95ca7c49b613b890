import { aCommitment, aMilestone, anAssessment, anEvidence, anInstitution, aPlanDocument, aPlanHeader, aReport } from '@cumple/testing/plan-document-builder';
import type { PlanDocument } from '@cumple/domain/self-assessment/plan-document';
import { createMigratedDatabase, type MigratedDatabase } from '../testing/migrated-database';
import { type ApplyOptions, applyPlanDocument } from './apply-plan-document';
import { diffPlanDocument } from './diff-plan-document';
import { PlanNotApplicable } from './plan-not-applicable';
import { readPlanDocument } from './read-plan-document';

let database: MigratedDatabase;
beforeEach(async () => (database = await createMigratedDatabase()));
afterEach(() => database.close());

const apply = (document: PlanDocument, options: Partial<ApplyOptions> = {}) =>
  applyPlanDocument(database.app, document, { mode: 'update', contacts: [], sourceSha256: null, reason: 'Acordado.', ...options });
const create = (document: PlanDocument) => apply(document, { mode: 'create' });
const query = <Row>(sql: string) => database.owner.query<Row[]>(sql);
const revisions = async () => (await query<{ plan: number; site: number }>('SELECT p.revision AS plan, s.revision AS site FROM action_plan p, site s'))[0];

/** Every row of every public table, with what changes at each write of it. */
async function everything(): Promise<unknown> {
  const tables = ['action_plan', 'institution', 'post', 'policy_area', 'commitment', 'supporting_institution', 'milestone', 'evidence', 'assessment', 'forum_session', 'self_assessment_report', 'finding', 'site'];
  return Promise.all(tables.map(async (table) => [table, await query(`SELECT *, xmin::text FROM ${table} ORDER BY 1, 2`)]));
}

const rich = aPlanDocument({
  institutions: [anInstitution({ slug: 'observatory', name: 'Observatorio Imaginario', acronym: null, sector: 'civil-society', posts: [] }), anInstitution()],
  commitments: [
    aCommitment({
      policyArea: 'fiscal',
      supportingInstitutions: ['observatory'],
      endsOn: { date: null, precision: 'recurring', everyMonths: 6, text: 'cada semestre' },
      milestones: [aMilestone({ institution: 'observatory', dueOn: { date: '2026-12-31', precision: 'year', text: '2026' }, state: 'done', doneOn: '2026-01-05' }), aMilestone({ number: 2 })],
      evidence: [
        anEvidence({ milestone: 1, kind: 'press', title: 'Nota', state: 'opens', checkedAt: '2026-02-01T10:00:00.000Z', sha256: 'b'.repeat(64) }),
        anEvidence({ url: 'https://presupuesto.example.org/anexo' }),
      ],
      assessments: [anAssessment({ justification: 'Falta la segunda versión.' }), anAssessment({ kind: 'irm', organisation: 'observatory', level: 'no-evidence', source: 'MRI' })],
    }),
    aCommitment({ code: 'S1', number: 1, proposer: 'civil-society', responsiblePost: null, endsOn: null, endsOnMeaning: 'unstated', evidence: [], assessments: [] }),
  ],
  forumSessions: [{ heldOn: '2025-03-10', place: 'Sala A', source: 'table' }, { heldOn: '2025-05-10', place: null, source: 'text' }],
  findings: [
    { code: 'unclear-date', subject: 'G1', declared: 'cada semestre', computed: null, place: 'line 12', params: { field: 'endsOn' } },
    { code: 'declared-total-differs', subject: null, declared: '3', computed: '2', place: 'line 2', params: { declared: 3, computed: 2 } },
  ],
});

test('what was applied is read back word for word', async () => {
  await create(rich);
  expect(await readPlanDocument(database.app, 'zz-2025-2027')).toEqual(rich);
  expect(await readPlanDocument(database.app, 'zz-none')).toBeNull();
});

test('a new plan is one public change', async () => {
  const { changes, revision } = await create(rich);
  expect(revision).toBe(1);
  expect(await revisions()).toEqual({ plan: 1, site: 1 });
  expect(changes).toContainEqual({ kind: 'added', part: 'commitment', subject: 'S1', field: 'commitment', before: null, after: 'Publicar el presupuesto imaginario' });
});

test('the same document again touches no row', async () => {
  await create(rich);
  const before = await everything();
  expect(await diffPlanDocument(database.app, rich, 'update')).toMatchObject({ changes: [] });
  expect(await apply(rich)).toEqual({ changes: [], revision: 1 });
  expect(await everything()).toEqual(before);
});

test('a corrected document writes what differs, in one revision, and dates the changed commitment alone', async () => {
  await create(rich);
  const [first, second] = rich.commitments as [PlanDocument['commitments'][0], PlanDocument['commitments'][0]];
  const before = await query<{ code: string; updated_at: Date }>('SELECT code, updated_at FROM commitment ORDER BY code');
  const corrected = { ...rich, commitments: [{ ...first, place: 'line 99' }, { ...second, objective: 'Otro objetivo.' }] };
  const expected = [{ kind: 'changed', part: 'commitment', subject: 'S1', field: 'objective', before: 'Que cualquiera lea el presupuesto.', after: 'Otro objetivo.' }];

  expect(await diffPlanDocument(database.app, corrected, 'update')).toMatchObject({ changes: expected });
  expect(await apply(corrected)).toEqual({ changes: expected, revision: 2 });
  expect(await revisions()).toEqual({ plan: 2, site: 2 });
  const after = await query<{ code: string; updated_at: Date }>('SELECT code, updated_at FROM commitment ORDER BY code');
  expect(after[0]).toEqual(before[0]);
  expect(after[1]?.updated_at).not.toEqual(before[1]?.updated_at);
  expect((await readPlanDocument(database.app, 'zz-2025-2027'))?.commitments[0]?.place).toBe('line 99');
});

test('commitments may swap their numbers, and their codes are matched without regard to case', async () => {
  await create(aPlanDocument({ commitments: [aCommitment(), aCommitment({ code: 'G2', number: 2 })] }));
  const { changes } = await apply(aPlanDocument({ commitments: [aCommitment({ code: 'g1', number: 2 }), aCommitment({ code: 'g2', number: 1 })] }));
  expect(changes.map(({ subject, field, after }) => [subject, field, after])).toEqual([['G1', 'number', '2'], ['G2', 'number', '1']]);
});

test('an institution’s new name is a change of every plan of its jurisdiction', async () => {
  await create(aPlanDocument());
  await create(aPlanDocument({ plan: aPlanHeader({ slug: 'zz-2022-2024' }) }));
  await apply(aPlanDocument({ institutions: [anInstitution({ name: 'Secretaría Imaginaria' })] }));
  expect(await query('SELECT slug, revision FROM action_plan ORDER BY slug')).toEqual([{ slug: 'zz-2022-2024', revision: 2 }, { slug: 'zz-2025-2027', revision: 2 }]);
});

test.each<[string, PlanDocument, ApplyOptions['mode'], string]>([
  ['a plan that exists is not created', aPlanDocument(), 'create', 'plan-exists'],
  ['a plan that does not exist is not updated', aPlanDocument({ plan: aPlanHeader({ slug: 'zz-none' }) }), 'update', 'plan-missing'],
  ['a plan stays in its jurisdiction', aPlanDocument({ plan: aPlanHeader({ jurisdiction: { code: 'yy', name: 'Otra', kind: 'country', fictional: true } }) }), 'update', 'other-jurisdiction'],
  ['a fictional jurisdiction stays fictional', aPlanDocument({ plan: aPlanHeader({ jurisdiction: { ...aPlanHeader().jurisdiction, fictional: false } }) }), 'update', 'jurisdiction-differs'],
  ['an institution stays in its jurisdiction', aPlanDocument({ plan: aPlanHeader({ slug: 'yy-1', jurisdiction: { code: 'yy', name: 'Otra', kind: 'country', fictional: true } }) }), 'create', 'institution-of-another-jurisdiction'],
  ['a number belongs to one commitment, kept ones included', aPlanDocument({ commitments: [aCommitment({ code: 'G7' })] }), 'update', 'duplicate'],
])('%s', async (_, document, mode, code) => {
  await create(aPlanDocument());
  const before = await everything();
  const refused: PlanNotApplicable = await apply(document, { mode }).catch((error) => error);
  expect(refused).toBeInstanceOf(PlanNotApplicable);
  expect(refused.reasons.map((reason) => reason.code)).toContain(code);
  await expect(diffPlanDocument(database.app, document, mode)).rejects.toBeInstanceOf(PlanNotApplicable);
  expect(await everything()).toEqual(before);
});

test('personal data is kept apart, once for each report, and never read back', async () => {
  const contact = { commitment: 'g1', personName: 'Persona Inventada', email: 'persona@example.org', telephone: '0000-0000' };
  const options = { contacts: [contact], sourceSha256: 'c'.repeat(64) };
  await apply(aPlanDocument(), { mode: 'create', ...options });
  expect((await apply(aPlanDocument(), options)).revision).toBe(1);
  expect(await query('SELECT person_name, email, telephone FROM quarantine.contact')).toEqual([{ person_name: 'Persona Inventada', email: 'persona@example.org', telephone: '0000-0000' }]);
  expect(JSON.stringify(await readPlanDocument(database.app, 'zz-2025-2027'))).not.toMatch(/Inventada|persona@|0000-0000/);
});

test('a failure while personal data is written does not repeat it', async () => {
  await database.owner.query(`ALTER TABLE quarantine.contact ADD CONSTRAINT nobody CHECK (person_name IS NULL)`);
  const contact = { commitment: 'G1', personName: 'Persona Inventada', email: null, telephone: null };
  const failure: Error = await apply(aPlanDocument(), { mode: 'create', contacts: [contact], sourceSha256: 'c'.repeat(64) }).catch((error) => error);
  expect(`${failure.message} ${JSON.stringify(failure)} ${failure.stack}`).not.toContain('Inventada');
  expect(failure.message).toContain('23514');
  expect(await query('SELECT 1 FROM action_plan')).toEqual([]);
});

test('a second report stands beside the first', async () => {
  await create(aPlanDocument());
  await apply(aPlanDocument({ report: aReport({ kind: 'end-of-term', title: 'Informe final', reportDate: '2027-12-01', sha256: null }) }));
  expect(await query('SELECT kind FROM self_assessment_report ORDER BY kind')).toEqual([{ kind: 'end-of-term' }, { kind: 'midterm' }]);
  expect((await readPlanDocument(database.app, 'zz-2025-2027'))?.report?.title).toBe('Informe final');
});
