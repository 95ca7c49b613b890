import { workspacePaths as at } from '@cumple/contracts/common/workspace-paths';
import type { QueryRunner } from 'typeorm';
import { WriteDesk } from '../../common/write-desk';
import { within } from '../../common/transaction';
import { runningPlan } from '../../testing/tried-plans';
import { waitsForLock } from '../../testing/waits-for-lock';
import { createWorkspaceApi, type Caller, type WorkspaceApi } from '../../testing/workspace-api';

const PLAN = 'zz-2025-2027';
let api: WorkspaceApi;
let contact: Caller;
let other: Caller;
let elsewhere: QueryRunner;
beforeEach(async () => {
  api = await createWorkspaceApi([runningPlan]);
  contact = await api.as({ role: 'point-of-contact', institution: 'planning-office' });
  other = await api.as({ role: 'point-of-contact', institution: 'planning-office' });
  elsewhere = api.database.owner.createQueryRunner();
  await elsewhere.startTransaction();
});
afterEach(async () => {
  if (elsewhere.isTransactionActive) await elsewhere.rollbackTransaction();
  await elsewhere.release();
  await api.close();
});

const waits = (statement: string) => waitsForLock(api.database.app, statement);
const edit = () => other.patch(at.commitment(PLAN, 'G1'), { results: 'Se publicó.' }).set('If-Match', '"v1"');
const results = async () => (await api.database.owner.query<{ results: string }[]>(`SELECT results FROM commitment WHERE code = 'G1'`))[0]?.results;
const edits = () => api.database.owner.query(`SELECT action FROM audit_entry WHERE action = 'commitment.edited'`);
const end = () => contact.send(at.mandateEnd(other.mandate), { reason: 'Cambio de funciones' });

it('a write under way when its mandate ends doesn’t finish, although the end waits for the plan that it holds', async () => {
  await elsewhere.query(`SELECT FROM commitment WHERE code = 'G1' FOR UPDATE`);
  const editing = edit().then(({ status }) => status);
  await waits('%commitment%');
  api.clock.now = new Date('2026-03-01T12:00:01Z');
  const ending = end().then(({ status }) => status);
  await waits('%UPDATE action_plan%');
  await elsewhere.rollbackTransaction();
  expect([await editing, await ending]).toEqual([401, 200]);
  expect([await results(), await edits()]).toEqual([runningPlan.commitments[0]?.results, []]);
});

it('nor one whose account was disabled', async () => {
  await elsewhere.query(`SELECT FROM commitment WHERE code = 'G1' FOR UPDATE`);
  const editing = edit().then(({ status }) => status);
  await waits('%commitment%');
  await api.database.owner.query('UPDATE account SET disabled_at = now() WHERE id = $1', [other.account]);
  await elsewhere.rollbackTransaction();
  expect(await editing).toBe(401);
  expect(await edits()).toEqual([]);
});

it('nor one whose mandate is being ended: it doesn’t wait for that, and can’t deadlock with it', async () => {
  await elsewhere.query('UPDATE mandate SET ended_at = now() WHERE id = $1', [other.mandate]);
  await edit().expect(401);
  expect(await edits()).toEqual([]);
});

it('an end that comes after the last look waits until the write is done', async () => {
  const role = { role: 'point-of-contact', mandate: other.mandate, post: other.post, postTitle: 'x', institution: 'planning-office', institutionName: 'x', plan: null, deputy: false } as const;
  const caller = { actor: { account: other.account, secondFactor: true, roles: [role] }, source: 'test' };
  const ended = await api.database.app.transaction(async (manager) => {
    await within(manager, () => api.app.get(WriteDesk).write(caller, async (act) => act.authorise('plan.edit', { plan: PLAN })));
    const ending = end().then(({ status }) => status);
    await waits('UPDATE mandate%');
    return { ending };
  });
  expect(await ended.ending).toBe(200);
});

it('who ends the own mandate finishes', async () => {
  await other.send(at.handover(other.post), { successor: { email: 'next@example.org' } }).expect(201);
  await other.get(at.posts()).expect(401);
});
