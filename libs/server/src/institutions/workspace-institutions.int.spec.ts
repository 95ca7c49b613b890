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

const creation = (slug: string, changes: object = {}) => ({ slug, name: `Institución ${slug}`, acronym: null, sector: 'government', jurisdiction: 'zz', ...changes });
const codes = (body: unknown) => (body as { errors: { field: string; code: string }[] }).errors.map(({ field, code }) => `${field}: ${code}`);
const add = async (slug: string, changes?: object) => void (await contact.send(workspacePaths.institutions(), creation(slug, changes)).expect(201));
const merge = (slug: string, into: string, version = 1) => contact.send(workspacePaths.institutionMerger(slug), { into, reason: 'Está dos veces' }).set('If-Match', `"v${version}"`);
const sql = <Row>(statement: string, values: unknown[] = []) => api.database.owner.query<Row[]>(statement, values);
const record = async (about: string) => (await sql<{ said: Record<string, unknown> }>('SELECT content::json AS said FROM audit_entry WHERE about = $1 ORDER BY seq', [about])).map(({ said }) => said);

test('an institution is added, and the public sees it once a public plan names it', async () => {
  const { body } = await contact.send(workspacePaths.institutions(), creation('new-one', { acronym: 'NUEVA' })).expect(201).expect('ETag', '"v1"');
  expect(body).toEqual({ slug: 'new-one', name: 'Institución new-one', acronym: 'NUEVA', sector: 'government', approvalRequired: false, jurisdiction: 'zz', demonstration: true, mergedInto: null, commitmentCount: 0, version: 1 });
  expect((await api.get('/institutions/new-one')).status).toBe(404);
  expect(JSON.stringify((await api.get('/institutions')).body)).not.toContain('new-one');
  await sql(`UPDATE milestone SET institution_id = (SELECT id FROM institution WHERE slug = 'new-one') WHERE number = 3`);
  expect((await api.get('/institutions/new-one')).status).toBe(200);
});

test.each([
  [{ slug: 'water' }, 422, 'slug: slug-taken'],
  [{ jurisdiction: 'nowhere' }, 422, 'jurisdiction: unknown-jurisdiction'],
  [{ slug: 'Agua' }, 400, 'slug: malformed-text'],
  [{ sector: 'army' }, 400, 'sector: not-a-choice'],
  [{ name: 'x'.repeat(501) }, 400, 'name: too-long'],
  [{ mergedInto: 'water' }, 400, 'mergedInto: unknown-field'],
])('what can’t be added names its field: %j', async (wrong, status, error) => {
  const { body } = await contact.send(workspacePaths.institutions(), creation('never', wrong)).expect(status);
  expect(codes(body)).toEqual([error]);
});

test('an edit of what the public sees shows at once and stands in the public record', async () => {
  const path = workspacePaths.institution('observatory');
  await contact.patch(path, { name: 'x' }).expect(428);
  await contact.patch(path, { name: 'Observatorio Nuevo', acronym: 'ON', reason: 'Cambió de nombre' }).set('If-Match', '"v1"').expect(200).expect('ETag', '"v2"');
  await contact.patch(path, { name: 'Otro' }).set('If-Match', '"v1"').expect(412);
  expect(await api.read('/institutions/observatory')).toMatchObject({ name: 'Observatorio Nuevo', acronym: 'ON' });
  expect(await record('institutions/observatory')).toMatchObject([
    { action: 'institution.edited', public: true, reason: 'Cambió de nombre', before: { name: 'Observatorio Imaginario', acronym: null }, after: { name: 'Observatorio Nuevo', acronym: 'ON' } },
  ]);
});

describe('of two that are one', () => {
  beforeAll(async () => {
    await add('water-2');
    const [commitment] = await sql<{ id: number }>(`SELECT id FROM commitment WHERE code = 'G10'`);
    const [post] = await sql<{ id: number }>(`INSERT INTO post (institution_id, title, role) SELECT id, 'Dirección', 'liaison' FROM institution WHERE slug = 'water-2' RETURNING id`);
    await sql(`UPDATE commitment SET lead_institution_id = (SELECT id FROM institution WHERE slug = 'water-2'), responsible_post_id = $2 WHERE id = $1`, [commitment?.id, post?.id]);
    await sql(`INSERT INTO supporting_institution SELECT c.id, i.id FROM commitment c, institution i WHERE c.code IN ('G1', 'G2', 'S1') AND c.plan_id = (SELECT id FROM action_plan WHERE slug = 'zz-2025-2027') AND i.slug = 'water-2'`);
    await sql(`UPDATE milestone SET institution_id = (SELECT id FROM institution WHERE slug = 'water-2') WHERE number = 1`);
    await sql(`UPDATE action_plan SET coordinator_id = (SELECT id FROM institution WHERE slug = 'water-2') WHERE slug = 'zz-2025-2027'`);
  });

  test.each([
    ['water-2', 'water-2', 'into: itself'],
    ['water-2', 'nowhere', 'into: unknown-institution'],
    ['water-2', 'island-office', 'into: other-jurisdiction'],
  ])('%s can’t be joined to %s', async (slug, into, error) => {
    expect(codes((await merge(slug, into).expect(422)).body)).toEqual([error]);
  });

  test('a merger asks for the version that was read', async () => {
    await contact.send(workspacePaths.institutionMerger('water-2'), { into: 'water', reason: 'x' }).expect(428);
    await merge('water-2', 'water', 9).expect(412);
  });

  test('everything names the one that stays, and the other’s address leads to it', async () => {
    const before = (await api.get('/institutions')).headers['etag'];
    expect((await merge('water-2', 'water').expect(200)).body).toMatchObject({ slug: 'water-2', mergedInto: 'water', commitmentCount: 0, version: 2 });
    const moved = await api.get('/institutions/water-2');
    expect([moved.status, moved.headers['location']]).toEqual([308, '/api/v1/institutions/water']);
    const itsHistory = await api.get('/institutions/water-2/history');
    expect([itsHistory.status, itsHistory.headers['location']]).toEqual([308, '/api/v1/institutions/water/history']);
    expect(JSON.stringify((await api.get('/institutions')).body)).not.toContain('water-2');
    expect(await api.read('/action-plans/zz-2025-2027')).toMatchObject({ coordinator: { slug: 'water' } });
    expect(await api.read('/action-plans/zz-2025-2027/commitments/G10')).toMatchObject({ leadInstitution: { slug: 'water' } });
    expect(before).toBeDefined();
    expect(await record('institutions/water-2')).toMatchObject([{}, { action: 'institution.merged', public: true, reason: 'Está dos veces', after: { mergedInto: 'water' } }]);
  });

  test('a post of the same title that has a role comes along under a title of its own', async () => {
    const posts = await sql<{ title: string }>(`SELECT p.title FROM post p JOIN institution i ON i.id = p.institution_id WHERE i.slug = 'water' ORDER BY p.title`);
    expect(posts.map(({ title }) => title)).toEqual(['Dirección', 'Dirección (water-2)']);
    expect(await api.read('/action-plans/zz-2025-2027/commitments/G10')).toMatchObject({ responsible: { post: 'Dirección (water-2)' } });
  });

  test('whoever supports a commitment does so once, and not what it leads', async () => {
    const supported = await sql<{ code: string }>(
      `SELECT c.code FROM supporting_institution s JOIN commitment c ON c.id = s.commitment_id JOIN institution i ON i.id = s.institution_id WHERE i.slug IN ('water', 'water-2') ORDER BY c.code`,
    );
    expect(supported.map(({ code }) => code)).toEqual(['G1', 'S1']);
  });

  test('what both said counts as said by one, the newest of it, and stays as it was made', async () => {
    const judge = (slug: string, level: string, on: string) =>
      sql(`INSERT INTO assessment (commitment_id, organisation_id, kind, level, assessed_on, source)
        SELECT c.id, i.id, 'forum', $2, $3, 'Acta' FROM commitment c, institution i WHERE c.code = 'G10' AND i.slug = $1`, [slug, level, on]);
    const others = async () => (await api.read<{ completion: { others: unknown[]; divergence: number } }>('/action-plans/zz-2025-2027/commitments/G10')).completion;
    await add('observatory-2');
    await judge('observatory', 'limited', '2026-01-01');
    await judge('observatory-2', 'complete', '2026-02-01');
    expect((await others()).others).toHaveLength(2);
    await merge('observatory-2', 'observatory').expect(200);
    // Declared substantial: one step from complete.
    expect(await others()).toMatchObject({ others: [{ kind: 'forum', organisation: 'Observatorio Nuevo', level: 'complete' }], divergence: 1 });
    const { assessments } = await api.read<{ assessments: { kind: string; organisation: string; level: string }[] }>('/action-plans/zz-2025-2027/commitments/G10');
    expect(assessments.filter(({ kind }) => kind === 'forum').map(({ organisation, level }) => [organisation, level])).toEqual([['Observatorio Nuevo', 'complete'], ['Observatorio Nuevo', 'limited']]);
    expect(await sql(`SELECT i.slug FROM assessment a JOIN institution i ON i.id = a.organisation_id WHERE a.kind = 'forum' AND a.source = 'Acta' ORDER BY a.id`)).toEqual([{ slug: 'observatory' }, { slug: 'observatory-2' }]);
  });

  test('neither chains nor circles: what was joined stays so, and leads to the last', async () => {
    await add('water-3');
    expect(codes((await merge('water-3', 'water-2').expect(422)).body)).toEqual(['into: into-merged']);
    expect(codes((await merge('water-2', 'water-3', 2).expect(422)).body)).toEqual(['slug: already-merged']);
    expect(codes((await contact.patch(workspacePaths.institution('water-2'), { name: 'x' }).set('If-Match', '"v2"').expect(422)).body)).toEqual(['slug: already-merged']);
    await merge('water', 'water-3').expect(200);
    for (const old of ['water', 'water-2']) expect((await api.get(`/institutions/${old}`)).headers['location']).toBe('/api/v1/institutions/water-3');
  });

  test('what names the duplicate afterwards names the one that stays', async () => {
    await sql(`UPDATE commitment SET lead_institution_id = (SELECT id FROM institution WHERE slug = 'water-2'), responsible_post_id = NULL WHERE code = 'S1'`);
    await sql(`UPDATE milestone SET institution_id = (SELECT id FROM institution WHERE slug = 'water-2') WHERE number = 2`);
    expect(await api.read('/action-plans/zz-2025-2027/commitments/S1')).toMatchObject({ leadInstitution: { slug: 'water-3' } });
    expect(await sql(`SELECT DISTINCT i.slug FROM milestone m JOIN institution i ON i.id = m.institution_id WHERE m.number = 2`)).toEqual([{ slug: 'water-3' }]);
  });

  test('of two mergers crosswise at once, one happens', async () => {
    await add('left');
    await add('right');
    const answers = await Promise.all([merge('left', 'right'), merge('right', 'left')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
  });
});

const writes: [string, (who: Caller) => ReturnType<Caller['get']>][] = [
  ['add', (who) => who.send(workspacePaths.institutions(), creation('forbidden'))],
  ['edit', (who) => who.patch(workspacePaths.institution('reviewer'), { name: 'x' }).set('If-Match', '"v1"')],
  ['merge', (who) => who.send(workspacePaths.institutionMerger('reviewer'), { into: 'observatory', reason: 'x' }).set('If-Match', '"v1"')],
];

test.each(ROLES.filter((role) => role !== 'point-of-contact'))('a %s changes no institution', async (role) => {
  const who = await api.as({ role, institution: 'planning-office' });
  for (const [name, write] of writes) expect([name, (await write(who)).status]).toEqual([name, 403]);
});

test('a point of contact of one plan adds institutions, and leaves what all plans share', async () => {
  const limited = await api.as({ role: 'point-of-contact', institution: 'planning-office', plan: 'zz-2025-2027' });
  expect(await Promise.all(writes.map(async ([name, write]) => [name, (await write(limited)).status]))).toEqual([['add', 201], ['edit', 403], ['merge', 403]]);
});

test('a liaison sees the institution of the post alone, nobody in particular sees none', async () => {
  const liaison = await api.as({ role: 'liaison', institution: 'observatory' });
  const { body } = await liaison.get(workspacePaths.institutions()).expect(200);
  expect((body as { items: { slug: string }[] }).items.map(({ slug }) => slug)).toEqual(['observatory']);
  await liaison.get(workspacePaths.institution('observatory')).expect(200);
  await liaison.get(workspacePaths.institution('reviewer')).expect(403);
  await api.anybody.get(workspacePaths.institutions()).expect(401);
});

test('the list takes one statement, finds by words, and puts joined ones last', async () => {
  const statements = await statementsOf(api.database.app, () => contact.get(workspacePaths.institutions()).expect(200));
  expect(statements.length).toBeLessThanOrEqual(2);
  const { body } = await contact.get(`${workspacePaths.institutions()}?q=institucion%20water`).expect(200);
  expect((body as { items: { slug: string }[] }).items.map(({ slug }) => slug)).toEqual(['water-3', 'water-2']);
});
