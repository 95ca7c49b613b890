import { insertPlan, type PlanIds } from '../testing/insert-plan';
import { createMigratedDatabase, type MigratedDatabase } from '../testing/migrated-database';

let database: MigratedDatabase;
let ids: PlanIds;

beforeAll(async () => {
  database = await createMigratedDatabase();
  ids = await insertPlan(database.owner);
});
afterAll(() => database.close());

/** Runs SQL in which `:plan`, `:commitment` … stand for the ids of the rows that are there, as the tables' owner. */
function run(sql: string): Promise<unknown> {
  return database.owner.query(sql.replace(/:([a-z]+)\b/g, (all, name: string) => String(ids[name as keyof PlanIds] ?? all)));
}

const commitment = (columns: string, values: string) =>
  `INSERT INTO commitment (plan_id, lead_institution_id, ${columns}) VALUES (:plan, :institution, ${values})`;
const assessment = (kind: string, level: string) =>
  `INSERT INTO assessment (commitment_id, organisation_id, kind, level, assessed_on, source) VALUES (:commitment, :institution, '${kind}', '${level}', '2020-02-01', 'x')`;
const evidence = (columns: string, values: string) => `INSERT INTO evidence (commitment_id, ${columns}) VALUES (:commitment, ${values})`;
const mandate = (from: string, to: string) => `INSERT INTO mandate (post_id, kind, starts_on, ends_on) VALUES (:post, 'titular', ${from}, ${to})`;
const plan = (slug: string, from: string, to: string) =>
  `INSERT INTO action_plan (slug, jurisdiction_id, title, starts_on, ends_on, time_zone) VALUES ('${slug}', :jurisdiction, 'P', '${from}', '${to}', 'UTC')`;

test.each([
  ['a code that differs from another in case only', commitment('code, number, proposer, title', `'g1', 2, 'government', 't'`), 'commitment_code_key'],
  ['a code that an address cannot carry', commitment('code, number, proposer, title', `'G/2', 2, 'government', 't'`), 'commitment_code_check'],
  ['a number twice', commitment('code, number, proposer, title', `'G2', 1, 'government', 't'`), 'commitment_number_key'],
  ['a number below one', commitment('code, number, proposer, title', `'G2', 0, 'government', 't'`), 'commitment_number_check'],
  ['an empty title', commitment('code, number, proposer, title', `'G2', 2, 'government', '  '`), 'commitment_title_check'],
  ['an unknown proposer', commitment('code, number, proposer, title', `'G2', 2, 'nobody', 't'`), 'commitment_proposer_check'],
  ['a day without its words', commitment('code, number, proposer, title, ends_on_precision, ends_on_date', `'G2', 2, 'government', 't', 'day', '2020-01-01'`), 'commitment_ends_on_check'],
  ['a date that is only words, with a day', commitment('code, number, proposer, title, ends_on_precision, ends_on_date, ends_on_text', `'G2', 2, 'government', 't', 'text', '2020-01-01', 'x'`), 'commitment_ends_on_check'],
  ['words without a precision', commitment('code, number, proposer, title, ends_on_text', `'G2', 2, 'government', 't', 'x'`), 'commitment_ends_on_check'],
  ['another institution’s post', `UPDATE commitment SET lead_institution_id = (SELECT id FROM institution WHERE slug = 'other')`, 'commitment_responsible_post_fk'],
  ['another plan’s policy area', `UPDATE commitment SET policy_area_id = (SELECT id FROM policy_area WHERE code = 'far')`, 'commitment_policy_area_fk'],
  ['no evidence, unless the IRM says so', assessment('declared', 'no-evidence'), 'assessment_level_check'],
  ['a level that is not OGP’s', assessment('irm', 'half-done'), 'assessment_level_check'],
  ['an unknown assessor', assessment('anybody', 'complete'), 'assessment_kind_check'],
  ['an address of another scheme', evidence('position, url', `1, 'javascript:alert(1)'`), 'evidence_url_check'],
  ['checked evidence without a day', evidence('position, url, state', `1, 'https://example.org', 'opens'`), 'evidence_checked_check'],
  ['a hash that is none', evidence('position, url, sha256', `1, 'https://example.org', 'abc'`), 'evidence_sha256_check'],
  ['evidence of another commitment’s milestone', evidence('position, url, milestone_id', `1, 'https://example.org', (SELECT id FROM milestone WHERE title = 'Far')`), 'evidence_milestone_fk'],
  ['a milestone done without being done', `INSERT INTO milestone (commitment_id, number, title, state, done_on) VALUES (:commitment, 2, 't', 'unknown', '2020-01-01')`, 'milestone_done_on_check'],
  ['a milestone twice', `INSERT INTO milestone (commitment_id, number, title, state) VALUES (:commitment, 1, 't', 'unknown')`, 'milestone_number_key'],
  ['two mandates at once', `${mandate(`'2020-01-01'`, 'NULL')}; ${mandate(`'2021-01-01'`, `'2021-12-31'`)}`, 'mandate_one_at_a_time'],
  ['a mandate that ends before it starts', mandate(`'2020-01-02'`, `'2020-01-01'`), 'mandate_period_check'],
  ['a plan that ends before it starts', plan('zz-1', '2020-01-02', '2020-01-01'), 'action_plan_period_check'],
  ['a plan twice', plan('zz-2020-2022', '2020-01-01', '2020-01-02'), 'action_plan_slug_key'],
  ['a slug that an address cannot carry', plan('Plan A', '2020-01-01', '2020-01-02'), 'action_plan_slug_check'],
  ['a finding on another plan’s commitment', `INSERT INTO finding (plan_id, commitment_id, position, code, severity) VALUES ((SELECT id FROM action_plan WHERE slug = 'zz-far'), :commitment, 1, 'x', 'notice')`, 'finding_commitment_fk'],
  ['two sessions on one day', `INSERT INTO forum_session (plan_id, held_on, source) VALUES (:plan, '2020-03-01', 'table'), (:plan, '2020-03-01', 'text')`, 'forum_session_day_key'],
  ['a second row for the site', 'INSERT INTO site (id) VALUES (2)', 'site_single_row'],
])('the database refuses %s', async (_, sql, constraint) => {
  // Statements sent together are one transaction: what they made is gone with their failure.
  await expect(run(`${neighbours}; ${sql}`)).rejects.toMatchObject({ driverError: { constraint } });
});

const neighbours = `
  INSERT INTO institution (jurisdiction_id, slug, name, sector) VALUES (:jurisdiction, 'other', 'Other', 'academia');
  ${plan('zz-far', '2020-01-01', '2020-12-31')};
  INSERT INTO policy_area (plan_id, code, name, position) SELECT id, 'far', 'Far', 1 FROM action_plan WHERE slug = 'zz-far';
  INSERT INTO commitment (plan_id, lead_institution_id, code, number, proposer, title) SELECT id, :institution, 'G1', 1, 'government', 'Far' FROM action_plan WHERE slug = 'zz-far';
  INSERT INTO milestone (commitment_id, number, title, state) SELECT id, 1, 'Far', 'unknown' FROM commitment WHERE title = 'Far'`;

test.each(['action_plan', 'site'])('the revision of %s never goes back', async (table) => {
  await run(`UPDATE ${table} SET revision = 5`);
  await expect(run(`UPDATE ${table} SET revision = 4`)).rejects.toThrow('a revision only grows');
});

test.each([`UPDATE assessment SET level = 'complete'`, 'DELETE FROM assessment', 'TRUNCATE assessment CASCADE'])('not even the owner may: %s', async (sql) => {
  await expect(run(sql)).rejects.toThrow('assessment only takes additions');
});

test('two commitments may swap their numbers in one transaction', async () => {
  await run(commitment('code, number, proposer, title', `'G2', 2, 'government', 't'`));
  await run(`UPDATE commitment SET number = 3 - number WHERE plan_id = :plan`);
  expect(await run('SELECT code, number FROM commitment ORDER BY code')).toEqual([{ code: 'G1', number: 2 }, { code: 'G2', number: 1 }]);
});

test('each organisation’s latest judgement counts, the ones before stay', async () => {
  await run(`${assessment('declared', 'complete')}; ${assessment('declared', 'limited')}; ${assessment('irm', 'no-evidence')}`);
  expect(await run('SELECT kind, level FROM latest_assessment ORDER BY kind')).toEqual([{ kind: 'declared', level: 'limited' }, { kind: 'irm', level: 'no-evidence' }]);
  expect(await run('SELECT count(*)::int AS n FROM assessment')).toEqual([{ n: 3 }]);
});

test('a revision is announced when its transaction commits', async () => {
  const runner = database.owner.createQueryRunner();
  const client = (await runner.connect()) as { on(event: 'notification', heard: (message: { payload: string }) => void): void };
  const heard = new Promise((resolve) => client.on('notification', ({ payload }) => resolve(JSON.parse(payload))));
  await runner.query('LISTEN cumple_revision');
  await run('UPDATE action_plan SET revision = revision + 1');
  expect(await heard).toEqual({ plan: 'zz-2020-2022', revision: 6, timeZone: 'America/Guatemala' });
  await runner.release();
});

test('the words of a commitment are made anew by a write of its texts alone', async () => {
  const words = () => run('SELECT words::text FROM commitment WHERE id = :commitment') as Promise<{ words: string }[]>;
  await run(`UPDATE commitment SET words = 'mark' WHERE id = :commitment`);
  await run('UPDATE commitment SET version = version + 1, updated_at = now() WHERE id = :commitment');
  expect(await words()).toEqual([{ words: `'mark'` }]);
  for (const field of ['title', 'objective', 'description', 'results']) {
    await run(`UPDATE commitment SET ${field} = 'Murciélago ${field}' WHERE id = :commitment`);
    expect(await words()).toEqual([{ words: expect.stringContaining('murcielag') }]);
    await run(`UPDATE commitment SET ${field} = 'otra cosa' WHERE id = :commitment`);
  }
});
