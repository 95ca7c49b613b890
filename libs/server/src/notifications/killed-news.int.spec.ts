import { verifyAudit } from '@cumple/server-kit/audit/verify-audit';
import { insertRound, reportedPlan } from '../testing/report-desk';
import { type SteppingProcess, steppingProcess } from '../testing/stepping-process';
import { createWorkspaceApi, type WorkspaceApi } from '../testing/workspace-api';

let api: WorkspaceApi;
let child: SteppingProcess;
beforeAll(async () => {
  child = steppingProcess('telling-child.ts');
  api = await createWorkspaceApi([reportedPlan], '2026-03-02T18:00:00Z');
  await api.database.owner.query(`UPDATE jurisdiction SET code = 'gt'`);
  await insertRound(api.database.owner, 1, { opensOn: '2026-03-02', dueOn: '2026-03-27' });
  for (const institution of ['planning-office', 'water']) {
    const { account } = await api.as({ role: 'liaison', institution });
    await api.database.owner.query(`INSERT INTO notification_preference (account_id, kind, delivery) VALUES ($1, 'round.opened', 'digest')`, [account]);
    await api.as({ role: 'approver', institution });
  }
});
afterAll(async () => {
  child.remove();
  await api.close();
});

/** In one statement, so that what a killed process still had under way is there as a whole or not at all. */
async function written(): Promise<unknown> {
  const [row] = await api.database.app.query<unknown[]>(`SELECT (SELECT count(*)::int FROM reporting_round WHERE announced_at IS NOT NULL) AS announced, (SELECT count(*)::int FROM round_reminder) AS reminders,
    (SELECT count(*)::int FROM outbox_event WHERE kind = 'round.opened' AND dispatched_at IS NULL) AS waits, (SELECT count(*)::int FROM notification) AS told,
    (SELECT count(*)::int FROM mail_message WHERE kind = 'round.opened') AS mails, (SELECT count(*)::int FROM mail_message WHERE kind = 'digest') AS digests, (SELECT count(*)::int FROM digest) AS days`);
  return row;
}

/** Kills the work after its first step, its second and so on, until it has committed so many times; answers what stood written whenever that changed. */
async function killAtEachStep(work: string, commits: number): Promise<unknown[]> {
  const changes = [await written()];
  for (let last = 1, seen = 0; seen < commits; last++) {
    if ((await child.runUntilKilled({ work, url: api.database.appUrl, now: api.clock.now.toISOString() }, last)) === 'COMMIT') [seen, last] = [seen + 1, 0];
    const stands = await written();
    if (JSON.stringify(stands) !== JSON.stringify(changes.at(-1))) changes.push(stands);
  }
  expect(await verifyAudit(api.database.app.manager)).toMatchObject({ whole: true });
  return changes;
}

const NOTHING = { announced: 0, reminders: 0, waits: 0, told: 0, mails: 0, digests: 0, days: 0 };
const REMINDED = { ...NOTHING, announced: 1, reminders: 2, waits: 1 };
const TOLD = { ...REMINDED, waits: 0, told: 4, mails: 2 };

test('killed between any two steps: a round opens for all of its institutions or for none, all are told or nobody, and each has their digest once', async () => {
  expect(await killAtEachStep('remind', 1)).toEqual([NOTHING, REMINDED]);
  expect(await killAtEachStep('hand out', 1)).toEqual([REMINDED, TOLD]);
  // One transaction for each of the four; who has nothing waiting gets none.
  expect(await killAtEachStep('digest', 4)).toEqual([TOLD, expect.anything(), expect.anything(), expect.anything(), { ...TOLD, digests: 2, days: 4 }]);
}, 300_000);
