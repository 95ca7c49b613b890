import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { ReportSheetList, SubmissionLine } from '@cumple/contracts/progress/report-sheet';
import { lastSecret } from '../../testing/browser';
import { faults } from '../../testing/commitment-desk';
import { insertRound, publishReports, reportDeskOf, reportedPlan, saving } from '../../testing/report-desk';
import { type Caller, createWorkspaceApi, type WorkspaceApi } from '../../testing/workspace-api';

const PLAN = 'zz-2025-2027';
const OFFICE = 'planning-office';
const problem = (code: string) => ({ type: `urn:cumple:problem:${code}` });
let api: WorkspaceApi;
let contact: Caller;
let liaison: Caller;
let desk: ReturnType<typeof reportDeskOf>;
beforeEach(async () => {
  api = await createWorkspaceApi([reportedPlan]);
  await insertRound(api.database.owner);
  contact = await api.as({ role: 'point-of-contact', institution: 'water' });
  liaison = await api.as({ role: 'liaison', institution: OFFICE });
  desk = reportDeskOf(liaison);
});
afterEach(() => api.close());

const close = () => contact.send(workspacePaths.roundClosing(PLAN, 1)).expect(200);
const endPlan = () => api.database.owner.query(`UPDATE action_plan SET ends_on = '2026-02-28'`);
const report = async (milestone: number) => (await desk.row(milestone)).report;
const sheets = async () => ((await liaison.get(workspacePaths.reportSheets()).expect(200)).body as ReportSheetList).items.map(({ round, counts, workingDaysLeft }) => [round?.number ?? 'outside', counts.toReport, workingDaysLeft]);
async function giveBack(milestone: number, of = desk): Promise<void> {
  const { id, version } = (await of.row(milestone)).report ?? { id: 0, version: 0 };
  await contact.send(workspacePaths.reportReturning(id), { notes: [{ field: 'narrative', text: '¿Cuándo?' }] }).set('If-Match', `"v${version}"`).expect(200);
}

describe('a report that was returned', () => {
  beforeEach(async () => {
    await desk.save(5, saving()).expect(200);
    await desk.report(4);
    await close();
    await giveBack(4);
  });

  test('is corrected and sent again in its closed round, and published', async () => {
    expect(await report(4)).toMatchObject({ state: 'returned', notes: [{ text: '¿Cuándo?' }], reasons: [{ code: 'return-unanswered' }] });
    const again = await desk.report(4, saving({ narrative: 'Se redactó en marzo.' }));
    expect(again).toMatchObject({ state: 'received', receipt: 'CR-2026-0002' });
    await publishReports(api.database.owner, 'G1', 4, api.clock.now);
    expect(await report(4)).toMatchObject({ state: 'published', narrative: 'Se redactó en marzo.' });
  });

  test('leaves the rest of the sheet locked, and nothing goes along with it', async () => {
    for (const [milestone, version] of [[5, 1], [3, 0]] as const) expect((await desk.save(milestone, saving(), version).expect(409)).body).toMatchObject(problem('round-closed'));
    const { version = 0 } = (await desk.save(4, saving({ narrative: 'Más.' }), (await report(4))?.version).expect(200)).body as { version?: number };
    const refused = await desk.submit([{ number: 4, version }, { number: 5, version: 1 }]).expect(409);
    expect([refused.body, faults(refused)]).toEqual([expect.objectContaining(problem('round-closed')), ['reports.G1.5: round-closed']]);
    expect((await report(5))?.reasons).toEqual([{ code: 'round-closed', field: null }]);
  });

  test('is sent also after the plan has ended', async () => {
    await endPlan();
    expect(await desk.report(4, saving({ narrative: 'Más.' }))).toMatchObject({ state: 'received' });
  });

  test('keeps its sheet among those to be filled in, without days left, until it is sent', async () => {
    expect(await sheets()).toEqual([[1, 1, null], ['outside', 0, null]]);
    await desk.report(4, saving({ narrative: 'Más.' }));
    expect(await sheets()).toEqual([['outside', 0, null]]);
    expect((await desk.save(4, saving(), 0).expect(409)).body).toMatchObject(problem('round-closed'));
  });

  test('lets its letter be corrected', async () => {
    await desk.letter({ letterNumber: 'OF-13-2026' }).expect(200);
    await desk.report(4, saving({ narrative: 'Más.' }));
    expect((await desk.letter({ letterNumber: 'OF-14-2026' }, 1).expect(409)).body).toMatchObject(problem('round-closed'));
  });

  test('is approved by link as any other; refused, it may be sent again', async () => {
    await api.as({ role: 'approver', institution: OFFICE });
    const { version } = (await desk.save(4, saving({ narrative: 'Más.' }), (await report(4))?.version).expect(200)).body as { version: number };
    await desk.submit([{ number: 4, version }], { approval: 'link' }).expect(201);
    await api.visitor().send(workspacePaths.approvalDecision(), { token: await lastSecret(api, 'submission.approval-asked'), decision: 'refuse', note: 'Falta.' }).expect(200);
    await desk.submit([{ number: 4, version: version + 2 }], { approval: 'link' }).expect(201);
    await api.visitor().send(workspacePaths.approvalDecision(), { token: await lastSecret(api, 'submission.approval-asked'), decision: 'approve' }).expect(200);
    expect(await report(4)).toMatchObject({ state: 'submitted' });
  });
});

test('one that was returned outside rounds is sent again after the plan has ended; nothing new is', async () => {
  const outside = reportDeskOf(liaison, OFFICE, 'outside');
  await outside.report(4);
  await giveBack(4, outside);
  await endPlan();
  expect((await outside.save(5, saving()).expect(409)).body).toMatchObject(problem('plan-ended'));
  expect(await outside.report(4, saving({ narrative: 'Más.' }))).toMatchObject({ state: 'received' });
});

describe('what waited for approval when its round was closed', () => {
  let sent: SubmissionLine;
  let token: string;
  const decide = (more: object) => api.visitor().send(workspacePaths.approvalDecision(), { token, ...more });
  beforeEach(async () => {
    await api.as({ role: 'approver', institution: OFFICE });
    await desk.save(4, saving()).expect(200);
    sent = (await desk.submit([{ number: 4, version: 1 }], { approval: 'link' }).expect(201)).body as SubmissionLine;
    token = await lastSecret(api, 'submission.approval-asked');
    await close();
  });
  const again = async () => {
    const refused = await desk.submit([{ number: 4, version: 3 }]).expect(409);
    expect(refused.body).toMatchObject({ ...problem('round-closed'), detail: expect.stringContaining('fuera de corte') });
    expect(refused.body).not.toMatchObject({ detail: expect.stringContaining('prórroga') });
  };

  test('was sent in time: it is read, approved and received', async () => {
    await api.visitor().send(workspacePaths.approvalLookup(), { token }).expect(200);
    expect((await decide({ decision: 'approve' }).expect(200)).body).toMatchObject({ state: 'received', receipt: 'CR-2026-0001' });
    expect(await report(4)).toMatchObject({ state: 'submitted' });
  });

  test('refused, it is a draft that the closed round no longer takes', async () => {
    await decide({ decision: 'refuse', note: 'Falta.' }).expect(200);
    expect(await report(4)).toMatchObject({ state: 'draft', awaitingApproval: false });
    await again();
  });

  test('taken back, too; outside rounds it can be reported', async () => {
    await liaison.send(workspacePaths.submissionTakingBack(sent.id)).expect(200);
    await again();
    await decide({ decision: 'approve' }).expect(410);
    await reportDeskOf(liaison, OFFICE, 'outside').save(4, saving()).expect(200);
  });
});
