import { createMigratedDatabase, type MigratedDatabase } from '@cumple/server/testing/migrated-database';
import { RevisionBoard } from '@cumple/server-kit/revision/revision-board';
import { ReadinessCheck } from './readiness';

let database: MigratedDatabase;
beforeEach(async () => (database = await createMigratedDatabase()));
afterEach(() => database.close());

const look = (source = database.app) => new ReadinessCheck(source, new RevisionBoard()).look();
const role = () => `"${decodeURIComponent(new URL(database.appUrl).username)}"`;

test('the audit is protected where the application has a role of its own', async () => {
  expect((await look()).checks).toMatchObject({ database: 'ok', migrations: 'ok', audit: 'ok' });
});

test('with only DATABASE_URL the application owns the tables, and it says that the audit is not protected', async () => {
  const { checks, reasons } = await look(database.owner);
  expect(checks.audit).toBe('not-protected');
  expect(reasons.join()).toContain('the audit is not protected: give DATABASE_OWNER_URL a role of its own');
});

test.each([
  ['may change entries', (to: string) => `GRANT UPDATE ON audit_entry TO ${to}`],
  ['may change a column', (to: string) => `GRANT UPDATE (content) ON audit_entry TO ${to}`],
  ['may delete entries', (to: string) => `GRANT DELETE ON audit_entry TO ${to}`],
  ['may empty the table', (to: string) => `GRANT TRUNCATE ON audit_entry TO ${to}`],
  ['may bring a hash of its own', (to: string) => `GRANT INSERT ON audit_entry TO ${to}`],
  ['finds nobody linking', () => 'ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_linked'],
  ['finds the guard gone', () => 'DROP TRIGGER audit_entry_only_added ON audit_entry'],
])('where the application %s, it says that the audit is not protected', async (_, sql) => {
  await database.owner.query(sql(role()));
  expect((await look()).checks).toMatchObject({ database: 'ok', audit: 'not-protected' });
});
