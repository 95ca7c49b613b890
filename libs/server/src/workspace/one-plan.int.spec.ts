import type { MandateView, PostView } from '@cumple/contracts/accounts/people';
import { workspacePaths as at } from '@cumple/contracts/common/workspace-paths';
import type { Page } from '@cumple/contracts/common/page';
import type { RecordPage } from '@cumple/contracts/workspace/history';
import { endedPlan, runningPlan } from '../testing/tried-plans';
import { createWorkspaceApi, type Caller, type WorkspaceApi } from '../testing/workspace-api';

const OWN = 'zz-2025-2027';
const OTHER = 'yy-2014-2016';

let api: WorkspaceApi;
let limited: Caller;
let everywhere: Caller;
let stranger: Caller;

beforeAll(async () => {
  api = await createWorkspaceApi([runningPlan, endedPlan]);
  limited = await api.as({ role: 'point-of-contact', institution: 'planning-office', plan: OWN });
  everywhere = await api.as({ role: 'point-of-contact', institution: 'planning-office', email: 'real@example.org' });
  await api.database.owner.query(`INSERT INTO jurisdiction (code, name, kind, fictional) SELECT 'real', 'Otra', kind, fictional FROM jurisdiction LIMIT 1`);
  stranger = await api.as({ role: 'liaison', institution: 'water', plan: OTHER, email: 'other@example.org' });
});
afterAll(() => api.close());

const holders = (posts: PostView[]) => posts.flatMap(({ mandates }) => mandates.flatMap(({ holder }: MandateView) => holder?.email ?? []));

describe('a point of contact of one plan, as whoever tries the demonstration is', () => {
  it('learns of no person beyond it', async () => {
    const { body, text } = await limited.get(at.posts()).expect(200);
    expect(holders((body as Page<PostView>).items)).toHaveLength(1);
    expect(text).not.toMatch(/real@|other@/);
  });

  it('reads nothing of the record beyond it', async () => {
    await everywhere.send(at.posts(), { institution: 'water', title: 'Puesto nuevo', role: 'liaison' }).expect(201);
    const { items } = (await limited.get(at.history()).expect(200)).body as RecordPage;
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter(({ subject }) => subject !== `plans/${OWN}` && !subject.startsWith(`plans/${OWN}/`))).toEqual([]);
  });

  it.each([
    ['a post for all plans', () => limited.send(at.posts(), { institution: 'water', title: 'Para todo', role: 'point-of-contact' })],
    ['a post for another plan', () => limited.send(at.posts(), { institution: 'water', title: 'Para otro', role: 'liaison', plan: OTHER })],
    ['its own post widened to all plans', () => limited.patch(at.post(limited.post), { plan: null }).set('If-Match', '"v1"')],
    ['its own post moved to another plan', () => limited.patch(at.post(limited.post), { plan: OTHER }).set('If-Match', '"v1"')],
    ['somebody else’s post taken over', () => limited.send(at.handover(everywhere.post), { successor: { email: 'mine@example.org' } })],
    ['a second holder of it', () => limited.send(at.mandates(everywhere.post), { kind: 'titular', deputy: true, holder: { email: 'mine@example.org' } })],
    ['a mandate of it ended', () => limited.send(at.mandateEnd(everywhere.mandate), { reason: 'x' })],
    ['somebody of another plan erased', () => limited.send(`/api/v1/workspace/accounts/${stranger.account}/erasure`, { reason: 'x' })],
    ['an institution added to another jurisdiction', () => limited.send(at.institutions(), { slug: 'squatted', name: 'Ajena', sector: 'government', jurisdiction: 'real' })],
    ['the current plan set', () => limited.put('/api/v1/workspace/current-plan', { plan: OWN })],
    ['the mail of all read', () => limited.get('/api/v1/workspace/outgoing-mail')],
  ])('is refused: %s', async (_, attempt) => {
    const before = await standing();
    expect((await attempt()).status).toBe(403);
    expect(await standing()).toEqual(before);
  });
});

/** Everything that such an attempt could have changed. */
function standing(): Promise<unknown> {
  return api.database.owner.query(`SELECT (SELECT json_agg(post ORDER BY id) FROM post) AS posts, (SELECT json_agg(mandate ORDER BY id) FROM mandate) AS mandates,
    (SELECT json_agg(slug ORDER BY id) FROM institution) AS institutions, (SELECT json_agg(id ORDER BY id) FROM account WHERE erased_at IS NULL) AS accounts,
    (SELECT json_agg(site) FROM site) AS site, (SELECT count(*) FROM audit_entry) AS entries`);
}

describe('a list of the workspace', () => {
  it.each([at.history(), at.plans(), at.institutions(), '/api/v1/workspace/notifications', '/api/v1/workspace/outgoing-mail'])('%s gives no more at once than it says, however far on', async (path) => {
    for (const query of ['pageSize=1000000000', 'pageSize=101', 'pageSize=0', 'pageSize=NaN', 'pageSize=1&pageSize=2', 'pageSize[]=1']) await everywhere.get(`${path}?${query}`).expect(400);
    const far = path === at.history() ? 'before=1' : 'page=10000';
    const { body } = await everywhere.get(`${path}?${far}&pageSize=1`);
    expect((body as { items?: unknown[] }).items ?? []).toEqual([]);
  });
});
