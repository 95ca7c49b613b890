import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { SheetReport, SubmissionLine } from '@cumple/contracts/progress/report-sheet';
import { RegularTasks } from '@cumple/server-kit/jobs/regular-tasks';
import { Approvers1764940000000 } from '../../migrations/1764940000000-approvers';
import { prepareDatabase } from '../../prepare-database';
import { lastSecret } from '../../testing/browser';
import { insertRound, reportDeskOf, reportedPlan, saving } from '../../testing/report-desk';
import { createToldApi, type ToldApi } from '../../testing/told-api';
import { waitsForLock } from '../../testing/waits-for-lock';
import type { Caller } from '../../testing/workspace-api';

let api: ToldApi;
let contact: Caller;
let liaison: Caller;
let approver: Caller;
let desk: ReturnType<typeof reportDeskOf>;
beforeEach(async () => {
  api = await createToldApi({}, [reportedPlan]);
  await insertRound(api.database.owner);
  contact = await api.as({ role: 'point-of-contact', institution: 'water' });
  liaison = await api.as({ role: 'liaison', institution: 'planning-office', email: 'enlace@example.org' });
  approver = await api.as({ role: 'approver', institution: 'planning-office', email: 'viceministro@example.org' });
  desk = reportDeskOf(liaison);
});
afterEach(() => api.close());

const owner = <Row>(sql: string, values: unknown[] = []) => api.database.owner.query<Row[]>(sql, values);
const lookUp = (token: string) => api.visitor().send(workspacePaths.approvalLookup(), { token });
const decide = (token: string, decision = 'approve') => api.visitor().send(workspacePaths.approvalDecision(), { token, decision, note: 'Falta el anexo.' });
const end = (held: Caller) => contact.send(workspacePaths.mandateEnd(held.mandate), { reason: 'Cambio de funciones' });
const work = () => api.app.get(RegularTasks).run(api.clock.now);
const actions = async () => (await owner<{ action: string }>(`SELECT action FROM audit_entry WHERE action LIKE 'submission.%' ORDER BY seq`)).map(({ action }) => action);

/** Asks for approval of milestone 4 as it stands. */
async function ask(version?: number): Promise<SubmissionLine> {
  const saved = version ?? ((await desk.save(4, saving()).expect(200)).body as SheetReport).version;
  return (await desk.submit([{ number: 4, version: saved }], { approval: 'link' }).expect(201)).body as SubmissionLine;
}

/** The link that somebody was mailed. */
async function mailed(email: string): Promise<string> {
  await api.handOut();
  await api.sendMail();
  const letter = api.mailServer.received.filter(({ to }) => JSON.stringify(to).includes(email)).at(-1);
  return /aprobacion#([\w-]+)/.exec(letter?.text ?? '')?.[1] ?? '';
}

test('the link of an approver whose mandate ended is dead in the same words; the drafts are free, the liaison is told why, and the successor is asked anew', async () => {
  await ask();
  const token = await mailed('viceministro@example.org');
  await lookUp(token).expect(200);
  await end(approver).expect(200);
  const guessed = await lookUp('x');
  for (const answer of [await lookUp(token), await decide(token), await decide(token, 'refuse')]) expect([answer.status, answer.body]).toEqual([410, expect.objectContaining({ type: guessed.body.type, detail: guessed.body.detail })]);
  for (let looks = 0; looks < 2; looks++) await work();
  expect(await desk.sheet()).toMatchObject({ awaitingApproval: false, submissions: [{ state: 'expired', receipt: null }] });
  expect(await actions()).toEqual(['submission.approver-left']);
  await api.handOut();
  await api.sendMail();
  const told = api.mailServer.received.filter(({ to }) => JSON.stringify(to).includes('enlace@example.org'));
  expect(told.map(({ subject }) => subject)).toContain('El envío de Oficina <b>de Planes</b> se quedó sin quien lo apruebe');
  await api.as({ role: 'approver', institution: 'planning-office', email: 'sucesora@example.org' });
  await ask((await desk.row(4)).report?.version);
  const next = await mailed('sucesora@example.org');
  expect((await decide(next).expect(200)).body).toMatchObject({ state: 'received', receipt: 'CR-2026-0001' });
  await decide(token).expect(410);
});

test('each of two approvers has a link of their own: one who left can’t use either, the other approves, and the receipt names that post', async () => {
  const other = await api.as({ role: 'approver', institution: 'planning-office', email: 'viceministra@example.org' });
  const line = await ask();
  const [gone, stays] = [await mailed('viceministro@example.org'), await mailed('viceministra@example.org')];
  expect(new Set([gone, stays, '']).size).toBe(3);
  await end(approver).expect(200);
  await work();
  await lookUp(gone).expect(410);
  await decide(stays).expect(200);
  await decide(gone).expect(410);
  const [post] = await owner<{ title: string }>('SELECT title FROM post WHERE id = $1', [other.post]);
  expect(await owner('SELECT approver_post, state FROM report_submission WHERE id = $1', [line.id])).toEqual([{ approver_post: post?.title, state: 'received' }]);
  expect(await owner('SELECT FROM approval_link')).toEqual([]);
});

test.each([
  ['whose account was disabled', 'UPDATE account SET disabled_at = now() WHERE id = (SELECT account_id FROM mandate WHERE id = $1)'],
  ['whose mandate’s last day has passed', `UPDATE mandate SET ends_on = '2026-02-28' WHERE id = $1`],
  ['whose post no longer approves', `UPDATE post SET role = 'liaison' WHERE id = (SELECT post_id FROM mandate WHERE id = $1)`],
  ['whose post is now of another institution', `UPDATE post SET institution_id = (SELECT id FROM institution WHERE slug = 'water') WHERE id = (SELECT post_id FROM mandate WHERE id = $1)`],
])('so is the link of one %s', async (_, happens) => {
  await ask();
  const token = await lastSecret(api, 'submission.approval-asked');
  await owner(happens, [approver.mandate]);
  await lookUp(token).expect(410);
  await decide(token).expect(410);
  await work();
  expect([(await desk.sheet()).awaitingApproval, await actions()]).toEqual([false, ['submission.approver-left']]);
});

test('and of one whose account was erased', async () => {
  await ask();
  const token = await lastSecret(api, 'submission.approval-asked');
  await contact.send(workspacePaths.accountErasure(approver.account), { reason: 'Lo pidió.' }).expect(200);
  await decide(token).expect(410);
  await work();
  expect((await desk.sheet()).awaitingApproval).toBe(false);
});

test('an end between lookup and decision: the decision waits for it, and decides nothing', async () => {
  await ask();
  const token = await lastSecret(api, 'submission.approval-asked');
  await lookUp(token).expect(200);
  const ending = api.database.owner.createQueryRunner();
  await ending.startTransaction();
  await ending.query('UPDATE mandate SET ended_at = now() WHERE id = $1', [approver.mandate]);
  const deciding = decide(token).then(({ status }) => status);
  await waitsForLock(api.database.app, 'SELECT FROM mandate%');
  await ending.commitTransaction();
  await ending.release();
  expect(await deciding).toBe(410);
  expect(await owner('SELECT state FROM report_submission')).toEqual([{ state: 'awaiting-approval' }]);
});

test('no mail goes to whom it was asked of and who left before it was written', async () => {
  await ask();
  await end(approver).expect(200);
  await api.as({ role: 'approver', institution: 'planning-office', email: 'sucesora@example.org' });
  await api.handOut();
  expect((await api.mails()).filter(({ kind }) => kind === 'submission.approval-asked')).toEqual([]);
});

test('what the version before sent to all as one link works on while one of them approves', async () => {
  const other = await api.as({ role: 'approver', institution: 'planning-office', email: 'viceministra@example.org' });
  await ask();
  const token = await lastSecret(api, 'submission.approval-asked');
  const runner = api.database.owner.createQueryRunner();
  await new Approvers1764940000000().down(runner);
  await runner.query(`UPDATE report_submission SET token_hash = encode(sha256($1), 'hex')`, [Buffer.from(token)]);
  await new Approvers1764940000000().up(runner);
  await runner.release();
  await prepareDatabase(api.database.ownerUrl, decodeURIComponent(new URL(api.database.appUrl).username));
  await lookUp(token).expect(200);
  await end(approver).expect(200);
  await lookUp(token).expect(200);
  await end(other).expect(200);
  await lookUp(token).expect(410);
});
