import type { PlanCreation } from '@cumple/contracts/action-plans/managed-plan';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { ROLES } from '@cumple/domain/common/role';
import { statementsOf } from '@cumple/server-kit/database/count-statements';
import { endedPlan, runningPlan } from '../testing/tried-plans';
import { createWorkspaceApi, type Caller, type WorkspaceApi } from '../testing/workspace-api';

let api: WorkspaceApi;
let contact: Caller;
beforeAll(async () => {
  api = await createWorkspaceApi([runningPlan, endedPlan]);
  contact = await api.as({ role: 'point-of-contact', institution: 'planning-office' });
});
afterAll(() => api.close());

const creation = (slug: string, changes: Partial<PlanCreation> = {}): PlanCreation => ({
  slug, title: `Plan ${slug}`, jurisdiction: { code: 'zz', name: 'Costa Imaginaria', kind: 'country', fictional: true }, coordinator: 'planning-office',
  startsOn: '2027-01-01', endsOn: '2028-12-31', timeZone: 'America/Guatemala', ...changes,
});
const codes = (body: unknown) => (body as { errors: { field: string; code: string }[] }).errors.map(({ field, code }) => `${field}: ${code}`);
const create = async (slug: string, changes?: Partial<PlanCreation>) => void (await contact.send(workspacePaths.plans(), creation(slug, changes)).expect(201));
/** A commitment, as the operations of its own column add it. */
const addCommitment = (slug: string) =>
  api.database.owner.query(
    `INSERT INTO commitment (plan_id, code, number, proposer, title, lead_institution_id) SELECT id, 'G1', 1, 'government', 'Abrir', coordinator_id FROM action_plan WHERE slug = $1`,
    [slug],
  );
const record = async (about: string) => {
  const rows = await api.database.owner.query<{ said: Record<string, unknown> }[]>('SELECT content::json AS said FROM audit_entry WHERE about = $1 ORDER BY seq', [about]);
  return rows.map(({ said }) => said);
};

test('a plan is made as a draft that only the workspace shows', async () => {
  const { body, headers } = await contact.send(workspacePaths.plans(), creation('zz-2027')).expect(201);
  expect(headers).toMatchObject({ etag: '"v1"', location: workspacePaths.plan('zz-2027'), 'cache-control': 'no-store' });
  expect(body).toMatchObject({ slug: 'zz-2027', state: 'draft', published: false, approvedOn: null, coordinator: 'planning-office', policyAreas: [], commitmentCount: 0, current: false });
  expect((await api.get('/action-plans/zz-2027')).status).toBe(404);
  expect(await record('plans/zz-2027')).toMatchObject([{ action: 'plan.created', public: false }]);
});

test('a plan’s own jurisdiction is made with it, and its character is said once', async () => {
  const jurisdiction = { code: 'nn', name: 'Nueva', kind: 'local', fictional: true } as const;
  await create('nn-1', { jurisdiction, coordinator: null });
  await create('nn-2', { jurisdiction, coordinator: null });
  const shouted = await contact.send(workspacePaths.plans(), creation('nn-4', { jurisdiction: { ...jurisdiction, code: 'NN' }, coordinator: null })).expect(201);
  expect(shouted.body).toMatchObject({ jurisdiction: { code: 'nn' } });
  const { body } = await contact.send(workspacePaths.plans(), creation('nn-3', { jurisdiction: { ...jurisdiction, fictional: false }, coordinator: null })).expect(422);
  expect(codes(body)).toEqual(['jurisdiction: jurisdiction-differs']);
});

test('what can’t be made says why, field by field, in both languages', async () => {
  const wrong = creation('zz-2025-2027', { endsOn: '2026-12-31', timeZone: 'Mars/Olympus', coordinator: 'island-office' });
  const { body } = await contact.send(workspacePaths.plans(), wrong).expect(422);
  expect(codes(body)).toEqual(['slug: slug-taken', 'endsOn: period-reversed', 'timeZone: unknown-time-zone', 'coordinator: unknown-institution']);
  const english = await contact.send(workspacePaths.plans(), wrong).set('Accept-Language', 'en').expect(422);
  expect((english.body as { errors: { message: string }[] }).errors[0]?.message).toBe('There is a plan of that name in addresses already. Use another.');
});

test.each([
  [{ slug: 'Con Espacios' }, 'slug: malformed-text'],
  [{ slug: 'x'.repeat(101) }, 'slug: too-long'],
  [{ title: ' ' }, 'title: required'],
  [{ title: 'x'.repeat(501) }, 'title: too-long'],
  [{ startsOn: '2027-02-30' }, 'startsOn: not-a-day'],
  [{ approvedOn: '2026-01-01' }, 'approvedOn: unknown-field'],
  [{ published: true }, 'published: unknown-field'],
  [{ jurisdiction: 'zz' }, 'jurisdiction: not-an-object'],
])('a field that can’t be read is named: %j', async (wrong, error) => {
  const { body } = await contact.send(workspacePaths.plans(), { ...creation('zz-never'), ...wrong }).expect(400);
  expect(codes(body)).toContain(error);
});

test('an edit names the version that it read', async () => {
  await create('zz-edited');
  const path = workspacePaths.plan('zz-edited');
  await contact.patch(path, { title: 'A' }).expect(428);
  const { body, headers } = await contact.patch(path, { title: 'B', coordinator: 'water' }).set('If-Match', '"v1"').expect(200);
  expect([body, headers['etag']]).toEqual([expect.objectContaining({ title: 'B', coordinator: 'water', version: 2 }), '"v2"']);
  await contact.patch(path, { title: 'C' }).set('If-Match', '"v1"').expect(412);
  await contact.patch(path, { title: 'B' }).set('If-Match', '"v2"').expect(200).expect('ETag', '"v2"');
  expect(await record('plans/zz-edited')).toMatchObject([{}, { action: 'plan.edited', public: false, before: { title: 'Plan zz-edited', coordinator: 'planning-office' }, after: { title: 'B', coordinator: 'water' } }]);
});

test('of two editors at once, one is told', async () => {
  await create('zz-raced');
  const answers = await Promise.all(['One', 'Two', 'Three'].map((title) => contact.patch(workspacePaths.plan('zz-raced'), { title }).set('If-Match', '"v1"')));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
});

test('a plan becomes public once it has a commitment and a coordinator, and stays so', async () => {
  await create('zz-opened', { coordinator: null });
  const publication = workspacePaths.planPublication('zz-opened');
  expect(codes((await contact.send(publication).set('If-Match', '"v1"').expect(422)).body)).toEqual(['commitments: no-commitments', 'coordinator: no-coordinator']);
  await contact.patch(workspacePaths.plan('zz-opened'), { coordinator: 'planning-office' }).set('If-Match', '"v1"').expect(200);
  await addCommitment('zz-opened');
  await contact.send(publication).set('If-Match', '"v1"').expect(412);
  expect((await contact.send(publication).set('If-Match', '"v2"').expect(200)).body).toMatchObject({ published: true, version: 3 });
  expect(codes((await contact.send(publication).set('If-Match', '"v3"').expect(422)).body)).toEqual(['plan: already-public']);
  expect(await api.read('/action-plans/zz-opened')).toMatchObject({ slug: 'zz-opened', commitmentCount: 1 });
  expect(await api.database.owner.query(`SELECT payload FROM outbox_event WHERE kind = 'plan.published'`)).toEqual([{ payload: { plan: 'zz-opened' } }]);
  expect(codes((await contact.patch(workspacePaths.plan('zz-opened'), { coordinator: null }).set('If-Match', '"v3"').expect(422)).body)).toEqual(['coordinator: no-coordinator']);
  await contact.patch(workspacePaths.plan('zz-opened'), { published: false }).set('If-Match', '"v3"').expect(400);
  await contact.delete(workspacePaths.plan('zz-opened')).expect(405);
});

test('a plan lives from draft to approved, running and ended, by its dates alone', async () => {
  await create('zz-lived', { startsOn: '2026-04-01', endsOn: '2026-12-31' });
  const state = async () => ((await contact.get(workspacePaths.plan('zz-lived')).expect(200)).body as { state: string }).state;
  const approval = (approvedOn: string, version: number) => contact.send(workspacePaths.planApproval('zz-lived'), { approvedOn }).set('If-Match', `"v${version}"`);
  const end = (endsOn: string, version: number) => contact.send(workspacePaths.planEnd('zz-lived'), { endsOn, reason: 'Por decreto' }).set('If-Match', `"v${version}"`);
  expect(await state()).toBe('draft');
  expect(codes((await end('2026-11-30', 1).expect(422)).body)).toEqual(['endsOn: not-approved']);
  expect(codes((await approval('2026-03-02', 1).expect(422)).body)).toEqual(['approvedOn: approved-in-future']);
  await approval('2026-03-01', 1).expect(200);
  expect(await state()).toBe('approved');
  expect(codes((await approval('2026-02-01', 2).expect(422)).body)).toEqual(['approvedOn: already-approved']);
  expect(codes((await end('2026-03-31', 2).expect(422)).body)).toEqual(['endsOn: period-reversed']);
  await end('2026-04-02', 2).expect(200);
  const then = api.clock.now;
  api.clock.now = new Date('2026-04-02T23:00:00Z');
  await api.database.owner.query('UPDATE sign_in_session SET expires_at = $1, last_seen_at = $2', ['2027-01-01', '2026-04-03T12:00:00Z']);
  expect(await state()).toBe('running');
  api.clock.now = new Date('2026-04-03T12:00:00Z');
  expect(await state()).toBe('ended');
  api.clock.now = then;
  expect((await record('plans/zz-lived')).map(({ action }) => action as string)).toEqual(['plan.created', 'plan.approved', 'plan.ended']);
});

test('what was approved changes with a reason, which the public record keeps', async () => {
  const path = workspacePaths.plan('zz-2025-2027');
  const { body } = await contact.patch(path, { endsOn: '2027-11-30' }).set('If-Match', '"v1"').expect(422);
  expect(codes(body)).toEqual(['reason: reason-needed']);
  const before = (await api.get('/action-plans/zz-2025-2027')).headers['etag'];
  await contact.patch(path, { endsOn: '2027-11-30', reason: 'Cambio de gobierno' }).set('If-Match', '"v1"').expect(200);
  expect((await record('plans/zz-2025-2027')).at(-1)).toMatchObject({ action: 'plan.edited', public: true, before: { endsOn: '2027-12-31' }, after: { endsOn: '2027-11-30' }, reason: 'Cambio de gobierno' });
  expect(await api.read('/action-plans/zz-2025-2027')).toMatchObject({ endsOn: '2027-11-30' });
  expect((await api.database.owner.query<{ revision: number }[]>(`SELECT revision FROM action_plan WHERE slug = 'zz-2025-2027'`))[0]?.revision).toBeGreaterThan(1);
  expect(before).toBeDefined();
});

test('the portal opens with the plan that was set, a public one, or chooses by itself', async () => {
  const set = (plan: string | null) => contact.put(workspacePaths.currentPlan(), { plan });
  const opensWith = async () => (await api.read<{ plan: { slug: string } }>('/current-plan/overview')).plan.slug;
  const chosen = await opensWith();
  await create('zz-hidden');
  expect(codes((await set('zz-hidden').expect(422)).body)).toEqual(['plan: not-public']);
  expect(codes((await set('nowhere').expect(422)).body)).toEqual(['plan: unknown-plan']);
  for (const slug of ['zz-2025-2027', 'yy-2014-2016']) {
    await set(slug).expect(200, { plan: slug });
    expect(await opensWith()).toBe(slug);
  }
  await contact.get(workspacePaths.currentPlan()).expect(200, { plan: 'yy-2014-2016' });
  await set(null).expect(200, { plan: null });
  expect(await opensWith()).toBe(chosen);
  expect(await record('site')).toMatchObject([{ before: { plan: null }, after: { plan: 'zz-2025-2027' } }, {}, { after: { plan: null } }]);
});

test('policy areas are added, renamed, put in order and – unused, before approval – removed', async () => {
  await create('zz-areas');
  const areas = workspacePaths.policyAreas('zz-areas');
  const area = (code: string) => workspacePaths.policyArea('zz-areas', code);
  for (const code of ['one', 'two', 'three']) await contact.send(areas, { code, name: code }).expect(201).expect('Location', area(code));
  expect(codes((await contact.send(areas, { code: 'one', name: 'x' }).expect(422)).body)).toEqual(['code: code-taken']);
  await contact.patch(area('two'), { name: 'Dos' }).expect(428);
  await contact.patch(area('two'), { name: 'Dos' }).set('If-Match', '"v1"').expect(200).expect('ETag', '"v2"');
  await contact.patch(area('two'), { name: 'Tres' }).set('If-Match', '"v1"').expect(412);
  expect(codes((await contact.put(workspacePaths.policyAreaOrder('zz-areas'), { codes: ['one', 'two'] }).expect(422)).body)).toEqual(['codes: not-all-once']);
  const { body } = await contact.put(workspacePaths.policyAreaOrder('zz-areas'), { codes: ['three', 'two', 'one'] }).expect(200);
  expect((body as { policyAreas: { code: string }[] }).policyAreas.map(({ code }) => code)).toEqual(['three', 'two', 'one']);
  await contact.delete(area('three')).set('If-Match', '"v1"').expect(200);
  await addCommitment('zz-areas');
  await api.database.owner.query(`UPDATE commitment c SET policy_area_id = a.id FROM policy_area a WHERE a.code = 'two' AND a.plan_id = c.plan_id`);
  await contact.send(workspacePaths.planApproval('zz-areas'), { approvedOn: '2026-02-01' }).set('If-Match', '"v1"').expect(200);
  expect(codes((await contact.delete(area('two')).set('If-Match', '"v2"').expect(422)).body)).toEqual(['code: area-in-use', 'plan: plan-approved']);
  await contact.delete(area('none')).set('If-Match', '"v1"').expect(404);
});

const writes = (plan: string): [string, (who: Caller) => ReturnType<Caller['get']>][] => [
  ['edit', (who) => who.patch(workspacePaths.plan(plan), { title: 'x' }).set('If-Match', '"v1"')],
  ['publish', (who) => who.send(workspacePaths.planPublication(plan)).set('If-Match', '"v1"')],
  ['approve', (who) => who.send(workspacePaths.planApproval(plan), { approvedOn: '2026-01-01' }).set('If-Match', '"v1"')],
  ['end', (who) => who.send(workspacePaths.planEnd(plan), { endsOn: '2027-01-01', reason: 'x' }).set('If-Match', '"v1"')],
  ['add area', (who) => who.send(workspacePaths.policyAreas(plan), { code: 'x', name: 'x' })],
  ['edit area', (who) => who.patch(workspacePaths.policyArea(plan, 'x'), { name: 'x' }).set('If-Match', '"v1"')],
  ['remove area', (who) => who.delete(workspacePaths.policyArea(plan, 'x')).set('If-Match', '"v1"')],
  ['order areas', (who) => who.put(workspacePaths.policyAreaOrder(plan), { codes: [] })],
  ['create', (who) => who.send(workspacePaths.plans(), creation('zz-forbidden'))],
  ['set current', (who) => who.put(workspacePaths.currentPlan(), { plan: null })],
];

test('a point of contact of one plan changes no other, makes none and doesn’t choose for the whole site', async () => {
  await create('zz-foreign');
  const limited = await api.as({ role: 'point-of-contact', institution: 'planning-office', plan: 'zz-2025-2027' });
  for (const [name, write] of writes('zz-foreign')) expect([name, (await write(limited)).status]).toEqual([name, 403]);
  await limited.get(workspacePaths.plan('zz-foreign')).expect(403);
  await limited.get(workspacePaths.plan('zz-2025-2027')).expect(200);
  const { body } = await limited.get(workspacePaths.plans()).expect(200);
  expect((body as { items: { slug: string }[] }).items.map(({ slug }) => slug)).toEqual(['zz-2025-2027']);
});

test.each(ROLES.filter((role) => role !== 'point-of-contact'))('a %s changes no plan', async (role) => {
  const who = await api.as({ role, institution: 'planning-office' });
  for (const [name, write] of writes('zz-2025-2027')) expect([name, (await write(who)).status]).toEqual([name, 403]);
});

test('nobody in particular reads or changes anything', async () => {
  await api.anybody.get(workspacePaths.plans()).expect(401);
  await api.anybody.get(workspacePaths.plan('zz-2025-2027')).expect(401);
  await api.anybody.bare('post', workspacePaths.plans()).expect(403);
});

test('a liaison sees the plans in which the institution has a part, drafts included', async () => {
  const liaison = await api.as({ role: 'liaison', institution: 'island-office' });
  const { body } = await liaison.get(workspacePaths.plans()).expect(200);
  expect((body as { items: { slug: string }[] }).items.map(({ slug }) => slug)).toEqual(['yy-2014-2016']);
  await liaison.get(workspacePaths.plan('zz-2025-2027')).expect(404);
});

test('a list of plans takes one statement', async () => {
  const statements = await statementsOf(api.database.app, () => contact.get(workspacePaths.plans()).expect(200));
  expect(statements.filter((sql) => sql.includes('action_plan p') && sql.includes('policyAreas'))).toHaveLength(1);
  // The other one asks who calls.
  expect(statements.length).toBeLessThanOrEqual(2);
});
