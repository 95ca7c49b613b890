import type { CommitmentPage } from '@cumple/contracts/public-site/commitment-page';
import { createReadApi, type ReadApi } from '../../testing/read-api';
import { endedPlan, runningPlan } from '../../testing/tried-plans';

let api: ReadApi;
beforeAll(async () => (api = await createReadApi([endedPlan, runningPlan])));
afterAll(() => api.close());

const ofPlan = '/action-plans/zz-2025-2027/commitments';
const list = (query = '', path = ofPlan) => api.read<CommitmentPage>(`${path}?${query}`);
const codes = async (query = '', path = ofPlan) => (await list(query, path)).items.map(({ code }) => code);

test('a commitment in a list tells who answers for it, who says what of it, and how it stands', async () => {
  const { items, facets, plan, ...page } = await list();
  expect(page).toEqual({ page: 1, pageSize: 20, total: 5 });
  expect(plan?.slug).toBe('zz-2025-2027');
  expect(facets).toBeDefined();
  expect(items[0]).toEqual({
    plan: 'zz-2025-2027',
    code: 'G1',
    number: 1,
    proposer: 'government',
    title: 'Publicar las contrataciones',
    policyArea: 'fiscal',
    leadInstitution: { slug: 'planning-office', name: 'Oficina Imaginaria de Planificación', acronym: 'OIP' },
    judgeAndParty: true,
    completion: { declared: 'complete', others: [{ kind: 'irm', organisation: 'Revisión Independiente', level: 'limited' }], divergence: 2 },
    withdrawn: false,
    withdrawal: null,
    progress: { done: 1, underWay: 1, notStarted: 0, unknown: 1, total: 3, byWeight: { done: 1, underWay: 1, notStarted: 0, unknown: 1, total: 3 } },
    timeliness: null,
    endsOn: { date: '2026-02-28', precision: 'day', text: '2026-02-28' },
    endsOnMeaning: 'planned',
    evidenceCount: 2,
    commentCount: 0,
    updatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) as string,
    demonstration: true,
  });
});

test('nothing is claimed where nothing is known', async () => {
  const { items } = await list('q=participación');
  expect(items).toMatchObject([
    { completion: { declared: null, others: [], divergence: null }, progress: null, timeliness: 'unknown', endsOn: null, evidenceCount: 0 },
  ]);
  const [recurring] = (await list('q=s21')).items;
  expect(recurring).toMatchObject({ endsOn: { date: null, precision: 'recurring', everyMonths: 6, text: 'cada semestre' }, timeliness: null });
});

test.each([
  ['', ['G1', 'G2', 'G10', 'S1', 'S21']],
  ['level=complete', ['G1']],
  ['level=not-assessed', ['S1']],
  ['level=complete&level=withdrawn', ['G1', 'S21']],
  ['institution=water', ['G2', 'S21']],
  ['institution=nobody', []],
  ['proposer=civil-society', ['S1', 'S21']],
  ['policyArea=fiscal', ['G1', 'S1']],
  ['policyArea=none', ['G2', 'G10', 'S21']],
  ['policyArea=fiscal&policyArea=none', ['G1', 'G2', 'G10', 'S1', 'S21']],
  ['timeliness=late', ['G2']],
  ['timeliness=on-time', ['G10']],
  ['timeliness=unknown', ['S1']],
  ['disputed=true', ['G1']],
  ['disputed=false', ['G2', 'G10', 'S1', 'S21']],
  ['judgeAndParty=true', ['G1', 'G10', 'S1']],
  ['assessedByOthers=true', ['G1', 'S21']],
  ['conclusionDate=none', ['S1', 'S21']],
  ['conclusionDate=given', ['G1', 'G2', 'G10']],
  ['conclusionDate=none&conclusionDate=given&proposer=civil-society', ['S1', 'S21']],
  ['finding=open-after-conclusion-date', ['G2']],
  ['finding=nothing-like-it', []],
  ['level=limited&institution=water', ['G2']],
  ['level=limited&proposer=civil-society', []],
  ['timeliness=late&finding=missing-field', []],
  ['disputed=true&assessedByOthers=true&level=', ['G1']],
])('filter "%s"', async (query, expected) => expect(await codes(query)).toEqual(expected));

test.each([
  ['contrataciones', ['G1']],
  ['contratación', ['G1']],
  ['contratacion', ['G1']],
  ['CONTRATACIÓN', ['G1']],
  ['participacion', ['S1']],
  ['participación vecin', ['S1']],
  ['ninez', ['S21']],
  ['niñez', ['S21']],
  ['salud de la niñez', ['S21']],
  ['s21', ['S21']],
  ['S21', ['S21']],
  ['g1', ['G1']],
  ['agua', ['G2']],
  ['contrat agua', []],
  ['zzz', []],
  ['de la', ['G1', 'G2', 'G10', 'S1', 'S21']],
  ['!!!', []],
  ["agua' | 'x", []],
  ['participaciones', ['S1']],
])('search "%s"', async (words, expected) => expect(await codes(`q=${encodeURIComponent(words)}`)).toEqual(expected));

test.each(["'", '"', '\\', ':*', '& | !', '<->', 'a:*b', "') --", '%_', '\u{1F600}', 'ŉ ǰ ﬁ', 'x'.repeat(200), 'a '.repeat(100)])(
  'search takes "%s" without harm',
  async (words) => {
    expect((await api.get(`${ofPlan}?q=${encodeURIComponent(words)}`)).status).toBe(200);
  },
);

test.each([
  ['number', ['G1', 'G2', 'G10', 'S1', 'S21']],
  ['level', ['G2', 'G10', 'G1', 'S21', 'S1']],
  ['endsOn', ['G1', 'G2', 'G10', 'S1', 'S21']],
  ['-updatedAt', ['G1', 'G2', 'G10', 'S1', 'S21']],
])('order by %s', async (sort, expected) => expect(await codes(`sort=${sort}`)).toEqual(expected));

test('pages follow each other without gap or repetition, and name their neighbours', async () => {
  expect([...(await codes('pageSize=2')), ...(await codes('pageSize=2&page=2')), ...(await codes('pageSize=2&page=3'))]).toEqual([
    'G1',
    'G2',
    'G10',
    'S1',
    'S21',
  ]);
  const { headers, body } = await api.get(`${ofPlan}?pageSize=2&page=2`);
  expect(headers['link']).toMatch(/page=1>; rel="first".*page=3>; rel="last".*page=1>; rel="prev".*page=3>; rel="next"/);
  expect(body).toMatchObject({ page: 2, pageSize: 2, total: 5 });
  expect(await list('page=1000000&pageSize=100')).toMatchObject({ items: [], total: 5 });
});

test('a facet counts what each value would give with all other filters in force', async () => {
  const { facets } = await list('level=limited&level=complete&institution=water');
  const counts = (facet: keyof typeof facets) => Object.fromEntries(facets[facet].map(({ value, count }) => [value, count]));
  expect(counts('level')).toEqual({ 'not-started': 0, limited: 1, substantial: 0, complete: 0, withdrawn: 1, 'not-assessed': 0 });
  expect(facets.institution).toEqual([
    { value: 'water', name: 'Autoridad del Agua', count: 1 },
    { value: 'planning-office', name: 'Oficina Imaginaria de Planificación', count: 1 },
  ]);
  expect(counts('proposer')).toEqual({ government: 1, 'civil-society': 0, joint: 0 });
  expect(facets.policyArea).toEqual([{ value: 'none', name: null, count: 1 }]);
  expect([counts('timeliness'), counts('disputed'), counts('judgeAndParty'), counts('assessedByOthers')]).toEqual([
    { late: 1 },
    { false: 1 },
    { false: 1 },
    { false: 1 },
  ]);
  expect(counts('finding')).toEqual({ 'open-after-conclusion-date': 1 });
  expect(counts('conclusionDate')).toEqual({ given: 1 });
});

test('the list of a plan says what its page needs of the plan, whatever the filters', async () => {
  expect((await list('level=limited&q=zzz')).plan).toEqual({
    slug: 'zz-2025-2027',
    title: runningPlan.plan.title,
    statusDate: null,
    timeZone: 'America/Guatemala',
    demonstration: true,
    coordinator: { slug: 'planning-office', name: 'Oficina Imaginaria de Planificación', acronym: 'OIP' },
    commitmentCount: 5,
    assessedByOthers: 2,
    withPolicyArea: 2,
    withTimeliness: 2,
  });
  expect((await list('', '/action-plans/yy-2014-2016/commitments')).plan).toMatchObject({
    statusDate: '2015-09-30',
    demonstration: false,
    coordinator: null,
    commitmentCount: 2,
    withPolicyArea: 0,
    withTimeliness: 1,
  });
  expect((await list('', '/commitments')).plan).toBeNull();
});

test('facets keep every level and proposer, and what is chosen', async () => {
  const { facets } = await list('q=zzz&institution=water&timeliness=late&disputed=true');
  expect(facets.level.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(facets.proposer.map(({ count }) => count)).toEqual([0, 0, 0]);
  expect([facets.institution, facets.timeliness, facets.disputed].map(([first]) => first)).toMatchObject([
    { value: 'water', count: 0 },
    { value: 'late', count: 0 },
    { value: 'true', count: 0 },
  ]);
});

test('across plans: newest plan first, narrowed by plan and jurisdiction', async () => {
  expect(await codes('', '/commitments')).toEqual(['G1', 'G2', 'G10', 'S1', 'S21', 'G1', 'G2']);
  expect(await codes('jurisdiction=yy', '/commitments')).toEqual(['G1', 'G2']);
  expect(await codes('plan=zz-2025-2027&level=withdrawn', '/commitments')).toEqual(['S21']);
  expect(await codes('plan=no-such-plan', '/commitments')).toEqual([]);
  expect((await list('', '/commitments')).items.map(({ demonstration }) => demonstration)).toEqual([true, true, true, true, true, false, false]);
});

test('dates are judged as of the plan’s status date, else of today in its time zone', async () => {
  expect((await list('', '/action-plans/yy-2014-2016/commitments')).items.map(({ timeliness }) => timeliness)).toEqual(['unknown', 'on-time']);
  api.clock.now = new Date('2026-03-02T05:59:59Z');
  expect(await codes('timeliness=late')).toEqual(['G2']);
  api.clock.now = new Date('2026-03-02T06:00:00Z');
  expect(await codes('timeliness=late')).toEqual(['G2', 'G10']);
  api.clock.now = new Date('2026-03-01T12:00:00Z');
});

test('withdrawn evidence is not counted', async () => {
  await api.database.owner.query(`UPDATE evidence SET withdrawn_at = now() WHERE url = 'https://presupuesto.example.org/anexo'`);
  expect((await list()).items[0]?.evidenceCount).toBe(1);
  await api.database.owner.query('UPDATE evidence SET withdrawn_at = NULL');
});

test.each([
  ['level=done', 'level'],
  ['sort=title', 'sort'],
  ['sort=level&sort=number', 'sort'],
  ['page=0', 'page'],
  ['pageSize=101', 'pageSize'],
  ['disputed=perhaps', 'disputed'],
  ['conclusionDate=2015', 'conclusionDate'],
  ['colour=red', 'colour'],
  [`q=${'x'.repeat(201)}`, 'q'],
  ['q=%00', 'q'],
  ['plan=zz-2025-2027', 'plan'],
])('what can’t be understood is refused: %s', async (query, field) => {
  const { status, body, type } = await api.get(`${ofPlan}?${query}`);
  expect([status, type]).toEqual([400, 'application/problem+json']);
  expect(body).toMatchObject({ errors: [{ field }] });
});

test('a plan that doesn’t exist is a problem document', async () => {
  const { status, body, type } = await api.get('/action-plans/no-such-plan/commitments');
  expect([status, type]).toEqual([404, 'application/problem+json']);
  expect(body).toMatchObject({ status: 404, instance: '/api/v1/action-plans/no-such-plan/commitments' });
});

test.each(['', 'level=complete&q=agua&sort=level&page=2', 'finding=missing-field'])('one statement answers "%s"', async (query) => {
  expect(await api.statements(`${ofPlan}?${query}`)).toHaveLength(1);
});

test('a text that changes is found by its new words', async () => {
  await api.database.owner.query(`UPDATE commitment SET results = 'Se abrieron bibliotecas.' WHERE code = 'G10'`);
  expect(await codes('q=biblioteca')).toEqual(['G10']);
});
