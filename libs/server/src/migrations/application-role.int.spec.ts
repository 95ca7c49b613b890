import { randomBytes } from 'node:crypto';
import { prepareDatabase } from '../prepare-database';
import { insertPlan, type PlanIds } from '../testing/insert-plan';
import { createMigratedDatabase, type MigratedDatabase } from '../testing/migrated-database';

let database: MigratedDatabase;
let ids: PlanIds;

beforeAll(async () => {
  database = await createMigratedDatabase();
  ids = await insertPlan(database.owner);
});
afterAll(() => database.close());

const DENIED = /permission denied|must be owner/;
const run = (sql: string, parameters: unknown[] = []) => database.app.query(sql, parameters);
const sha256 = randomBytes(32).toString('hex');

test.each([
  [`UPDATE assessment SET level = 'complete'`],
  ['DELETE FROM assessment'],
  ['TRUNCATE assessment'],
  ['TRUNCATE commitment CASCADE'],
  ['DELETE FROM commitment'],
  ['DELETE FROM action_plan'],
  ['DELETE FROM milestone'],
  ['DELETE FROM stored_file'],
  ['DELETE FROM site'],
  ['SELECT person_name FROM quarantine.contact'],
  ['SELECT * FROM quarantine.contact'],
  ['UPDATE quarantine.contact SET email = NULL'],
  ['DELETE FROM quarantine.contact'],
  ['CREATE TABLE mine (id integer)'],
  ['CREATE TABLE quarantine.mine (id integer)'],
  ['CREATE TEMPORARY TABLE mine (id integer)'],
  ['CREATE SCHEMA mine'],
  ['ALTER TABLE commitment ADD COLUMN mine text'],
  ['ALTER TABLE assessment DISABLE TRIGGER ALL'],
  ['DROP TABLE finding'],
  ['CREATE INDEX mine ON commitment (title)'],
  ['DROP FUNCTION forbid_change() CASCADE'],
  ['CREATE TABLE job.mine (id integer)'],
  ['DROP TABLE job.job'],
  ['ALTER TABLE job.queue ADD COLUMN mine text'],
  ['TRUNCATE outbox_event'],
  ['INSERT INTO migrations (timestamp, name) VALUES (1, $1)', ['mine']],
])('the application may not: %s', async (sql, parameters: string[] = []) => {
  await expect(run(sql, parameters)).rejects.toThrow(DENIED);
});

test('the application owns nothing', async () => {
  const owned = await run(`SELECT 'relation ' || relname FROM pg_class WHERE relowner = current_user::regrole
    UNION ALL SELECT 'function ' || proname FROM pg_proc WHERE proowner = current_user::regrole
    UNION ALL SELECT 'schema ' || nspname FROM pg_namespace WHERE nspowner = current_user::regrole
    UNION ALL SELECT 'database ' || datname FROM pg_database WHERE datdba = current_user::regrole`);
  expect(owned).toEqual([]);
});

test('it adds judgements and personal data, and sees of the latter only that they are there', async () => {
  await run(`INSERT INTO assessment (commitment_id, organisation_id, kind, level, assessed_on, source) VALUES ($1, $2, 'declared', 'limited', '2020-01-31', 'report')`, [
    ids.commitment,
    ids.institution,
  ]);
  await run(`INSERT INTO quarantine.contact (commitment_id, report_sha256, person_name) VALUES ($1, $2, 'somebody')`, [ids.commitment, sha256]);
  expect(await run('SELECT commitment_id, report_sha256 FROM quarantine.contact')).toEqual([{ commitment_id: ids.commitment, report_sha256: sha256 }]);
});

test('a day is the same day wherever the process runs', async () => {
  expect(await run(`SELECT starts_on, current_setting('TimeZone') AS zone FROM action_plan`)).toEqual([{ starts_on: '2020-01-01', zone: 'UTC' }]);
});

test('preparing again takes away what nobody granted here', async () => {
  const role = decodeURIComponent(new URL(database.appUrl).username);
  await database.owner.query(`GRANT DELETE ON commitment TO "${role}"`);
  expect(await prepareDatabase(database.ownerUrl, role)).toEqual([]);
  await expect(run('DELETE FROM commitment')).rejects.toThrow(DENIED);
});
