import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { ManagedReport } from '@cumple/contracts/progress/progress-report';
import { faults } from '../../testing/commitment-desk';
import { insertFile, insertRound, reportDeskOf, reportedPlan, saving } from '../../testing/report-desk';
import { type Caller, createWorkspaceApi, type WorkspaceApi } from '../../testing/workspace-api';

const PLAN = 'zz-2025-2027';

let api: WorkspaceApi;
let liaison: Caller;
let contact: Caller;
let desk: ReturnType<typeof reportDeskOf>;
beforeEach(async () => {
  api = await createWorkspaceApi([reportedPlan]);
  await insertRound(api.database.owner);
  liaison = await api.as({ role: 'liaison', institution: 'planning-office' });
  contact = await api.as({ role: 'point-of-contact', institution: 'water' });
  desk = reportDeskOf(liaison);
});
afterEach(() => api.close());

/** Has the last report that was sent of a milestone returned, with a note on a field. */
async function returned(milestone: number, field = 'narrative'): Promise<ManagedReport> {
  const id = (await desk.row(milestone)).report?.id ?? 0;
  const { version } = (await contact.get(workspacePaths.progressReport(id)).expect(200)).body as ManagedReport;
  return (await contact.send(workspacePaths.reportReturning(id), { notes: [{ field, text: 'Falta.' }] }).set('If-Match', `"v${version}"`).expect(200)).body as ManagedReport;
}

test('whoever may not write reads neither the letter nor the files of what wasn’t sent', async () => {
  await desk.letter({ letterNumber: 'OF-SECRETO', letterOn: '2026-02-27' }).expect(200);
  const file = await insertFile(api.database.owner, 'planning-office', 'borrador.pdf');
  const statusFor = async (who: Caller) => (await who.get(workspacePaths.file(file))).status;
  expect(await statusFor(contact)).toBe(404);
  await desk.save(4, saving({ evidence: [{ url: null, file, title: null, kind: null }] })).expect(200);
  expect([await statusFor(contact), (await reportDeskOf(contact).sheet()).letterNumber, (await reportDeskOf(contact).sheet()).letterOn]).toEqual([404, null, null]);
  expect((await contact.get(workspacePaths.sheetToSign(PLAN, 1, 'planning-office'))).status).toBe(200);
  expect((await desk.sheet()).letterNumber).toBe('OF-SECRETO');
  await desk.submit([{ number: 4, version: 1 }]).expect(201);
  // There is no content behind the row: it is found, and then missing.
  const found = await statusFor(liaison);
  expect([await statusFor(contact), found]).toEqual([found, found]);
  expect(found).not.toBe(403);
});

test('a returned report is sent again once something was changed, or its writer says that nothing has to be', async () => {
  await desk.report(4);
  await returned(4);
  const again = async () => faults(await desk.submit([{ number: 4, version: (await desk.row(4)).report?.version ?? 0 }]));
  const saved = async (more: object) => (await desk.save(4, saving(more), (await desk.row(4)).report?.version).expect(200)).body as object;
  expect(await again()).toEqual(['reports.G1.4: return-unanswered']);
  expect(await saved({})).toMatchObject({ sinceReturn: null, reasons: [{ code: 'return-unanswered', field: null }] });
  expect(await saved({ nothingToChange: true })).toMatchObject({ sinceReturn: 'nothing-to-change', reasons: [] });
  expect(await again()).toEqual([]);
  const report = await returned(4);
  expect(report).toMatchObject({ state: 'returned', submissions: 2, sinceReturn: null });
  expect(await saved({ narrative: 'Se redactó y se consultó.' })).toMatchObject({ sinceReturn: 'changed', reasons: [] });
  expect(await again()).toEqual([]);
  expect((await contact.get(workspacePaths.progressReport(report.id)).expect(200)).body).toMatchObject({ submissions: 3, sinceReturn: 'changed' });
});

test('what was returned for its letter is answered by another letter, the rest isn’t', async () => {
  await desk.report(4);
  await desk.report(5);
  await returned(4, 'letterNumber');
  await returned(5);
  await desk.letter({ letterNumber: 'OF-2' }).expect(200);
  expect([(await desk.row(4)).report?.sinceReturn, (await desk.row(5)).report?.sinceReturn]).toEqual(['changed', null]);
});

test('days of another age, a letter of another age, and an obstacle told twice are refused where they stand', async () => {
  const twice = saving({ obstacles: [{ kind: 'budget', text: null }, { kind: 'capacity', text: null }, { kind: 'budget', text: 'x' }] });
  expect(faults(await desk.save(4, twice).expect(422))).toEqual(['obstacles[2].kind: obstacle-twice']);
  expect(faults(await desk.letter({ letterOn: '0001-01-01' }).expect(422))).toEqual(['letterOn: day-beyond']);
  await desk.save(4, saving({ startedOn: '0001-01-01', proposedDueOn: '9999-12-31', proposedDueReason: 'x' })).expect(200);
  expect(faults(await desk.submit([{ number: 4, version: 1 }]).expect(422))).toEqual(['reports.G1.4.startedOn: day-beyond', 'reports.G1.4.proposedDueOn: day-beyond']);
  expect((await desk.sheet()).days).toEqual({ earliest: expect.stringMatching(/^2015-/) as string, latest: expect.stringMatching(/^2037-/) as string });
});

test('a sheet outside rounds says what waits in a round, and sends nothing of it; a round asks whatever waits outside', async () => {
  const outside = reportDeskOf(liaison, 'planning-office', 'outside');
  await desk.report(4);
  expect(await outside.row(4)).toMatchObject({ waitsIn: { round: { number: 1, name: 'Corte de prueba' } } });
  await outside.save(4, saving()).expect(200);
  expect(faults(await outside.submit([{ number: 4, version: 1 }]).expect(422))).toEqual(['reports.G1.4: reported-elsewhere']);
  await outside.report(5);
  expect([(await desk.row(5)).waitsIn, (await outside.row(3)).waitsIn]).toEqual([null, null]);
  await desk.report(5);
});
