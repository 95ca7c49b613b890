import type { Page } from '@cumple/contracts/common/page';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { ManagedReport, PublishedReport } from '@cumple/contracts/progress/progress-report';
import type { Receipt } from '@cumple/contracts/progress/report-sheet';
import { readPdf } from '@cumple/server-kit/pdf/testing/read-pdf';
import { insertRound, reportDeskOf, reportedPlan } from '../../testing/report-desk';
import { leaveReport } from '../../testing/submitted-reports';
import { type Caller, createWorkspaceApi, type WorkspaceApi } from '../../testing/workspace-api';

const PLAN = 'zz-2025-2027';
const SENDER = { institution: 'Autoridad del Agua', post: expect.stringContaining('point-of-contact') as string };
let api: WorkspaceApi;
let contact: Caller;
beforeEach(async () => {
  api = await createWorkspaceApi([reportedPlan]);
  await insertRound(api.database.owner);
  contact = await api.as({ role: 'point-of-contact', institution: 'water' });
});
afterEach(() => api.close());

const queue = async () => ((await contact.get(workspacePaths.reviewQueue(PLAN)).expect(200)).body as Page<ManagedReport>).items;
const publish = ({ id, version }: ManagedReport) => contact.send(workspacePaths.reportPublication(id)).set('If-Match', `"v${version}"`);
const reports = async (code = 'G1') => (await api.read<Page<PublishedReport>>(`/action-plans/${PLAN}/commitments/${code}/progress-reports`)).items;
const only = async () => (await queue())[0] as ManagedReport;
const review = (judgeAndParty: boolean) => ({ outcome: 'reviewed', by: SENDER, judgeAndParty });

test('whoever wrote a report for an institution without a liaison, and reviews it, is judge and party: everybody reads who wrote it and why', async () => {
  const { receipt } = await reportDeskOf(contact).report(2);
  const report = await only();
  expect(report).toMatchObject({ institution: { slug: 'planning-office' }, judgeAndParty: true, sentBy: SENDER });
  await publish(report).expect(200);
  expect(await reports()).toMatchObject([{ institution: { slug: 'planning-office' }, sentBy: SENDER, review: review(true) }]);
  expect(await api.read(`/action-plans/${PLAN}/commitments/G1`)).toMatchObject({ reports: { latest: [{ sentBy: SENDER, review: review(true) }] } });
  const { items } = await api.read<Page<{ sentence: string }>>(`/action-plans/${PLAN}/commitments/G1/history`);
  expect(items.at(0)?.sentence).toContain('juez y parte');
  expect((await contact.get(workspacePaths.receipt(String(receipt))).expect(200)).body as Receipt).toMatchObject({ sentBy: SENDER, institution: { slug: 'planning-office' } });
  const pdf = await contact.get(workspacePaths.receiptDocument(String(receipt))).responseType('blob');
  expect(readPdf(pdf.body as Buffer).pages.join('').replaceAll(/\s+/g, ' ')).toContain('Autoridad del Agua, porque la institución no tiene enlace');
});

test('what an institution’s own people sent is nobody else’s, and its reviewer is judge alone', async () => {
  const { receipt } = await reportDeskOf(await api.as({ role: 'liaison', institution: 'planning-office' })).report(2);
  const report = await only();
  expect(report).toMatchObject({ judgeAndParty: false, sentBy: null });
  await publish(report).expect(200);
  expect(await reports()).toMatchObject([{ sentBy: null, review: review(false) }]);
  expect((await contact.get(workspacePaths.receipt(String(receipt))).expect(200)).body as Receipt).toMatchObject({ sentBy: null });
});

test('whoever leads the commitment reviews what another institution reports of it as judge and party, and remains so when another leads it', async () => {
  await leaveReport(api, { commitment: 'G2', institution: 'planning-office' });
  expect(await only()).toMatchObject({ institution: { slug: 'planning-office' }, judgeAndParty: true, sentBy: null });
  await publish(await only()).expect(200);
  await api.database.owner.query(`UPDATE commitment SET lead_institution_id = (SELECT id FROM institution WHERE slug = 'planning-office')`);
  expect(await reports('G2')).toMatchObject([{ institution: { slug: 'planning-office' }, review: review(true) }]);
});
