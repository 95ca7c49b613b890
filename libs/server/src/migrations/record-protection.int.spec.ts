import { appendAudit, type AuditContent } from '@cumple/server-kit/audit/append-audit';
import { verifyAudit } from '@cumple/server-kit/audit/verify-audit';
import { openEmbeddedDatabase } from '@cumple/server-kit/database/embedded/embedded-database';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '@cumple/server-kit/database/data-source-options';
import { prepareDatabase } from '../prepare-database';
import { createMigratedDatabase, type MigratedDatabase } from '../testing/migrated-database';

const entry: AuditContent = { at: '2026-03-01T12:00:00.000Z', action: 'a', about: 'site', public: true, by: null, source: 'spec', reason: null, before: null, after: null, personal: null };
const content = JSON.stringify(entry);
const DENIED = /permission denied|must be owner/;

const forbidden: [string][] = [
  [`UPDATE audit_entry SET content = '{}'`],
  ['UPDATE audit_entry SET public = false WHERE seq = 1'],
  ['DELETE FROM audit_entry WHERE seq = 2'],
  ['TRUNCATE audit_entry'],
  ['DROP TABLE audit_entry'],
  [`INSERT INTO audit_entry (content, hash) VALUES ('${content}', repeat('a', 64))`],
  [`INSERT INTO audit_entry (seq, content) VALUES (99, '${content}')`],
  [`INSERT INTO audit_entry (content, previous_hash) VALUES ('${content}', repeat('a', 64))`],
  [`INSERT INTO audit_entry (content, public) VALUES ('${content}', false)`],
  [`INSERT INTO audit_entry (content) VALUES ('${content}') ON CONFLICT (seq) DO UPDATE SET content = 'x'`],
  ['ALTER TABLE audit_entry DISABLE TRIGGER ALL'],
  ['DROP TRIGGER audit_entry_linked ON audit_entry'],
  ['CREATE TRIGGER mine BEFORE INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION forbid_change()'],
  [`CREATE OR REPLACE FUNCTION link_audit_entry() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'`],
  ['CREATE RULE mine AS ON INSERT TO audit_entry DO INSTEAD NOTHING'],
  [`SET session_replication_role = 'replica'`],
  ['GRANT UPDATE ON audit_entry TO current_user'],
  ['ALTER TABLE audit_entry OWNER TO current_user'],
  ['LOCK TABLE audit_entry IN ACCESS EXCLUSIVE MODE'],
  ['LOCK TABLE audit_entry IN SHARE MODE'],
];

let database: MigratedDatabase;
beforeAll(async () => {
  database = await createMigratedDatabase();
  await appendAudit(database.app.manager, [entry, entry, entry]);
});
afterAll(() => database.close());

test.each(forbidden)('the application may not: %s', async (sql) => {
  // A grant of what one may not grant is no error, only a warning: what counts is that it gives nothing.
  const attempt = database.app.transaction((manager) => manager.query(sql));
  if (sql.startsWith('GRANT')) await attempt;
  else await expect(attempt).rejects.toThrow(DENIED);
  await expect(database.app.query(`UPDATE audit_entry SET content = 'x'`)).rejects.toThrow(DENIED);
  expect(await verifyAudit(database.app.manager)).toMatchObject({ whole: true, end: { entries: 3 } });
});

test.each([`UPDATE audit_entry SET content = '{}'`, 'DELETE FROM audit_entry', 'TRUNCATE audit_entry'])('nor does the owner by a slip: %s', async (sql) => {
  await expect(database.owner.query(sql)).rejects.toThrow('audit_entry only takes additions');
});

test('who holds up the others holds them up for as long as the connection lasts', async () => {
  const holder = database.app.createQueryRunner();
  await holder.startTransaction();
  await holder.query(`SELECT pg_advisory_xact_lock(hashtextextended('cumple audit', 0))`);
  const [{ pid } = { pid: 0 }] = (await holder.query('SELECT pg_backend_pid() AS pid')) as { pid: number }[];
  const waiting = appendAudit(database.app.manager, [entry]);
  await database.app.query('SELECT pg_terminate_backend($1)', [pid]);
  await waiting;
  await holder.release().catch(() => undefined);
  expect(await verifyAudit(database.app.manager)).toMatchObject({ whole: true, end: { entries: 4 } });
});

test('the database that comes along protects it in the same way', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'cumple-record-'));
  const embedded = await openEmbeddedDatabase(directory);
  await prepareDatabase(embedded.ownerUrl, decodeURIComponent(new URL(embedded.appUrl).username));
  const app = await new DataSource(dataSourceOptions(embedded.appUrl, { entities: [], migrations: [] })).initialize();
  await appendAudit(app.manager, [entry]);
  const attempts = await Promise.allSettled(forbidden.filter(([sql]) => !sql.startsWith('GRANT')).map(([sql]) => app.transaction((manager) => manager.query(sql))));
  expect(attempts.map(({ status }) => status)).toEqual(attempts.map(() => 'rejected'));
  expect(await verifyAudit(app.manager)).toMatchObject({ whole: true, end: { entries: 1 } });
  await app.destroy();
  await embedded.stop();
  await rm(directory, { recursive: true, force: true });
});
