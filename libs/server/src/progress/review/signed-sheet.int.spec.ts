import type { Page } from '@cumple/contracts/common/page';
import type { StoredFileView } from '@cumple/contracts/common/stored-file';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { ManagedReport } from '@cumple/contracts/progress/progress-report';
import type { Receipt, SheetReport } from '@cumple/contracts/progress/report-sheet';
import { FILE_STORE, type FileStore } from '@cumple/server-kit/files/file-store';
import { RegularTasks } from '@cumple/server-kit/jobs/regular-tasks';
import { readPdf } from '@cumple/server-kit/pdf/testing/read-pdf';
import { pdf, uploaded } from '../../commitments/files/testing/send-upload';
import { insertRound, reportDeskOf, reportedPlan, saving } from '../../testing/report-desk';
import { type Caller, createWorkspaceApi, type WorkspaceApi } from '../../testing/workspace-api';

const DAYS = 86_400_000;
let api: WorkspaceApi;
let liaison: Caller;
let contact: Caller;
let file: StoredFileView;
let report: ManagedReport;
let receipt: Receipt;

beforeAll(async () => {
  api = await createWorkspaceApi([reportedPlan]);
  await insertRound(api.database.owner);
  [liaison, contact] = await Promise.all([api.as({ role: 'liaison', institution: 'planning-office' }), api.as({ role: 'point-of-contact', institution: 'water' })]);
  file = await uploaded(liaison, 'hoja firmada.pdf', pdf('firmada'), 'planning-office');
  const desk = reportDeskOf(liaison);
  const { version } = (await desk.save(2, saving()).expect(200)).body as SheetReport;
  await desk.submit([{ number: 2, version }], { approval: 'signed-sheet', signedFile: file.id }).expect(201);
  report = ((await contact.get(workspacePaths.reviewQueue('zz-2025-2027')).expect(200)).body as Page<ManagedReport>).items[0] as ManagedReport;
  receipt = (await liaison.get(workspacePaths.receipt('CR-2026-0001')).expect(200)).body as Receipt;
});
afterAll(() => api.close());

const told = () => ({ name: 'hoja firmada.pdf', contentType: 'application/pdf', size: file.size, sha256: file.sha256, address: workspacePaths.file(file.id) });

test('the reviewer reads of it in the queue and on the report, the institution on both its pages and on paper', async () => {
  expect(report.approval).toEqual({ mode: 'signed-sheet', post: null, signedSheet: told() });
  for (const who of [contact, liaison]) expect((await who.get(workspacePaths.progressReport(report.id)).expect(200)).body).toMatchObject({ approval: { signedSheet: told() } });
  expect(receipt.approval).toMatchObject({ mode: 'signed-sheet', signedSheet: told() });
  const paper = await liaison.get(workspacePaths.receiptDocument('CR-2026-0001')).responseType('blob');
  expect(readPdf(paper.body as Buffer).pages.join('').replaceAll(/\s+/g, '')).toContain(file.sha256);
});

test('both download it, nobody else does, and the public reads nothing of it', async () => {
  for (const who of [contact, liaison]) {
    const { body, headers } = await who.get(told().address).responseType('blob').expect(200);
    expect((body as Buffer).toString()).toBe(pdf('firmada').toString());
    expect(headers).toMatchObject({ 'cache-control': 'no-store, no-transform', 'content-disposition': expect.stringMatching(/^attachment/) as string });
  }
  await (await api.as({ role: 'liaison', institution: 'water' })).get(told().address).expect(403);
  await api.anybody.get(told().address).expect(401);
  await contact.send(workspacePaths.reportPublication(report.id)).set('If-Match', `"v${report.version}"`).expect(200);
  await api.anybody.get(`/api/v1/evidence-files/${file.id}/${encodeURIComponent(file.name)}`).expect(404);
  for (const path of ['/progress-reports', '', '/history']) expect(JSON.stringify(await api.read(`/action-plans/zz-2025-2027/commitments/G1${path}`))).not.toMatch(new RegExp(`${file.id}|${file.sha256}|hoja firmada`));
});

test('it is kept as long as a receipt names it', async () => {
  await api.app.get(RegularTasks).run(new Date(Date.now() + 40 * DAYS));
  expect(await api.app.get<FileStore>(FILE_STORE).has(file.sha256)).toBe(true);
  await expect(api.database.app.query('DELETE FROM stored_file WHERE id = $1', [file.id])).rejects.toThrow(/permission denied/);
});
