import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { SubmissionLine } from '@cumple/contracts/progress/report-sheet';
import { verifyAudit } from '@cumple/server-kit/audit/verify-audit';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { insertRound, reportDeskOf, reportedPlan, saving } from '../../testing/report-desk';
import { type Caller, createWorkspaceApi, type WorkspaceApi } from '../../testing/workspace-api';

const PLAN = 'zz-2025-2027';
const WAITING = 'SELECT DISTINCT l.pid FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid AND a.datname = current_database() WHERE NOT l.granted';
const CUT = 'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid()';
let api: WorkspaceApi;
let liaison: Caller;
beforeAll(async () => {
  api = await createWorkspaceApi([reportedPlan]);
  await insertRound(api.database.owner);
  liaison = await api.as({ role: 'liaison', institution: 'planning-office' });
});
afterAll(() => api.close());

const sql = <Row>(statement: string, values: unknown[] = []) => api.database.owner.query<Row[]>(statement, values);
const submit = (key: string) => liaison.send(workspacePaths.sheetSubmissions(PLAN, 1, 'planning-office'), { reports: [{ commitment: 'G1', number: 4, version: 1 }], approval: 'none' }).set('Idempotency-Key', key);

/** Ends every connection of the application, as a restart of the database does. */
async function breakOff(): Promise<void> {
  const client = new Client({ connectionString: api.database.appUrl });
  await client.connect();
  await client.query(CUT);
  await client.end();
}

/** Breaks all connections of the application once its write waits to get at a table. */
async function cutAt(table: string, key: string): Promise<{ status: number; headers: Record<string, string> }> {
  return api.database.owner.transaction(async (manager) => {
    await manager.query(`LOCK TABLE ${table} IN SHARE MODE`);
    const answer = submit(key).then(({ status, headers }) => ({ status, headers: headers as Record<string, string> }));
    while ((await sql(WAITING)).length === 0) await sql('SELECT pg_sleep(0.01)');
    await breakOff();
    return answer;
  });
}

test('wherever the database breaks off while reports are sent: “not now, ask again”, nothing is half done, and what is asked again is done once', async () => {
  await reportDeskOf(liaison).save(4, saving()).expect(200);
  const key = randomUUID();
  for (const table of ['kept_answer', 'report_sheet', 'report_submission', 'progress_report', 'outbox_event', 'audit_entry']) {
    const { status, headers } = await cutAt(table, key);
    expect([table, status, headers['retry-after']]).toEqual([table, 503, '5']);
    expect(await sql(`SELECT (SELECT count(*)::int FROM report_submission) AS sent, (SELECT count(*)::int FROM outbox_event WHERE kind = 'report.submitted') AS told, (SELECT state FROM progress_report) AS report`)).toEqual([{ sent: 0, told: 0, report: 'draft' }]);
  }
  const [first, again] = [await submit(key).expect(201), await submit(key).expect(201)];
  expect((again.body as SubmissionLine).receipt).toBe((first.body as SubmissionLine).receipt);
  expect(await sql('SELECT state FROM report_submission')).toEqual([{ state: 'received' }]);
  expect(await verifyAudit(api.database.app.manager)).toMatchObject({ whole: true });
}, 60_000);
