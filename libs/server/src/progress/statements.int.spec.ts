import { apiPaths } from '@cumple/contracts/common/paths';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { countStatements } from '@cumple/server-kit/database/count-statements';
import { insertRound, publishReports, reportDeskOf, reportedPlan, saving } from '../testing/report-desk';
import { type Caller, createWorkspaceApi, type WorkspaceApi } from '../testing/workspace-api';

const PLAN = 'zz-2025-2027';
let api: WorkspaceApi;
let liaison: Caller;
let contact: Caller;
beforeAll(async () => {
  api = await createWorkspaceApi([reportedPlan]);
  for (const round of [1, 2]) await insertRound(api.database.owner, round);
  liaison = await api.as({ role: 'liaison', institution: 'planning-office' });
  contact = await api.as({ role: 'point-of-contact', institution: 'water' });
});
afterAll(() => api.close());

const pages = (): [string, () => PromiseLike<{ status: number }>][] => [
  ['sheet', () => liaison.get(workspacePaths.reportSheet(PLAN, 1, 'planning-office'))],
  ['sheets', () => liaison.get(workspacePaths.reportSheets())],
  ['board', () => contact.get(workspacePaths.roundBoard(PLAN, 1))],
  ['queue', () => contact.get(`${workspacePaths.reviewQueue(PLAN)}?pageSize=100`)],
  ['alerts', () => contact.get(workspacePaths.alerts())],
  ['receipts', () => contact.get(workspacePaths.receipts())],
  ['commitment', () => api.anybody.get(apiPaths.commitment(PLAN, 'G1'))],
  ['progress reports', () => api.anybody.get(`${apiPaths.progressReports(PLAN, 'G1')}?pageSize=100`)],
  ['institution', () => api.anybody.get(apiPaths.institution('planning-office'))],
];

async function counted(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [name, ask] of pages()) counts[name] = await countStatements(api.database.app, async () => expect([name, (await ask()).status]).toEqual([name, 200]));
  return counts;
}

/** Two hundred published reports of one milestone, and some that wait. */
async function fill(): Promise<void> {
  const desk = reportDeskOf(liaison);
  await desk.report(4);
  await publishReports(api.database.owner, 'G1', 4, api.clock.now);
  await api.database.owner.query(`INSERT INTO progress_report (sheet_id, milestone_id, number, state, milestone_state, narrative, milestone_version, submission_id, submissions, received_at, saved_at, published_at, review)
    SELECT sheet_id, milestone_id, n + 1, 'published', milestone_state, narrative || n, milestone_version, submission_id, 1, received_at, saved_at, published_at, review FROM progress_report, generate_series(1, 199) n WHERE number = 1`);
  for (const milestone of [2, 3, 5]) await desk.report(milestone, saving({ evidence: [{ url: `https://datos.example.org/${milestone}`, file: null, title: null, kind: null }] }));
  await desk.report(1, saving({ obstacles: [{ kind: 'budget', text: null }], correctiveAction: 'Se pidió.' }));
}

test('pages take as many statements of two hundred reports as of none', async () => {
  const empty = await counted();
  await fill();
  const full = await counted();
  // The sheet asks for its submissions once there is one.
  expect(full).toEqual({ ...empty, sheet: (empty['sheet'] ?? 0) + 1 });
  expect(full).toMatchObject({ commitment: 1, 'progress reports': 1, institution: 1 });
  expect(Math.max(...Object.values(full))).toBeLessThanOrEqual(4);
}, 60_000);
