import type { Page } from '@cumple/contracts/common/page';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { NotificationView } from '@cumple/contracts/notifications/notification';
import type { ManagedReport, PublishedReport } from '@cumple/contracts/progress/progress-report';
import type { Commitment } from '@cumple/contracts/public-site/commitment';
import type { HistoryEntry } from '@cumple/contracts/workspace/history';
import type { Role } from '@cumple/domain/common/role';
import { RegularTasks } from '@cumple/server-kit/jobs/regular-tasks';
import { OutboxDispatcher } from '@cumple/server-kit/outbox/outbox-dispatcher';
import { leaveReport } from '../../testing/submitted-reports';
import { runningPlan } from '../../testing/tried-plans';
import { type Caller, createWorkspaceApi, type WorkspaceApi } from '../../testing/workspace-api';

const PLAN = 'zz-2025-2027';
const path = `/action-plans/${PLAN}/commitments/G1`;
let api: WorkspaceApi;
let liaison: Caller;
beforeEach(async () => {
  api = await createWorkspaceApi([runningPlan]);
  liaison = await api.as({ role: 'liaison', institution: 'water' });
});
afterEach(() => api.close());

const told = async (caller: Caller) => ((await caller.get(workspacePaths.notifications()).expect(200)).body as Page<NotificationView>).items;
const ofWater = () => leaveReport(api, { institution: 'water', milestone: 2, milestoneState: 'done', doneOn: '2026-02-20', reviewDueOn: '2026-03-05' });

/** Everybody stays signed in. */
async function moveTo(instant: string): Promise<void> {
  api.clock.now = new Date(instant);
  await api.database.owner.query(`UPDATE sign_in_session SET last_seen_at = $1, expires_at = $1::timestamptz + interval '1 hour'`, [api.clock.now]);
}

test('story 6: three months without a point of contact; what institutions report becomes public all the same, and says that nobody reviewed it', async () => {
  const commissioner = await api.as({ role: 'point-of-contact', institution: 'planning-office' });
  await api.database.owner.query('UPDATE mandate SET ended_at = $2 WHERE id = $1', [commissioner.mandate, api.clock.now]);
  const id = await ofWater();
  await commissioner.send(workspacePaths.reportPublication(id)).set('If-Match', '"v1"').expect(403);
  await moveTo('2026-06-01T12:00:00Z');
  await api.app.get(RegularTasks).run(api.clock.now);
  await api.app.get(OutboxDispatcher).drain();
  const { items } = await api.read<Page<PublishedReport>>(`${path}/progress-reports`);
  expect(items).toMatchObject([{ id: 'G1-2-1', state: 'published', review: { outcome: 'not-reviewed', by: null, judgeAndParty: false } }]);
  expect((await api.read<Commitment>(path)).milestones.find(({ number }) => number === 2)?.state).toBe('done');
  // The gap is explained, and blamed on nobody.
  const [entry] = (await api.read<Page<HistoryEntry>>(`${path}/history`)).items;
  expect([entry?.by, entry?.sentence]).toEqual([{ institution: null, post: null }, expect.stringContaining('nadie lo revisó en el plazo señalado')]);
  const news = (await told(liaison)).find(({ kind }) => kind === 'report.published');
  expect(news).toMatchObject({ text: expect.stringContaining('Nadie lo revisó en el plazo señalado'), address: `/planes/${PLAN}/compromisos/G1` });
  // Whoever comes next finds it as it is, and can withdraw it.
  const next = await api.as({ role: 'point-of-contact', institution: 'planning-office' });
  expect((await next.get(workspacePaths.progressReport(id)).expect(200)).body).toMatchObject({ state: 'published', review: { outcome: 'not-reviewed' } });
});

test('story 10: a minister sees nobody’s drafts, nor what an institution writes after a return', async () => {
  const contact = await api.as({ role: 'point-of-contact', institution: 'planning-office' });
  const draft = await leaveReport(api, { institution: 'water', milestone: 2, state: 'draft', narrative: 'Borrador' });
  const returned = await leaveReport(api, { institution: 'water', commitment: 'G1', milestone: 3 });
  await contact.send(workspacePaths.reportReturning(returned), { notes: [{ field: 'narrative', text: '¿Cuándo?' }] }).set('If-Match', '"v1"').expect(200);
  await api.database.owner.query(`UPDATE progress_report SET narrative = 'Borrador' WHERE id = $1`, [returned]);
  const others: Role[] = ['point-of-contact', 'moderator', 'approver', 'liaison', 'civil-society-member', 'irm', 'forum-secretary', 'observer'];
  for (const role of others) {
    const minister = await api.as({ role, institution: 'planning-office' });
    const answers = [await minister.get(workspacePaths.progressReport(draft)), await minister.get(workspacePaths.progressReport(returned)), await minister.get(workspacePaths.reviewQueue(PLAN))];
    expect([role, answers[0]?.status === 200, JSON.stringify(answers.map(({ body }) => body as unknown)).includes('Borrador')]).toEqual([role, false, false]);
  }
  const queue = (await contact.get(workspacePaths.reviewQueue(PLAN)).expect(200)).body as Page<ManagedReport>;
  expect(queue.total).toBe(0);
});

test('the institution is told what becomes of its report, and the point of contact isn’t told of its own deeds', async () => {
  const contact = await api.as({ role: 'point-of-contact', institution: 'planning-office' });
  const approver = await api.as({ role: 'approver', institution: 'water' });
  const stranger = await api.as({ role: 'liaison', institution: 'planning-office' });
  const [returned, published] = [await leaveReport(api, { institution: 'water', milestone: 3 }), await ofWater()];
  await contact.send(workspacePaths.reportReturning(returned), { notes: [{ field: 'narrative', text: 'secreto' }] }).set('If-Match', '"v1"').expect(200);
  await contact.send(workspacePaths.reportPublication(published)).set('If-Match', '"v1"').expect(200);
  await contact.send(workspacePaths.reportWithdrawal(published), { reason: 'Era de otro hito.' }).set('If-Match', '"v2"').expect(200);
  await api.app.get(OutboxDispatcher).drain();
  const kinds = async (caller: Caller) => (await told(caller)).map(({ kind }) => kind).sort();
  const all = ['report.published', 'report.returned', 'report.withdrawn'];
  expect([await kinds(liaison), await kinds(approver), await kinds(stranger), await kinds(contact)]).toEqual([all, all, [], []]);
  expect(JSON.stringify(await told(liaison))).not.toContain('secreto');
  const { body } = await liaison.get(workspacePaths.notifications()).set('Accept-Language', 'en').expect(200);
  expect((body as Page<NotificationView>).items.find(({ kind }) => kind === 'report.returned')?.title).toBe('Correct a report: G1, milestone 3');
});
