import type { Page } from '@cumple/contracts/common/page';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { ManagedReport, PublishedReport } from '@cumple/contracts/progress/progress-report';
import type { SheetReport } from '@cumple/contracts/progress/report-sheet';
import { insertFile, insertRound, reportDeskOf, reportedPlan, saving } from '../../testing/report-desk';
import { type Caller, createWorkspaceApi, type WorkspaceApi } from '../../testing/workspace-api';

const PLAN = 'zz-2025-2027';
const path = `/action-plans/${PLAN}/commitments/G1`;
let api: WorkspaceApi;
let contact: Caller;
let desk: ReturnType<typeof reportDeskOf>;
beforeEach(async () => {
  api = await createWorkspaceApi([reportedPlan]);
  await insertRound(api.database.owner);
  contact = await api.as({ role: 'point-of-contact', institution: 'water' });
  desk = reportDeskOf(await api.as({ role: 'liaison', institution: 'planning-office' }));
});
afterEach(() => api.close());

const waiting = async () => ((await contact.get(workspacePaths.reviewQueue(PLAN)).expect(200)).body as Page<ManagedReport>).items;
const publish = ({ id, version }: ManagedReport) => contact.send(workspacePaths.reportPublication(id)).set('If-Match', `"v${version}"`);
const minutesLater = () => (api.clock.now = new Date(api.clock.now.getTime() + 60_000));
const reports = async () => (await api.read<Page<PublishedReport>>(`${path}/progress-reports`)).items;
const done = (more: object = {}) => saving({ milestoneState: 'done', startedOn: '2026-01-12', doneOn: '2026-02-20', narrative: 'Se abrieron.', evidence: [{ url: 'https://datos.example.org/2026', file: null, title: null, kind: null }], ...more });
const only = async (): Promise<ManagedReport> => (await waiting())[0] as ManagedReport;

test('a report is sent, returned field by field, corrected, sent again, published, followed by “no change”, and withdrawn', async () => {
  await desk.report(2, done());
  const first = await only();
  expect(first).toMatchObject({ submissions: 1, receipt: 'CR-2026-0001', workingDaysLeft: 5, reviewDueOn: '2026-03-06', round: { number: 1 }, before: { state: 'under-way' }, checks: [{ code: 'evidence-not-checked' }] });
  const notes = [{ field: 'narrative', text: '¿Qué datos?' }, { field: 'letterNumber', text: 'Falta el oficio.' }];
  await contact.send(workspacePaths.reportReturning(first.id), { notes }).set('If-Match', `"v${first.version}"`).expect(200);
  const returned = (await desk.row(2)).report;
  expect(returned).toMatchObject({ state: 'returned', narrative: 'Se abrieron.', notes: [{ text: expect.any(String) }, { text: expect.any(String) }] });
  expect(await waiting()).toEqual([]);

  minutesLater();
  const saved = (await desk.save(2, done({ narrative: 'Se abrieron los de 2025 y 2026.' }), returned?.version).expect(200)).body as SheetReport;
  expect(((await contact.get(workspacePaths.progressReport(first.id)).expect(200)).body as ManagedReport).narrative).toBe('Se abrieron.');
  await desk.submit([{ number: 2, version: saved.version }]).expect(201);
  const second = await only();
  expect(second).toMatchObject({ id: first.id, submissions: 2, receipt: 'CR-2026-0002', narrative: 'Se abrieron los de 2025 y 2026.' });
  // The narrative was mended; of the letter nothing came.
  expect(second.checks).toEqual([{ code: 'noted-field-unchanged', field: 'letterNumber', detail: null }, { code: 'evidence-not-checked', field: 'evidence', detail: 'https://datos.example.org/2026' }]);
  await publish(second).expect(200);
  expect(await reports()).toMatchObject([{ id: 'G1-2-1', state: 'published', evidence: ['G1-1'], round: { number: 1 }, review: { by: { institution: 'Autoridad del Agua' }, judgeAndParty: false } }]);

  minutesLater();
  const { milestoneVersion } = await desk.row(2);
  await desk.report(2, saving({ unchanged: true, milestoneState: null, narrative: null, milestoneVersion }));
  const third = await only();
  expect(third).toMatchObject({ unchanged: true, milestoneState: 'done', doneOn: '2026-02-20', before: { state: 'done', narrative: 'Se abrieron los de 2025 y 2026.' }, checks: [{ code: 'evidence-not-checked', field: 'evidence', detail: 'https://datos.example.org/2026' }] });
  await publish(third).expect(200);
  expect((await desk.row(2)).lastReport).toMatchObject({ number: 2 });

  minutesLater();
  const [latest] = await reports();
  await contact.send(workspacePaths.reportWithdrawal(third.id), { reason: 'Se envió por error.' }).set('If-Match', '"v4"').expect(412);
  const { version } = (await contact.get(workspacePaths.progressReport(third.id)).expect(200)).body as ManagedReport;
  await contact.send(workspacePaths.reportWithdrawal(third.id), { reason: 'Se envió por error.' }).set('If-Match', `"v${version}"`).expect(200);
  expect([latest?.id, (await reports()).map(({ state }) => state)]).toEqual(['G1-2-2', ['withdrawn', 'published']]);
  expect(await desk.row(2)).toMatchObject({ lastState: 'done', doneOn: '2026-02-20', lastReport: { number: 1 } });
});

test('one that comes back word for word is told to be what was returned, with the notes that nothing was done about', async () => {
  await desk.report(2, done());
  const { id, version } = await only();
  await contact.send(workspacePaths.reportReturning(id), { notes: [{ field: 'evidence', text: '¿Dónde está el acta?' }] }).set('If-Match', `"v${version}"`).expect(200);
  minutesLater();
  await desk.report(2, done({ nothingToChange: true }));
  const codes = async () => (await only()).checks.map(({ code, field }) => [code, field]);
  expect(await codes()).toEqual([['same-as-returned', null], ['noted-field-unchanged', 'evidence'], ['evidence-not-checked', 'evidence']]);
  // Another kind of the same address is another answer to the note.
  const again = await only();
  await contact.send(workspacePaths.reportReturning(id), { notes: [{ field: 'evidence', text: '¿De qué clase es?' }] }).set('If-Match', `"v${again.version}"`).expect(200);
  minutesLater();
  await desk.report(2, done({ evidence: [{ url: 'https://datos.example.org/2026', file: null, title: null, kind: 'final-product' }] }));
  expect(await codes()).toEqual([['evidence-not-checked', 'evidence']]);
});

test('two reviewers at once: one publishes, the other is told', async () => {
  await desk.report(2, done());
  const report = await only();
  const other = await api.as({ role: 'point-of-contact', institution: 'water' });
  const steps = await Promise.all([
    publish(report), other.send(workspacePaths.reportPublication(report.id)).set('If-Match', `"v${report.version}"`),
    other.send(workspacePaths.reportReturning(report.id), { notes: [{ field: 'narrative', text: '¿?' }] }).set('If-Match', `"v${report.version}"`),
  ]);
  expect(steps.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
});

test('a milestone that was amended after the report was sent is told to the reviewer, and the report waits as it is', async () => {
  await desk.report(2, done());
  await contact.patch(workspacePaths.milestone(PLAN, 'G1', 2), { dueOn: { date: '2026-04-30', precision: 'day', text: '2026-04-30' }, reason: 'Se pidió más tiempo.' }).set('If-Match', '"v1"').expect(200);
  const report = await only();
  expect(report.checks).toContainEqual({ code: 'milestone-amended', field: null, detail: '2026-03-01' });
  await publish(report).expect(200);
});

test('a file that isn’t public yet is told with where those who review download it', async () => {
  const file = await insertFile(api.database.owner, 'planning-office', 'acta.pdf');
  await desk.report(2, done({ evidence: [{ url: null, file, title: 'Acta', kind: 'final-product' }] }));
  const report = await only();
  expect([report.checks, report.evidence]).toMatchObject([[], [{ url: null, title: 'Acta', file: { name: 'acta.pdf', contentType: 'application/pdf', address: workspacePaths.file(file) } }]]);
  const published = (await publish(report).expect(200)).body as ManagedReport;
  expect(published.evidence[0]?.file?.address).toBe(workspacePaths.file(file));
});
