import { verifyAudit } from '@cumple/server-kit/audit/verify-audit';
import { insertRound, reportDeskOf, reportedPlan, saving } from '../../testing/report-desk';
import { type SteppingProcess, steppingProcess } from '../../testing/stepping-process';
import { type Caller, createWorkspaceApi, type WorkspaceApi } from '../../testing/workspace-api';

let api: WorkspaceApi;
let liaison: Caller;
let child: SteppingProcess;

beforeAll(async () => {
  api = await createWorkspaceApi([reportedPlan]);
  await insertRound(api.database.owner);
  liaison = await api.as({ role: 'liaison', institution: 'planning-office' });
  for (const milestone of [4, 5]) await reportDeskOf(liaison).save(milestone, saving()).expect(200);
  child = steppingProcess('reporting-child.ts');
});
afterAll(async () => {
  child.remove();
  await api.close();
});

/** Lets a process submit both drafts, and kills it after its `last`-th statement; answers that statement. */
function submitUntilKilled(last: number): Promise<string> {
  const role = { role: 'liaison', mandate: liaison.mandate, post: liaison.post, postTitle: 'Enlace', institution: 'planning-office', institutionName: 'Oficina', plan: null, deputy: false };
  const submission = { approval: 'none', reports: [4, 5].map((number) => ({ commitment: 'G1', number, version: 1 })) };
  const actor = { account: liaison.account, secondFactor: true, roles: [role] };
  return child.runUntilKilled({ work: 'submit', url: api.database.appUrl, now: api.clock.now.toISOString(), actor, submission }, last);
}

/** In one statement, so that what a killed process still had under way is there as a whole or not at all. */
async function written(): Promise<unknown> {
  const [row] = await api.database.app.query<unknown[]>(`SELECT (SELECT count(*)::int FROM report_submission WHERE state = 'received' AND receipt_sequence = 1) AS receipts,
    (SELECT count(*)::int FROM progress_report WHERE state = 'submitted' AND number = 1 AND submission_id IS NOT NULL AND review_due_on IS NOT NULL) AS reports,
    (SELECT count(*)::int FROM progress_report WHERE state = 'draft' AND version = 1) AS drafts,
    (SELECT count(*)::int FROM audit_entry WHERE action = 'report.submitted') AS deeds, (SELECT count(*)::int FROM outbox_event WHERE kind = 'report.submitted') AS events`);
  return row;
}

const NOTHING = { receipts: 0, reports: 0, drafts: 2, deeds: 0, events: 0 };
const EVERYTHING = { receipts: 1, reports: 2, drafts: 0, deeds: 2, events: 1 };

test('killed between any two steps of a submission, receipt, reports, record and news are there together or not at all', async () => {
  const statements: string[] = [];
  while (statements.at(-1) !== 'COMMIT') {
    const at = await submitUntilKilled(statements.length + 1);
    statements.push(at);
    expect({ at, written: await written() }).toEqual({ at, written: at === 'COMMIT' ? EVERYTHING : NOTHING });
    expect(await verifyAudit(api.database.app.manager)).toMatchObject({ whole: true });
  }
  expect(statements.length).toBeGreaterThan(10);
}, 300_000);
