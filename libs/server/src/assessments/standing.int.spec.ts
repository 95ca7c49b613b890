import { ASSESSOR_KINDS, mayAssign } from '@cumple/domain/assessments/assessment';
import { type Judgement, standing } from '@cumple/domain/assessments/standing';
import { COMPLETION_LEVELS } from '@cumple/domain/commitments/completion-level';
import fc from 'fast-check';
import { insertPlan } from '../testing/insert-plan';
import { createMigratedDatabase, type MigratedDatabase } from '../testing/migrated-database';

let database: MigratedDatabase;
let plan: number;
let judges: number[];
beforeAll(async () => {
  database = await createMigratedDatabase();
  const ids = await insertPlan(database.owner);
  plan = ids.plan;
  const rows = await database.owner.query<{ id: number }[]>(
    `INSERT INTO institution (jurisdiction_id, slug, name, sector) SELECT $1, 'judge-' || n, 'Judge', 'government' FROM generate_series(1, 3) n RETURNING id`,
    [ids.jurisdiction],
  );
  judges = rows.map(({ id }) => id);
});
afterAll(() => database.close());

const judgement = fc
  .record({
    judge: fc.nat(2),
    kind: fc.constantFrom(...ASSESSOR_KINDS),
    level: fc.constantFrom(...COMPLETION_LEVELS),
    assessedOn: fc.constantFrom('2026-01-01', '2026-01-02', '2026-01-03'),
  })
  .filter(({ kind, level }) => mayAssign(kind, level));

let number = 0;
/** A commitment on which these are said, some in one statement, some after another. */
async function judged(batches: { judge: number; kind: string; level: string; assessedOn: string }[][]): Promise<number> {
  const [row] = await database.owner.query<{ id: number }[]>(
    `INSERT INTO commitment (plan_id, code, number, proposer, title, lead_institution_id) SELECT $1, 'P' || $2::int, $2, 'joint', 'Tried', $3 RETURNING id`,
    [plan, ++number, judges[0]],
  );
  for (const batch of batches.filter(({ length }) => length > 0)) {
    await database.app.query(
      `INSERT INTO assessment (commitment_id, organisation_id, kind, level, assessed_on, source)
       SELECT $1, o, k, l, d::date, 'tried' FROM unnest($2::int[], $3::text[], $4::text[], $5::text[]) AS j(o, k, l, d)`,
      [row?.id, batch.map(({ judge }) => judges[judge]), ...(['kind', 'level', 'assessedOn'] as const).map((name) => batch.map((each) => each[name]))],
    );
  }
  return row?.id ?? 0;
}

test('the database and the rule agree on what judgements come to', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(judgement, { maxLength: 4 }), { maxLength: 3 }), async (batches) => {
      const commitment = await judged(batches);
      const judgements = await database.app.query<Judgement[]>(
        'SELECT id, kind, organisation_id::text AS organisation, level, assessed_on::text AS "assessedOn" FROM assessment WHERE commitment_id = $1',
        [commitment],
      );
      const [kept] = await database.app.query(
        'SELECT declared, declared_by AS "declaredBy", divergence, assessed_by_others AS "assessedByOthers", coalesce(divergence > 0, false) AS disputed FROM commitment_standing WHERE commitment_id = $1',
        [commitment],
      );
      const { declared, divergence, assessedByOthers, disputed } = standing(judgements);
      const expected = { declared: declared?.level ?? null, declaredBy: declared?.id ?? null, divergence, assessedByOthers, disputed };
      expect(kept).toEqual(judgements.length === 0 ? undefined : expected);
    }),
    { numRuns: 100 },
  );
});

test('two that judge at the same time both count', async () => {
  const commitment = await judged([]);
  const judge = (kind: string, level: string) =>
    database.app.query(
      `INSERT INTO assessment (commitment_id, organisation_id, kind, level, assessed_on, source) VALUES ($1, $2, $3, $4, '2026-01-01', 'tried')`,
      [commitment, judges[0], kind, level],
    );
  await Promise.all([judge('declared', 'complete'), judge('civil-society', 'limited'), judge('forum', 'substantial')]);
  expect(await database.app.query('SELECT declared, divergence, assessed_by_others FROM commitment_standing WHERE commitment_id = $1', [commitment])).toEqual([
    { declared: 'complete', divergence: 2, assessed_by_others: true },
  ]);
});

test('the application may read standings and nothing else', async () => {
  await expect(database.app.query('UPDATE commitment_standing SET divergence = 0')).rejects.toThrow('permission denied');
});
