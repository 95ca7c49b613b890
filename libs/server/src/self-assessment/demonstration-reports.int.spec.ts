import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { ReportSheet } from '@cumple/contracts/progress/report-sheet';
import type { ManagedReport } from '@cumple/contracts/progress/progress-report';
import { apiPaths } from '@cumple/contracts/common/paths';
import type { Commitment } from '@cumple/contracts/public-site/commitment';
import type { Page } from '@cumple/contracts/common/page';
import { DemonstrationAccounts } from '../accounts/demonstration/demonstration-accounts';
import { DemonstrationReports } from '../progress/demonstration/demonstration-reports';
import { SERVER_OPTIONS, type ServerOptions } from '../common/server-options';
import { runningPlan } from '../testing/tried-plans';
import { createWorkspaceApi, type WorkspaceApi } from '../testing/workspace-api';
import { shippedPlans } from './shipped-plans';

const PLAN = 'demo-2025-2027';
const demonstration = shippedPlans.filter(({ plan }) => plan.jurisdiction.fictional);

const begin = async (api: WorkspaceApi) => {
  await api.app.get(DemonstrationAccounts).settle();
  await api.app.get(DemonstrationReports).begin();
};
const states = (api: WorkspaceApi) =>
  api.database.owner.query<{ report: string; state: string; review: string | null }[]>(
    `SELECT n.number || ' ' || c.code || '.' || m.number AS report, r.state, CASE WHEN r.reviewer_institution_id = s.institution_id THEN 'judge-and-party' ELSE r.review END AS review
     FROM progress_report r JOIN report_sheet s ON s.id = r.sheet_id JOIN reporting_round n ON n.id = s.round_id JOIN milestone m ON m.id = r.milestone_id JOIN commitment c ON c.id = m.commitment_id ORDER BY r.id`,
  );

describe('rounds and reports of the demonstration', () => {
  let api: WorkspaceApi;
  beforeAll(async () => {
    api = await createWorkspaceApi(demonstration, '2026-11-21T08:00:00Z', { demo: true });
    await begin(api);
  });
  afterAll(() => api.close());

  it('tell of an earlier round that is closed, and of an open one due within days', async () => {
    const contact = await api.signIn('contacto@demo.example');
    const { body } = await contact.get(workspacePaths.reportingRounds(PLAN));
    expect(body).toMatchObject([
      { number: 2, name: 'Corte de noviembre de 2026', state: 'open', opensOn: '2026-11-15', dueOn: '2026-11-27' },
      { number: 1, name: 'Corte de agosto de 2026', state: 'closed', dueOn: '2026-08-27' },
    ]);
  });

  it('show reports in every state', async () => {
    const found = Object.fromEntries((await states(api)).map(({ report, state, review }) => [report, [state, review]]));
    expect(found).toMatchObject({
      '1 C4.5': ['published', 'reviewed'], '1 C2.4': ['published', 'not-reviewed'], '1 C12.1': ['withdrawn', 'reviewed'], '1 C1.2': ['published', 'judge-and-party'],
      '2 C4.5': ['returned', null], '2 C2.3': ['submitted', null], '2 C2.4': ['submitted', null], '2 C3.3': ['submitted', null], '2 C5.3': ['submitted', null],
    });
  });

  it('leave five milestones to be reported for an institution, one of them with notes', async () => {
    const liaison = await api.signIn('enlace-servicios@demo.example');
    const sheet = (await liaison.get(workspacePaths.reportSheet(PLAN, 2, 'xe-msp'))).body as ReportSheet;
    expect(sheet).toMatchObject({ counts: { milestones: 5, returned: 1 }, approvalModes: ['none', 'link', 'signed-sheet'] });
    expect(sheet.rows[0]?.report?.notes.map(({ field }) => field)).toEqual(['narrative', 'evidence']);
  });

  it('wait for review by the point of contact, in time', async () => {
    const contact = await api.signIn('contacto@demo.example');
    const queue = (await contact.get(workspacePaths.reviewQueue(PLAN))).body as Page<ManagedReport>;
    expect(queue.total).toBe(4);
  });

  it('show evidence in every state: a file, an address that opens, one gone with its copy, one gone without, accepted and rejected ones', async () => {
    const { evidence } = await api.read<Commitment>(`/action-plans/${PLAN}/commitments/C7`);
    const [file] = evidence.filter((each) => each.file !== null);
    expect(file).toMatchObject({ file: { name: 'atenciones-2026-1.csv', contentType: 'text/csv' }, review: { verdict: 'accepted' } });
    const of = (part: string) => evidence.find(({ url }) => url?.endsWith(part));
    expect([of('atenciones-2026-1.csv'), of('ruta-de-marzo'), of('ruta-de-abril'), of('puerto-ejemplo')]).toMatchObject([
      { state: 'does-not-open', copy: null }, { state: 'archived', copy: { address: expect.any(String) as string } }, { state: 'opens' }, { review: { verdict: 'rejected' } },
    ]);
    await api.anybody.get(apiPaths.evidencePackage(PLAN, 'C7')).expect(200);
  });

  it('name example domains only', async () => {
    const rows = await api.database.owner.query<{ url: string }[]>('SELECT e.url FROM report_evidence c JOIN evidence e ON e.id = c.evidence_id WHERE e.url IS NOT NULL');
    for (const { url } of rows) expect(new URL(url).hostname).toMatch(/\.example$/);
  });

  it('are made once, whatever became of them', async () => {
    const before = await states(api);
    await Promise.all([begin(api), begin(api)]);
    expect(await states(api)).toEqual(before);
  });
});

it.each([
  ['outside demonstration mode', demonstration, false],
  ['without the fictional plan', [runningPlan], true],
])('there are none %s', async (_, plans, demo) => {
  const api = await createWorkspaceApi(plans, undefined, { demo });
  api.app.get<ServerOptions>(SERVER_OPTIONS).demo = demo;
  await begin(api);
  expect(await api.database.owner.query('SELECT id FROM reporting_round')).toEqual([]);
  await api.close();
});

it('a demonstration that begins before parts of it happened tells the rest', async () => {
  const api = await createWorkspaceApi(demonstration, '2026-03-01T12:00:00Z', { demo: true });
  await begin(api);
  expect((await states(api)).map(({ report }) => report)).not.toContain('1 C7.2');
  expect((await states(api)).length).toBeGreaterThan(5);
  await api.close();
});
