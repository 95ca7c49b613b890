import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { CoordinationView } from '@cumple/contracts/workspace/coordination';
import { insertRound, reportDeskOf, reportedPlan } from '../../testing/report-desk';
import { createWorkspaceApi, type Mandate, type WorkspaceApi } from '../../testing/workspace-api';

let api: WorkspaceApi;
beforeAll(async () => (api = await createWorkspaceApi([reportedPlan])));
afterAll(() => api.close());

const read = async (mandate: Partial<Mandate> = {}) =>
  (await (await api.as({ role: 'point-of-contact', institution: 'water', ...mandate })).get(workspacePaths.coordination()).expect(200)).body as CoordinationView;

test('counts what waits: reviews, institutions of which nothing was received, alerts', async () => {
  expect(await read()).toMatchObject({ review: { total: 0, lastDay: 0 }, rounds: { open: 0, only: null, silent: 0 }, alerts: { brokenEvidence: 0 } });
  await insertRound(api.database.owner);
  expect((await read()).rounds).toEqual({ open: 1, only: { plan: 'zz-2025-2027', number: 1 }, silent: 2 });
  const desk = reportDeskOf(await api.as({ role: 'liaison', institution: 'planning-office' }));
  await desk.report(4);
  expect(await read()).toMatchObject({ review: { total: 1, lastDay: 0 }, rounds: { silent: 1 } });
  await api.database.owner.query(`UPDATE progress_report SET review_due_on = '2026-03-01'`);
  expect((await read()).review).toEqual({ total: 1, lastDay: 1 });
  await insertRound(api.database.owner, 2);
  expect((await read()).rounds).toEqual({ open: 2, only: null, silent: 2 });
});

test('counts nothing of plans that the caller doesn’t coordinate', async () => {
  await api.database.owner.query(`INSERT INTO action_plan (slug, title, jurisdiction_id, starts_on, ends_on, time_zone) SELECT 'zz-other', 'Otro', jurisdiction_id, '2028-01-01', '2029-12-31', time_zone FROM action_plan LIMIT 1`);
  expect(await read({ plan: 'zz-other' })).toEqual({ review: { total: 0, lastDay: 0 }, rounds: { open: 0, only: null, silent: 0 }, alerts: { total: 0, brokenEvidence: 0 } });
});

test('says as many alerts as the list does', async () => {
  const contact = await api.as({ role: 'point-of-contact', institution: 'water' });
  const { total } = (await contact.get(workspacePaths.alerts()).expect(200)).body as { total: number };
  expect((await read()).alerts.total).toBe(total);
  expect(total).toBeGreaterThan(0);
});
