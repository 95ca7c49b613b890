import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { Page } from '@cumple/contracts/common/page';
import type { Receipt, SheetReport } from '@cumple/contracts/progress/report-sheet';
import type { ManagedReport, PublicationOutcome } from '@cumple/contracts/progress/progress-report';
import { aPlanDocument, aPlanHeader } from '@cumple/testing/plan-document-builder';
import { insertFile, insertRound, reportDeskOf, reportedPlan, saving } from '../testing/report-desk';
import { leaveReport } from '../testing/submitted-reports';
import { type Caller, createWorkspaceApi, type WorkspaceApi } from '../testing/workspace-api';

const PLAN = 'zz-2025-2027';
const OTHER_PLAN = aPlanDocument({ ...reportedPlan, plan: aPlanHeader({ slug: 'zz-2023-2025', startsOn: '2023-07-01', endsOn: '2026-06-30' }) });
let api: WorkspaceApi;
let liaison: Caller;
let contact: Caller;
let desk: ReturnType<typeof reportDeskOf>;
beforeEach(async () => {
  api = await createWorkspaceApi([OTHER_PLAN, reportedPlan]);
  await insertRound(api.database.owner);
  liaison = await api.as({ role: 'liaison', institution: 'planning-office' });
  contact = await api.as({ role: 'point-of-contact', institution: 'water' });
  desk = reportDeskOf(liaison);
});
afterEach(() => api.close());

const waiting = async () => ((await contact.get(workspacePaths.reviewQueue(PLAN)).expect(200)).body as Page<ManagedReport>).items;
const receipts = async () => ((await liaison.get(workspacePaths.receipts()).expect(200)).body as Page<Receipt>).items;
const row = (code: string, number: string) => `${workspacePaths.reportSheet(PLAN, 1, 'planning-office')}/reports/${code}/${number}`;
const proof = (url: string | null, file: string | null = null) => ({ url, file, title: null, kind: null });
const link = 'https://datos.example.org/informe';

test('a report that is published already isn’t sent once more: no receipt without reports', async () => {
  await desk.report(4);
  const [report] = await waiting();
  await contact.send(workspacePaths.reportPublication(report?.id ?? 0)).set('If-Match', `"v${report?.version}"`).expect(200);
  const published = (await desk.row(4)).report;
  expect(published?.state).toBe('published');
  await desk.submit([{ number: 4, version: published?.version ?? 0 }]).expect(412);
  const draft = (await desk.save(3, saving({ milestoneState: 'not-started', narrative: null })).expect(200)).body as SheetReport;
  await desk.submit([{ number: 3, version: draft.version }, { number: 4, version: published?.version ?? 0 }]).expect(412);
  expect((await receipts()).map(({ number, reports }) => [number, reports.length])).toEqual([['CR-2026-0001', 1]]);
});

test('a row that is named twice, in whatever case, is sent once', async () => {
  await desk.save(4, saving()).expect(200);
  await desk.submit([{ number: 4, version: 1 }, { commitment: 'g1', number: 4, version: 1 }]).expect(201);
  expect((await receipts()).flatMap(({ reports }) => reports.map(({ report }) => report))).toEqual([1]);
});

test('names that are nothing lead nowhere, however they are spelt', async () => {
  const rounds = ['0', '-1', '1e3', '01', '1.', '１', 'outside ', 'OUTSIDE', '999999999', '2147483648', '99999999999'];
  const asked = (round: string) => liaison.get(`/api/v1/workspace/plans/${PLAN}/report-sheets/${encodeURIComponent(round)}/planning-office`);
  for (const round of rounds) expect([round, (await asked(round)).status]).toEqual([round, 404]);
  for (const spelling of ['WATER', 'water.', 'w%61ter', 'water%20', 'w%C3%A1ter', '..%2fwater', 'planning-office%2f..%2fwater']) {
    const foreign = await liaison.put(`/api/v1/workspace/plans/${PLAN}/report-sheets/1/${spelling}/reports/G2/1`, saving()).set('If-Match', '"v0"');
    expect([spelling, foreign.status]).toEqual([spelling, 403]);
  }
  const names = [['G1%2f', '1', 404], ['G1', '1e0', 404], ['G1', '-1', 404], ['G1', '99999999999', 404], ['G2', '1', 422], ['G1%00', '1', 400], ['G1', '1%00', 400]] as const;
  for (const [code, number, status] of names) expect([code, number, (await liaison.put(row(code, number), saving()).set('If-Match', '"v0"')).status]).toEqual([code, number, status]);
  for (const version of ['*', 'v0', '"v-1"', 'W/"v0"', '"v0", "v1"', '"v99999999999999999999"', '"V0"', '', '"v1e3"', '"v4294967296"']) {
    expect([version, (await liaison.put(row('G1', '5'), saving()).set('If-Match', version)).status]).toEqual([version, 412]);
  }
  expect(await api.database.owner.query('SELECT FROM progress_report')).toEqual([]);
});

test('the last day of the calendar is a day as any other', async () => {
  expect((await contact.get(workspacePaths.workingDay(PLAN, '9999-12-31')).expect(200)).body).toMatchObject({ working: true, next: '9999-12-31' });
  await desk.save(5, saving({ startedOn: '9999-12-31', proposedDueOn: '9999-12-31' })).expect(200);
  expect((await desk.submit([{ number: 5, version: 1 }]).expect(422)).body).toMatchObject({ errors: expect.arrayContaining([{ field: 'reports.G1.5.startedOn', code: 'day-ahead', message: expect.any(String) }]) });
  await contact.send(workspacePaths.reportingRounds(PLAN), { name: 'x', periodStartsOn: '0001-01-01', periodEndsOn: '9999-12-31', opensOn: '2026-03-01', dueOn: '9999-12-31' }).expect(({ status }) => [201, 422].includes(status));
});

test('what can’t be stored is refused by its field, and what is odd is kept as it was typed', async () => {
  const file = await insertFile(api.database.owner, 'water');
  const refused: [object, number][] = [
    [{ narrative: 'a\u0000b' }, 400], [{ nextSteps: 'a\ud800b' }, 400], [{ narrative: 'x\n'.repeat(10_000) }, 400], [{ startedOn: '2026-02-30' }, 400], [{ proposedDueOn: '+010000-01-01' }, 400],
    [{ obstacles: Array.from({ length: 100_000 }, () => ({ kind: 'budget', text: null })) }, 413], [{ milestoneVersion: 2 ** 40 }, 400], [{ milestoneVersion: 0 }, 400],
    [{ evidence: [proof('javascript:alert(1)')] }, 400], [{ evidence: [proof('https://a.example.org/\u0000')] }, 400], [{ evidence: [proof(null, '\u0000'.repeat(36))] }, 400],
    [{ evidence: [proof(link, file)] }, 422], [{ evidence: [proof(null)] }, 422], [{ evidence: [proof('http://%/')] }, 422], [{ evidence: [proof('https://user:secret@a.example.org/')] }, 422], [{ evidence: [proof(null, file)] }, 422], [{ evidence: [proof(null, '00000000-0000-4000-8000-000000000000')] }, 422],
  ];
  for (const [more, status] of refused) expect([more, (await desk.save(5, saving(more))).status]).toEqual([more, status]);
  const odd = { narrative: 'uno  \todnum\n'.repeat(400).trim(), nextSteps: '=1+1', obstacles: [{ kind: 'budget', text: 'valueOf' }] } as const;
  expect((await desk.save(5, saving({ ...odd, obstacles: [...odd.obstacles] })).expect(200)).body).toMatchObject(odd);
});

test('signs that nobody sees are gone from whatever is sent: no address or title can look like another', async () => {
  const sent = saving({ narrative: 'uno \u202Eodnum\u202C 👩🏽‍🌾', obstacles: [{ kind: 'budget', text: '\u2066x\u2069' }], evidence: [{ ...proof('https://a.exam\u200bple.org/\u202Efdp'), title: '\ufeffAc\u200bta' }] });
  expect((await desk.save(5, sent).expect(200)).body).toMatchObject({
    narrative: 'uno odnum 👩🏽‍🌾', obstacles: [{ kind: 'budget', text: 'x' }], evidence: [{ url: 'https://a.example.org/fdp', title: 'Acta' }],
  });
});

test('a key that is there twice means its last value, as everywhere in JSON', async () => {
  const twice = JSON.stringify(saving()).replace('{', '{"narrative":"Primero",');
  const answer = await liaison.put(row('G1', '5')).set('If-Match', '"v0"').type('json').serialize((text: unknown) => text as string).send(twice as never);
  expect([200, 400]).toContain(answer.status);
});

test('the reports of another plan aren’t published through this one', async () => {
  const report = await leaveReport(api, { plan: 'zz-2023-2025', commitment: 'G1' });
  const { body } = await contact.send(workspacePaths.reportPublications(PLAN), { reports: [{ id: report, version: 1 }, { id: 999, version: 1 }] }).expect(200);
  const [one, other] = (body as PublicationOutcome).reports;
  expect([one, other]).toEqual([{ ...other, id: report }, { id: 999, published: false, problem: expect.any(String) }]);
  expect(await api.database.owner.query('SELECT state FROM progress_report')).toEqual([{ state: 'submitted' }]);
  await contact.send(workspacePaths.reportPublications('zz-2023-2025'), { reports: [{ id: report, version: 1 }] }).expect(200);
  expect(await api.database.owner.query('SELECT state FROM progress_report')).toEqual([{ state: 'published' }]);
});

test('another institution’s receipts are as good as none', async () => {
  await desk.report(4);
  const water = await api.as({ role: 'liaison', institution: 'water' });
  for (const number of ['CR-2026-0001', 'cr-2026-0001', 'CR-2026-00001', 'CR-2026-999999999']) {
    await water.get(workspacePaths.receipt(number)).expect(404);
    await water.get(workspacePaths.receiptDocument(number)).expect(404);
  }
  await api.anybody.get(workspacePaths.receipt('CR-2026-0001')).expect(401);
});
