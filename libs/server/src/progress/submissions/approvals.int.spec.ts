import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { SheetReport, SubmissionLine } from '@cumple/contracts/progress/report-sheet';
import { RegularTasks } from '@cumple/server-kit/jobs/regular-tasks';
import { lastSecret } from '../../testing/browser';
import { faults } from '../../testing/commitment-desk';
import { insertRound, reportDeskOf, reportedPlan, saving } from '../../testing/report-desk';
import { createToldApi, type ToldApi } from '../../testing/told-api';
import type { Caller } from '../../testing/workspace-api';

let api: ToldApi;
let liaison: Caller;
let desk: ReturnType<typeof reportDeskOf>;
beforeEach(async () => {
  api = await createToldApi({}, [reportedPlan]);
  await insertRound(api.database.owner);
  liaison = await api.as({ role: 'liaison', institution: 'planning-office', email: 'enlace@example.org' });
  await api.as({ role: 'approver', institution: 'planning-office', email: 'viceministro@example.org' });
  desk = reportDeskOf(liaison);
});
afterEach(() => api.close());

/** Saves a draft and asks for its approval. */
async function asked(milestone = 4): Promise<{ line: SubmissionLine; token: string; version: number }> {
  const { version } = (await desk.save(milestone, saving()).expect(200)).body as SheetReport;
  const line = (await desk.submit([{ number: milestone, version }], { approval: 'link' }).expect(201)).body as SubmissionLine;
  return { line, version, token: await lastSecret(api, 'submission.approval-asked') };
}
const decide = (token: string, body: object = { decision: 'approve' }) => api.visitor().send(workspacePaths.approvalDecision(), { token, ...body });
const lookUp = (token: string) => api.visitor().send(workspacePaths.approvalLookup(), { token });
const mailsTo = async (kind: string) => (await api.mails()).filter((mail) => mail.kind === kind);

test('a link asks somebody without an account to approve: it is read, approved once, and received with its receipt', async () => {
  const { line, token } = await asked();
  expect(line).toMatchObject({ state: 'awaiting-approval', approval: 'link', receipt: null, approvalExpiresAt: '2026-03-05T06:00:00.000Z' });
  expect(await desk.sheet()).toMatchObject({ awaitingApproval: true, counts: { drafts: 1, submitted: 0 } });
  const { body } = await lookUp(token).expect(200);
  expect(body).toMatchObject({ plan: { slug: 'zz-2025-2027' }, round: { number: 1 }, demonstration: true, expiresAt: line.approvalExpiresAt, reports: [{ commitment: 'G1', number: 4, narrative: 'Se redactó el borrador.', milestoneState: 'under-way' }] });
  expect(body).not.toHaveProperty('reports.0.report');
  expect((await decide(token).expect(200)).body).toEqual({ state: 'received', receipt: 'CR-2026-0001', receivedAt: '2026-03-01T12:00:00.000Z' });
  for (const answer of [await decide(token), await lookUp(token)]) expect([answer.status, answer.body]).toEqual([410, expect.objectContaining({ type: 'urn:cumple:problem:link-not-valid' })]);
  expect((await desk.row(4)).report).toMatchObject({ state: 'submitted' });
  expect(await api.database.app.query(`SELECT action FROM audit_entry WHERE action LIKE 'submission.%' OR action = 'report.submitted' ORDER BY seq`)).toEqual([{ action: 'submission.approved' }, { action: 'report.submitted' }]);
});

test('of twenty who use a link at once one decides', async () => {
  const { token } = await asked();
  const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => decide(token, index % 2 ? { decision: 'approve' } : { decision: 'refuse', note: 'Falta.' })));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 19 }, () => 410)]);
});

test('while approval is awaited nobody changes, discards or sends the drafts; others may be sent meanwhile', async () => {
  const { version } = await asked();
  expect((await desk.save(4, saving(), version + 1).expect(409)).body).toMatchObject({ type: 'urn:cumple:problem:awaiting-approval' });
  await desk.discard(4, version + 1).expect(409);
  expect(faults(await desk.submit([{ number: 4, version: version + 1 }]).expect(422))).toEqual(['reports.G1.4: awaiting-approval']);
  await desk.report(5);
  await desk.save(3, saving()).expect(200);
  await desk.submit([{ number: 3, version: 1 }], { approval: 'link' }).expect(409);
});

test('refusing asks for a note, frees the drafts, and tells the liaison', async () => {
  const { token } = await asked();
  expect(faults(await decide(token, { decision: 'refuse' }).expect(422))).toEqual(['note: note-needed']);
  expect((await decide(token, { decision: 'refuse', note: 'Falta el anexo <b>.' }).expect(200)).body).toEqual({ state: 'refused', receipt: null, receivedAt: null });
  const sheet = await desk.sheet();
  expect(sheet).toMatchObject({ awaitingApproval: false, submissions: [{ state: 'refused', decisionNote: 'Falta el anexo <b>.' }] });
  await api.handOut();
  expect((await mailsTo('submission.refused')).map(({ account_id }) => account_id)).toEqual([liaison.account]);
});

test('taken back, its link is worth nothing and the drafts are free; what was decided isn’t taken back', async () => {
  const { line, token } = await asked();
  const water = await api.as({ role: 'liaison', institution: 'water' });
  await water.send(workspacePaths.submissionTakingBack(line.id)).expect(403);
  expect((await liaison.send(workspacePaths.submissionTakingBack(line.id)).expect(200)).body).toMatchObject({ state: 'taken-back' });
  await decide(token).expect(410);
  await liaison.send(workspacePaths.submissionTakingBack(line.id)).expect(409);
  await liaison.send(workspacePaths.submissionTakingBack('nothing')).expect(404);
  await desk.report(4);
});

test('an expired link is worth nothing; the regular look frees the drafts once and tells the liaison', async () => {
  const { token } = await asked();
  await api.moveTo('2026-03-05T06:00:00.000Z');
  await decide(token).expect(410);
  for (let looks = 0; looks < 2; looks++) await api.app.get(RegularTasks).run(api.clock.now);
  expect(await desk.sheet()).toMatchObject({ awaitingApproval: false, submissions: [{ state: 'expired' }], rows: expect.arrayContaining([expect.objectContaining({ milestone: 4, report: expect.objectContaining({ state: 'draft', awaitingApproval: false }) as object })]) as object });
  await api.handOut();
  expect(await mailsTo('submission.expired')).toHaveLength(1);
});

test('a guessed link is worth nothing, and looks like any other', async () => {
  await asked();
  const told = await Promise.all(['x', 'A'.repeat(43), 'ñ'.repeat(40)].map((token) => lookUp(token)));
  expect(told.map(({ status }) => status)).toEqual([410, 410, 410]);
  await lookUp('x'.repeat(101)).expect(400);
});

test('where nobody approves there is no link to send', async () => {
  const water = reportDeskOf(await api.as({ role: 'liaison', institution: 'water' }), 'water');
  await water.save(1, saving(), 0, 'G2').expect(200);
  expect(faults(await water.submit([{ commitment: 'G2', number: 1, version: 1 }], { approval: 'link' }).expect(422))).toEqual(['approval: no-approver']);
});

test('the approver gets the link by mail with one Message-ID, and it stands nowhere in clear', async () => {
  const { token } = await asked();
  await api.handOut();
  await api.sendMail();
  const [letter] = api.mailServer.received.filter(({ to }) => JSON.stringify(to).includes('viceministro@example.org'));
  expect(letter?.messageId).toBeTruthy();
  expect(letter?.text).toContain(`https://cumple.example/espacio/aprobacion#${token}`);
  expect(await mailsTo('submission.approval-asked')).toHaveLength(1);
  const kept = await Promise.all(['report_submission', 'outbox_event', 'mail_message', 'notification', 'audit_entry'].map((table) => api.database.owner.query<unknown[]>(`SELECT * FROM ${table}`)));
  expect(JSON.stringify(kept)).not.toContain(token);
});

test('no mail asks for what was taken back before it was written', async () => {
  const { line } = await asked();
  await liaison.send(workspacePaths.submissionTakingBack(line.id)).expect(200);
  await api.handOut();
  expect(await mailsTo('submission.approval-asked')).toHaveLength(0);
});

test('points of contact are told of what was submitted', async () => {
  const contact = await api.as({ role: 'point-of-contact', institution: 'water' });
  await desk.report(4);
  await api.handOut();
  const { body } = await contact.get(workspacePaths.notifications()).expect(200);
  expect(JSON.stringify(body)).toContain('report.submitted');
});
