import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { QueryRunner } from 'typeorm';
import { lastSecret } from '../../testing/browser';
import { insertRound, reportDeskOf, reportedPlan, saving } from '../../testing/report-desk';
import { waitsForLock } from '../../testing/waits-for-lock';
import { type Caller, createWorkspaceApi, type WorkspaceApi } from '../../testing/workspace-api';

const PLAN = 'zz-2025-2027';
const closed = { type: 'urn:cumple:problem:round-closed' };
let api: WorkspaceApi;
let contact: Caller;
let desk: ReturnType<typeof reportDeskOf>;
let elsewhere: QueryRunner;
beforeEach(async () => {
  api = await createWorkspaceApi([reportedPlan], '2026-03-16T12:00:00Z');
  await insertRound(api.database.owner);
  contact = await api.as({ role: 'point-of-contact', institution: 'water' });
  desk = reportDeskOf(await api.as({ role: 'liaison', institution: 'planning-office' }));
  await desk.save(4, saving()).expect(200);
  elsewhere = api.database.owner.createQueryRunner();
  await elsewhere.startTransaction();
});
afterEach(async () => {
  if (elsewhere.isTransactionActive) await elsewhere.rollbackTransaction();
  await elsewhere.release();
  await api.close();
});

const waits = (statement: string) => waitsForLock(api.database.app, statement);
const close = () => contact.send(workspacePaths.roundClosing(PLAN, 1));
const submit = () => desk.submit([{ number: 4, version: 1 }]);
const states = async () => (await api.database.app.query<{ state: string }[]>('SELECT state FROM progress_report')).map(({ state }) => state);

test('a closing waits for a submission under way, which is received', async () => {
  await elsewhere.query('SELECT FROM progress_report FOR UPDATE');
  const submitting = submit().then(({ status }) => status);
  await waits('SELECT FROM progress_report%');
  const closing = close().then(({ status }) => status);
  await waits('%FROM action_plan p%');
  await elsewhere.rollbackTransaction();
  expect([await submitting, await closing]).toEqual([201, 200]);
  expect(await states()).toEqual(['submitted']);
});

test('an approval that comes while the round is being closed waits, and what was sent in time is received', async () => {
  await api.as({ role: 'approver', institution: 'planning-office' });
  await desk.submit([{ number: 4, version: 1 }], { approval: 'link' }).expect(201);
  const token = await lastSecret(api, 'submission.approval-asked');
  await elsewhere.query('LOCK TABLE audit_entry IN ACCESS EXCLUSIVE MODE');
  const closing = close().then(({ status }) => status);
  await waits('%audit%');
  const approving = api.visitor().send(workspacePaths.approvalDecision(), { token, decision: 'approve' }).then(({ status, body }) => ({ status, body: body as object }));
  await waits('%FROM action_plan%');
  await elsewhere.rollbackTransaction();
  expect(await closing).toBe(200);
  expect(await approving).toMatchObject({ status: 200, body: { state: 'received', receipt: 'CR-2026-0001' } });
  expect(await states()).toEqual(['submitted']);
});

test.each<[string, () => PromiseLike<{ status: number; body: unknown }>, string]>([
  ['a submission', submit, '%FROM action_plan%'],
  ['a draft', () => desk.save(5, saving()), '%FROM reporting_round%'],
])('%s that comes while the round is being closed waits, and is refused', async (_, write, waitsAt) => {
  // Holds up the closing where it has the round already.
  await elsewhere.query('LOCK TABLE audit_entry IN ACCESS EXCLUSIVE MODE');
  const closing = close().then(({ status }) => status);
  await waits('%audit%');
  const writing = write().then(({ status, body }) => ({ status, body }));
  await waits(waitsAt);
  await elsewhere.rollbackTransaction();
  expect(await closing).toBe(200);
  expect(await writing).toMatchObject({ status: 409, body: closed });
  expect(await states()).toEqual(['draft']);
});
