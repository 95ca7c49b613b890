import { appendAudit, type AuditContent } from '@cumple/server-kit/audit/append-audit';
import { readAuditHead } from '@cumple/server-kit/audit/read-audit-head';
import { createTestDatabase } from '@cumple/server-kit/database/testing/test-database';
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { createMigratedDatabase, type MigratedDatabase } from '../../testing/migrated-database';

const workspace = resolve(__dirname, '../../../../..');
const entry: AuditContent = { at: '2026-03-01T12:00:00.000Z', action: 'a', about: 'site', public: true, by: null, source: 'spec', reason: null, before: null, after: null, personal: null };
let database: MigratedDatabase;
beforeEach(async () => {
  database = await createMigratedDatabase();
  await appendAudit(database.app.manager, [entry, entry, entry]);
});
afterEach(() => database.close());

function audit(args: string[], url = database.appUrl): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { PATH: process.env['PATH'], DATABASE_URL: url };
  return new Promise((done) => {
    execFile(process.execPath, ['tools/run-tool.mjs', 'audit', ...args], { cwd: workspace, env }, (error, stdout, stderr) => done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }));
  });
}

test('a whole record: it says so and names the head, in both languages, and exits with 0', async () => {
  const { hash } = await readAuditHead(database.app.manager);
  const spanish = await audit(['verify']);
  expect(spanish).toMatchObject({ code: 0, stdout: expect.stringContaining('El registro está entero: 3 entradas.'), stderr: '' });
  expect(spanish.stdout).toContain(`--head ${hash} --entries 3`);
  expect((await audit(['verify', '--lang', 'en'])).stdout).toContain('The record is whole: 3 entries.');
  expect(await audit(['head'])).toMatchObject({ code: 0, stdout: expect.stringContaining(`--head ${hash} --entries 3`) });
  expect(await audit(['verify', '--head', hash, '--entries', '3'])).toMatchObject({ code: 0 });
});

test('a broken one: it names the first broken link and exits with 1', async () => {
  const { hash } = await readAuditHead(database.app.manager);
  await database.owner.query('ALTER TABLE audit_entry DISABLE TRIGGER USER');
  await database.owner.query('DELETE FROM audit_entry WHERE seq = 3');
  expect(await audit(['verify', '--head', hash, '--entries', '3', '--lang', 'en'])).toMatchObject({ code: 1, stdout: expect.stringContaining('The first entry that doesn\'t hold is 3: the record ends before') });
  await database.owner.query(`UPDATE audit_entry SET content = content || ' ' WHERE seq = 2`);
  expect(await audit(['verify', '--lang', 'en'])).toMatchObject({ code: 1, stdout: expect.stringContaining('The first entry that doesn\'t hold is 2: its content isn\'t what was recorded.') });
});

test('what can’t be checked exits with 2 and says how it is used', async () => {
  for (const args of [[], ['prove'], ['verify', '--head', 'abc'], ['verify', '--entries', '3'], ['head', '--head', 'a'.repeat(64)]]) {
    expect(await audit(args)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('npm run audit -- verify') });
  }
});

test('a database that was never started has no record: 2', async () => {
  const empty = await createTestDatabase();
  expect(await audit(['verify'], empty.appUrl)).toMatchObject({ code: 2, stderr: expect.stringContaining('todavía no tiene registro') });
  await empty.drop();
});
