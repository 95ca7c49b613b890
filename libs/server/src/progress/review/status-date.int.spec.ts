import type { Page } from '@cumple/contracts/common/page';
import type { HistoryEntry } from '@cumple/contracts/workspace/history';
import type { Problem } from '@cumple/contracts/common/problem';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { Commitment } from '@cumple/contracts/public-site/commitment';
import type { Plan } from '@cumple/contracts/public-site/plan';
import { leaveReport } from '../../testing/submitted-reports';
import { runningPlan } from '../../testing/tried-plans';
import { type Caller, createWorkspaceApi, type WorkspaceApi } from '../../testing/workspace-api';

const PLAN = 'zz-2025-2027';
let api: WorkspaceApi;
let contact: Caller;

beforeEach(async () => {
  api = await createWorkspaceApi([{ ...runningPlan, plan: { ...runningPlan.plan, statusDate: '2026-02-10' } }]);
  contact = await api.as({ role: 'point-of-contact', institution: 'planning-office' });
});
afterEach(() => api.close());

const publish = async () => {
  const id = await leaveReport(api, { institution: 'water', milestone: 2, milestoneState: 'under-way' });
  await contact.send(workspacePaths.reportPublication(id)).set('If-Match', '"v1"').expect(200);
};
const plan = () => api.read<Plan>(`/action-plans/${PLAN}`);
const asOf = async () => (await api.read<Commitment>(`/action-plans/${PLAN}/commitments/G1`)).asOf;

test('a report that is published after the day of which the figures spoke is told as of its own day, not of that one', async () => {
  expect([(await plan()).statusDate, await asOf()]).toEqual(['2026-02-10', '2026-02-10']);
  await publish();
  expect([(await plan()).statusDate, await asOf()]).toEqual([null, '2026-03-01']);
});

test('the public record says that the figures speak of today, and of which day they spoke', async () => {
  await publish();
  const { items } = await api.read<Page<HistoryEntry>>(`/action-plans/${PLAN}/history`);
  const lifted = items.find(({ action }) => action === 'plan.status-date-lifted');
  expect(lifted).toMatchObject({ before: { statusDate: '2026-02-10' }, after: { statusDate: null }, sentence: expect.stringContaining('hablan del día de hoy') as string });
});

test('a day before the last report can’t be set again, a later one can', async () => {
  await publish();
  const set = async (statusDate: string) => {
    const { body } = await contact.get(workspacePaths.plan(PLAN)).expect(200) as { body: { version: number } };
    return contact.patch(workspacePaths.plan(PLAN), { statusDate }).set('If-Match', `"v${body.version}"`);
  };
  const refused = await set('2026-02-10');
  expect([refused.status, (refused.body as Problem).errors]).toEqual([422, [expect.objectContaining({ field: 'statusDate', code: 'status-date-before-reports' })]]);
  expect((await set('2026-03-01')).status).toBe(200);
});
