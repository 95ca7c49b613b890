import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { randomUUID } from 'node:crypto';
import type { QueryRunner } from 'typeorm';
import { faults } from '../../testing/commitment-desk';
import { insertRound, reportDeskOf, reportedPlan, saving } from '../../testing/report-desk';
import { waitsForLock } from '../../testing/waits-for-lock';
import { type Caller, createWorkspaceApi, type WorkspaceApi } from '../../testing/workspace-api';

const PLAN = 'zz-2025-2027';
let api: WorkspaceApi;
let contact: Caller;
let liaison: Caller;
let desk: ReturnType<typeof reportDeskOf>;
let preview: string;
let elsewhere: QueryRunner;

/** A preview of four rows lies there, as the sheet stood when it was made. */
beforeEach(async () => {
  api = await createWorkspaceApi([reportedPlan], '2026-03-02T12:00:00Z');
  await insertRound(api.database.owner);
  contact = await api.as({ role: 'point-of-contact', institution: 'water' });
  liaison = await api.as({ role: 'liaison', institution: 'planning-office' });
  desk = reportDeskOf(liaison);
  preview = randomUUID();
  const rows = [2, 3, 4, 5].map((number) => ({ commitment: 'G1', number, version: 0, saving: saving() }));
  await api.database.owner.query(`INSERT INTO sheet_preview (id, account_id, sheet, rows, expires_at) VALUES ($1, $2, 'zz-2025-2027/1/planning-office', $3, $4::timestamptz + interval '1 hour')`,
    [preview, liaison.account, JSON.stringify(rows), api.clock.now]);
  elsewhere = api.database.owner.createQueryRunner();
  await elsewhere.startTransaction();
});
afterEach(async () => {
  if (elsewhere.isTransactionActive) await elsewhere.rollbackTransaction();
  await elsewhere.release();
  await api.close();
});

const apply = () => liaison.send(workspacePaths.sheetPreviewApplication(PLAN, 1, 'planning-office', preview), {});
const close = () => contact.send(workspacePaths.roundClosing(PLAN, 1));
const told = <Body>(answer: PromiseLike<{ status: number; body: Body }>) => answer.then(({ status, body }) => ({ status, body }));
const waits = (statement: string) => waitsForLock(api.database.app, statement);
const drafts = async () => (await api.database.app.query<{ count: number }[]>('SELECT count(*)::int FROM progress_report'))[0]?.count;

test('while the round is being closed it waits, and is refused whole', async () => {
  await elsewhere.query('LOCK TABLE audit_entry IN ACCESS EXCLUSIVE MODE');
  const closing = told(close());
  await waits('%audit%');
  const applying = told(apply());
  await waits('%FROM reporting_round%');
  await elsewhere.rollbackTransaction();
  expect(await closing).toMatchObject({ status: 200 });
  expect(await applying).toMatchObject({ status: 409, body: { type: 'urn:cumple:problem:round-closed' } });
  expect(await drafts()).toBe(0);
});

test('a closing that comes while it is being saved waits, and finds all of it', async () => {
  await elsewhere.query('SELECT FROM sheet_preview FOR UPDATE');
  const applying = told(apply());
  await waits('%sheet_preview%');
  const closing = told(close());
  await waits('%FROM reporting_round%');
  expect(await drafts()).toBe(0);
  await elsewhere.rollbackTransaction();
  expect([(await applying).status, (await closing).status, await drafts()]).toEqual([200, 200, 4]);
});

test('an extension takes nothing from it', async () => {
  await contact.put(workspacePaths.roundExtension(PLAN, 1, 'planning-office'), { dueOn: '2026-04-09', reason: 'Hubo inundaciones en la oficina.' }).expect(200);
  await apply().expect(200);
  expect([(await desk.sheet()).dueOn, await drafts()]).toEqual(['2026-04-09', 4]);
});

test('what became of each milestone meanwhile is told by row, and nothing is saved', async () => {
  await api.database.owner.query(`UPDATE milestone SET title = 'Otro', version = version + 1 WHERE number = 3`);
  await api.database.owner.query('UPDATE milestone SET withdrawn_at = $1, withdrawal_reason = $2 WHERE number = 4', [api.clock.now, 'Ya no hace falta']);
  await api.database.owner.query('DELETE FROM round_milestone WHERE milestone_id IN (SELECT id FROM milestone WHERE number = 5)');
  await desk.report(2);
  const answer = await apply().expect(412);
  expect(faults(answer)).toEqual(['reports.G1.2: not-editable', 'reports.G1.3: amended-meanwhile', 'reports.G1.4: milestone-withdrawn', 'reports.G1.5: not-your-milestone']);
  expect(await drafts()).toBe(1);
});
