import type { Page } from '@cumple/contracts/common/page';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { ManagedReport } from '@cumple/contracts/progress/progress-report';
import { leaveReport } from '../../testing/submitted-reports';
import { runningPlan } from '../../testing/tried-plans';
import { type Caller, createWorkspaceApi, type WorkspaceApi } from '../../testing/workspace-api';

const PLAN = 'zz-2025-2027';
let api: WorkspaceApi;

beforeEach(async () => (api = await createWorkspaceApi([runningPlan])));
afterEach(() => api.close());

const list = async (caller: Caller, query = '') => (await caller.get(`${workspacePaths.progressReports(PLAN)}${query}`).expect(200)).body as Page<ManagedReport>;
const named = ({ items }: Page<ManagedReport>) => items.map(({ institution, milestone, state }) => [institution.slug, milestone, state]);

test('an institution finds what it sent, newest first, in every state but drafts; those who review find all', async () => {
  const contact = await api.as({ role: 'point-of-contact', institution: 'planning-office' });
  const liaison = await api.as({ role: 'liaison', institution: 'water' });
  const published = await leaveReport(api, { institution: 'water', milestone: 2, receivedAt: '2026-02-20T15:00:00Z' });
  await contact.send(workspacePaths.reportPublication(published)).set('If-Match', '"v1"').expect(200);
  await leaveReport(api, { institution: 'water', milestone: 3, receivedAt: '2026-02-25T15:00:00Z' });
  await leaveReport(api, { institution: 'water', milestone: 1, state: 'draft' });
  await leaveReport(api, { milestone: 1, receivedAt: '2026-02-26T15:00:00Z' });

  expect(named(await list(liaison))).toEqual([['water', 3, 'submitted'], ['water', 2, 'published']]);
  expect(named(await list(contact))).toEqual([['planning-office', 1, 'submitted'], ['water', 3, 'submitted'], ['water', 2, 'published']]);
  expect(await list(contact, '?page=2&pageSize=2')).toMatchObject({ total: 3, page: 2, items: [{ milestone: 2 }] });
});

test('a plan that isn’t there has no reports either', async () => {
  const contact = await api.as({ role: 'point-of-contact', institution: 'planning-office' });
  await contact.get(workspacePaths.progressReports('nowhere')).expect(404);
});
