import type { Page } from '@cumple/contracts/common/page';
import type { Institution, InstitutionRecord } from '@cumple/contracts/public-site/institution';
import { createReadApi, type ReadApi } from '../../testing/read-api';
import { endedPlan, runningPlan } from '../../testing/tried-plans';

let api: ReadApi;
beforeAll(async () => (api = await createReadApi([runningPlan, endedPlan])));
afterAll(() => api.close());

const list = (query = '') => api.read<Page<Institution>>(`/institutions?${query}`);
const slugs = async (query = '') => (await list(query)).items.map(({ slug }) => slug);
const none = { 'not-started': 0, limited: 0, substantial: 0, complete: 0, withdrawn: 0, 'not-assessed': 0 };

test('institutions come in Spanish alphabetical order, with counts and without rank', async () => {
  expect(await slugs()).toEqual(['water', 'observatory', 'island-office', 'planning-office', 'reviewer']);
  expect((await list()).items[0]).toEqual({
    slug: 'water',
    name: 'Autoridad del Agua',
    acronym: 'ÁGUA',
    sector: 'government',
    demonstration: true,
    coordinates: [],
    commitments: {
      lead: { total: 2, completion: { ...none, limited: 1, withdrawn: 1 } },
      supporting: { total: 1, completion: { ...none, complete: 1 } },
    },
  });
});

test.each([
  ['sector=civil-society', ['observatory']],
  ['sector=civil-society&sector=academia', ['observatory', 'reviewer']],
  ['sector=private', []],
  ['q=agua', ['water']],
  ['q=%C3%81GUA', ['water']],
  ['q=planificacion+oficina', ['planning-office']],
  ['q=OIP', ['planning-office']],
  ['q=zzz', []],
  ['q=%25', []],
  ['q=oficina&sector=academia', []],
])('filter "%s"', async (query, expected) => expect(await slugs(query)).toEqual(expected));

test('pages', async () => {
  expect(await list('pageSize=2&page=3')).toMatchObject({ items: [{ slug: 'reviewer' }], total: 5 });
  expect((await api.get('/institutions?pageSize=2')).headers['link']).toContain('page=2>; rel="next"');
});

test('one institution tells its record in each plan, and how its posts are held', async () => {
  await api.database.owner.query(
    `INSERT INTO mandate (post_id, kind, starts_on, ends_on, reason) SELECT id, 'acting', '2026-02-01', '2026-03-01', 'Permiso de la titular' FROM post WHERE mailbox IS NOT NULL`,
  );
  const record = await api.read<InstitutionRecord>('/institutions/planning-office');
  expect(record).toMatchObject({
    slug: 'planning-office',
    coordinates: ['zz-2025-2027'],
    commitments: { lead: { total: 3, completion: { complete: 1, substantial: 1, 'not-assessed': 1 } }, supporting: { total: 0 } },
    posts: [{ title: 'Dirección', mailbox: 'direccion@oip.example', mandate: 'acting', since: '2026-02-01', reason: 'Permiso de la titular' }],
  });
  expect(record.plans).toEqual([
    { plan: 'zz-2025-2027', planTitle: 'Plan de acción de Costa Imaginaria 2025-2027', statusDate: null, demonstration: true, commitments: record.commitments, rounds: [], reportsPublished: 0 },
  ]);
});

test('a mandate that is over, or none, is no mandate', async () => {
  api.clock.now = new Date('2026-03-02T06:00:00Z');
  expect(await api.read('/institutions/planning-office')).toMatchObject({ posts: [{ mandate: null, since: null, reason: null }] });
  api.clock.now = new Date('2026-03-01T12:00:00Z');
});

test('a vacancy tells its reason; why somebody was appointed stays in the workspace', async () => {
  const declare = (kind: string) =>
    api.database.owner.query(`UPDATE mandate SET kind = $1, ends_on = NULL, reason = 'Plaza en concurso' WHERE kind <> $1`, [kind]);
  await declare('vacant');
  expect(await api.read('/institutions/planning-office')).toMatchObject({ posts: [{ mandate: 'vacant', since: '2026-02-01', reason: 'Plaza en concurso' }] });
  await declare('titular');
  expect(await api.read('/institutions/planning-office')).toMatchObject({ posts: [{ mandate: 'titular', since: '2026-02-01', reason: null }] });
});

test('an unknown institution is not found', async () => expect((await api.get('/institutions/nobody')).status).toBe(404));
test.each(['sector=state', 'sort=name'])('what can’t be understood is refused: %s', async (query) =>
  expect((await api.get(`/institutions?${query}`)).status).toBe(400),
);
test.each(['/institutions?q=agua', '/institutions/water'])('one statement answers %s', async (path) => expect(await api.statements(path)).toHaveLength(1));
