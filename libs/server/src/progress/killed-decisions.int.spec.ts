import { verifyAudit } from '@cumple/server-kit/audit/verify-audit';
import { lastSecret } from '../testing/browser';
import { insertRound, reportDeskOf, reportedPlan, saving } from '../testing/report-desk';
import { type SteppingProcess, steppingProcess } from '../testing/stepping-process';
import { createWorkspaceApi, type WorkspaceApi } from '../testing/workspace-api';

let api: WorkspaceApi;
let child: SteppingProcess;
let desk: ReturnType<typeof reportDeskOf>;
beforeAll(async () => {
  child = steppingProcess('reporting-child.ts');
  api = await createWorkspaceApi([reportedPlan]);
  await insertRound(api.database.owner);
  desk = reportDeskOf(await api.as({ role: 'liaison', institution: 'planning-office' }));
  await api.as({ role: 'approver', institution: 'planning-office' });
});
afterAll(async () => {
  child.remove();
  await api.close();
});

/** In one statement, so that what a killed process still had under way is there as a whole or not at all. */
async function written(): Promise<unknown> {
  const [row] = await api.database.app.query<unknown[]>(`SELECT (SELECT state FROM report_submission ORDER BY sent_at DESC, id LIMIT 1) AS submission,
    (SELECT array_agg(state ORDER BY id) FROM progress_report) AS reports, (SELECT count(*)::int FROM report_submission WHERE receipt_sequence IS NOT NULL) AS receipts,
    (SELECT array_agg(state ORDER BY number) FROM milestone WHERE number IN (4, 5) AND commitment_id = (SELECT id FROM commitment WHERE code = 'G1')) AS milestones,
    (SELECT count(*)::int FROM audit_entry WHERE action IN ('submission.approved', 'report.submitted', 'report.published')) AS deeds,
    (SELECT count(*)::int FROM outbox_event WHERE kind IN ('report.submitted', 'report.published')) AS events`);
  return row;
}

/** Kills the work after its first step, its second and so on, until it is done; answers after which step what stood written changed. */
async function killAtEachStep(order: object, now: string): Promise<{ at: string; written: unknown }[]> {
  const changes = [{ at: 'before', written: await written() }];
  for (let last = 1, at = ''; at !== 'COMMIT'; last++) {
    at = await child.runUntilKilled({ ...order, url: api.database.appUrl, now }, last);
    const stands = await written();
    expect(await verifyAudit(api.database.app.manager)).toMatchObject({ whole: true });
    if (JSON.stringify(stands) !== JSON.stringify(changes.at(-1)?.written)) changes.push({ at, written: stands });
  }
  return changes;
}

test('killed between any two steps of an approval, nothing is approved or everything', async () => {
  for (const number of [4, 5]) await desk.save(number, saving()).expect(200);
  await desk.submit([4, 5].map((number) => ({ number, version: 1 })), { approval: 'link' }).expect(201);
  const token = await lastSecret(api, 'submission.approval-asked');
  const stood = await written();
  expect(await killAtEachStep({ work: 'approve', token }, api.clock.now.toISOString())).toEqual([
    { at: 'before', written: stood },
    { at: 'COMMIT', written: { submission: 'received', reports: ['submitted', 'submitted'], receipts: 1, milestones: ['unknown', 'unknown'], deeds: 3, events: 1 } },
  ]);
}, 300_000);

test('killed between any two steps of publishing what nobody reviewed, reports are published together or not at all, and the next run goes on', async () => {
  const published = (count: number) => ({
    submission: 'received', reports: [0, 1].map((index) => (index < count ? 'published' : 'submitted')), receipts: 1,
    milestones: [0, 1].map((index) => (index < count ? 'under-way' : 'unknown')), deeds: 3 + count, events: 1 + count,
  });
  const now = '2026-04-01T12:00:00Z';
  const changes = await killAtEachStep({ work: 'publish' }, now);
  expect(changes).toEqual([{ at: 'before', written: published(0) }, { at: 'COMMIT', written: published(2) }]);
}, 300_000);

test('killed between any two steps of publishing several that were reviewed, all are published or none', async () => {
  const contact = await api.as({ role: 'point-of-contact', institution: 'water' });
  for (const number of [3, 2]) await desk.report(number);
  const reports = await api.database.owner.query<{ id: number; version: number }[]>(`SELECT id, version FROM progress_report WHERE state = 'submitted' ORDER BY id`);
  const role = { role: 'point-of-contact', mandate: contact.mandate, post: contact.post, postTitle: 'Contacto', institution: 'water', institutionName: 'Agua', plan: null, deputy: false };
  const actor = { account: contact.account, secondFactor: true, roles: [role] };
  const changes = await killAtEachStep({ work: 'publish-many', actor, reports }, api.clock.now.toISOString());
  expect(reports).toHaveLength(2);
  expect(changes.map(({ at }) => at)).toEqual(['before', 'COMMIT']);
  expect(await api.database.owner.query(`SELECT count(*)::int AS n FROM progress_report WHERE id = ANY ($1) AND state = 'published'`, [reports.map(({ id }) => id)])).toEqual([{ n: 2 }]);
}, 300_000);
