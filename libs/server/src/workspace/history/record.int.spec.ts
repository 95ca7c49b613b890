import type { RecordPage } from '@cumple/contracts/workspace/history';
import { appendAudit } from '@cumple/server-kit/audit/append-audit';
import { sealPersonal } from '../../accounts/person-keys';
import { runningPlan } from '../../testing/tried-plans';
import { createWorkspaceApi, type Caller, type WorkspaceApi } from '../../testing/workspace-api';

let api: WorkspaceApi;
let contact: Caller;
let liaison: Caller;

beforeAll(async () => {
  api = await createWorkspaceApi([runningPlan]);
  contact = await api.as({ role: 'point-of-contact', institution: 'reviewer' });
  liaison = await api.as({ role: 'liaison', institution: 'water', email: 'enlace@example.org' });
  await add('plan.edited', 'plans/zz-2025-2027', '2026-01-01', null);
  await add('milestone.added', 'plans/zz-2025-2027/commitments/G2/milestones/1', '2026-01-02', contact);
  await add('post.added', `posts/${liaison.post}`, '2026-01-03', contact);
  await add('institution.edited', 'institutions/water', '2026-01-04', contact);
  await add('commitment.edited', 'plans/zz-2025-2027/commitments/G1', '2026-01-05', liaison);
  await add('account.invited', `accounts/${liaison.account}`, '2026-01-06', contact);
});
afterAll(() => api.close());

async function add(action: string, about: string, day: string, by: Caller | null): Promise<void> {
  const institution = by === liaison ? 'water' : 'reviewer';
  const author = by && { account: by.account, role: 'liaison', post: 'Enlace', institution, institutionName: institution };
  const personal = action === 'account.invited' ? await sealPersonal(api.database.app.manager, liaison.account, { email: 'enlace@example.org' }) : null;
  await appendAudit(api.database.app.manager, [{ at: `${day}T10:00:00.000Z`, action, about, public: false, by: author, source: 'spec', reason: null, before: null, after: null, personal }]);
}
const read = async (caller: Caller, query = '') => (await caller.get(`/api/v1/workspace/history?${query}`)).body as RecordPage;
const actions = async (caller: Caller, query = '') => (await read(caller, query)).items.map(({ action }) => action);

test('the point of contact reads all of it, newest first, with names', async () => {
  expect(await actions(contact)).toEqual(['account.invited', 'commitment.edited', 'institution.edited', 'post.added', 'milestone.added', 'plan.edited', 'plan-import.applied']);
  const [invited, edited] = (await read(contact)).items;
  expect(invited?.personal).toEqual({ [liaison.account]: { email: 'enlace@example.org' } });
  expect(edited).toMatchObject({ person: { account: liaison.account, email: 'enlace@example.org', erased: false }, by: { institution: 'water', post: 'Enlace' }, personal: null });
});

test('a liaison reads what the own institution did and what is about it, without names', async () => {
  const page = await read(liaison);
  expect(page.items.map(({ action }) => action)).toEqual(['commitment.edited', 'institution.edited', 'post.added', 'milestone.added']);
  expect(page.items.every(({ person, personal }) => person === null && personal === null)).toBe(true);
  expect(JSON.stringify(page)).not.toContain('@example.org');
});

test('a moderator reads all of it without names; somebody limited to a plan reads that plan', async () => {
  const moderator = await api.as({ role: 'moderator', institution: 'water' });
  expect(await actions(moderator)).toHaveLength(7);
  expect(JSON.stringify(await read(moderator))).not.toContain('@example.org');
  const ofPlan = await api.as({ role: 'moderator', institution: 'water', plan: 'zz-2025-2027' });
  expect(await actions(ofPlan)).toEqual(['commitment.edited', 'milestone.added', 'plan.edited', 'plan-import.applied']);
});

test.each([
  ['about=plans/zz-2025-2027/commitments/G2', ['milestone.added']],
  ['about=institutions/water/', ['institution.edited']],
  ['action=post.added', ['post.added']],
  ['from=2026-01-02&to=2026-01-03', ['post.added', 'milestone.added']],
  ['from=2026-01-04&action=plan.edited', []],
])('filtered by %s', async (query, expected) => expect(await actions(contact, query)).toEqual(expected));

test('read on from page to page, everything comes once', async () => {
  const seen: number[] = [];
  let next: number | null = null;
  do {
    const page: RecordPage = await read(contact, `pageSize=2${next ? `&before=${next}` : ''}`);
    seen.push(...page.items.map(({ seq }) => seq));
    next = page.next;
  } while (next);
  expect(seen).toEqual([7, 6, 5, 4, 3, 2, 1]);
});

test('nobody else reads it, and no cache keeps it', async () => {
  expect((await api.anybody.get('/api/v1/workspace/history')).status).toBe(401);
  expect((await (await api.as({ role: 'observer', institution: 'water' })).get('/api/v1/workspace/history')).status).toBe(403);
  expect((await (await api.as({ role: 'point-of-contact', institution: 'water', secondFactor: false })).get('/api/v1/workspace/history')).status).toBe(403);
  expect((await contact.get('/api/v1/workspace/history')).headers['cache-control']).toBe('no-store');
});

test.each(['from=yesterday', 'pageSize=1000', 'before=0', 'name=x', `about=${'x'.repeat(300)}`])('%s is refused', async (query) => {
  expect((await contact.get(`/api/v1/workspace/history?${query}`)).status).toBe(400);
});

test('of an erased person the place is left', async () => {
  await contact.send(`/api/v1/workspace/accounts/${liaison.account}/erasure`, { reason: 'Lo pidió.' });
  const { items } = await read(contact, 'to=2026-01-31');
  expect(items[0]?.personal).toEqual({ [liaison.account]: null });
  expect(items[1]?.person).toEqual({ account: liaison.account, name: null, email: null, erased: true });
});

test('a liaison of one plan reads nothing of the institution in other plans', async () => {
  await api.database.owner.query(`INSERT INTO action_plan (jurisdiction_id, slug, title, starts_on, ends_on, time_zone) SELECT jurisdiction_id, 'yy-2014-2016', 'Otro', '2014-01-01', '2016-12-31', time_zone FROM action_plan`);
  await add('commitment.added', 'plans/yy-2014-2016/commitments/A1', '2026-01-07', liaison);
  const [ofPlan, ofOther] = [await api.as({ role: 'liaison', institution: 'water', plan: 'zz-2025-2027' }), await api.as({ role: 'liaison', institution: 'water', plan: 'yy-2014-2016' })];
  expect(await actions(ofPlan, 'to=2026-01-31')).toEqual(['commitment.edited', 'institution.edited', 'post.added', 'milestone.added']);
  expect(await actions(ofOther, 'to=2026-01-31')).toEqual(['commitment.added', 'institution.edited', 'post.added']);
});
