import type { Page } from '@cumple/contracts/common/page';
import type { Plan } from '@cumple/contracts/public-site/plan';
import { aPlanDocument, aPlanHeader } from '@cumple/testing/plan-document-builder';
import { createReadApi, type ReadApi } from '../../testing/read-api';
import { endedPlan, runningPlan } from '../../testing/tried-plans';

let api: ReadApi;
beforeAll(async () => (api = await createReadApi([runningPlan, endedPlan])));
afterAll(() => api.close());

test('a plan tells its period and its figures', async () => {
  expect(await api.read<Plan>('/action-plans/zz-2025-2027')).toEqual({
    slug: 'zz-2025-2027',
    title: 'Plan de acción de Costa Imaginaria 2025-2027',
    jurisdiction: { code: 'zz', name: 'Costa Imaginaria', kind: 'country' },
    startsOn: '2025-01-01',
    endsOn: '2027-12-31',
    timeZone: 'America/Guatemala',
    state: 'running',
    statusDate: null,
    revision: 1,
    demonstration: true,
    commitmentCount: 5,
    completion: { 'not-started': 0, limited: 1, substantial: 1, complete: 1, withdrawn: 1, 'not-assessed': 1 },
    assessedByOthers: 2,
    disputed: 1,
    withOpeningEvidence: 1,
    policyAreas: [
      { code: 'fiscal', name: 'Transparencia fiscal', commitmentCount: 2 },
      { code: 'local', name: 'Municipios', commitmentCount: 0 },
    ],
    coordinator: { slug: 'planning-office', name: 'Oficina Imaginaria de Planificación', acronym: 'OIP' },
    milestones: {
      commitments: 5, withMilestones: 1,
      progress: { done: 1, underWay: 1, notStarted: 0, unknown: 1, total: 3, byWeight: { done: 0.333333, underWay: 0.333333, notStarted: 0, unknown: 0.333333, total: 1 } },
    },
  });
});

test('what nobody checked or named is unknown, not zero', async () => {
  expect(await api.read('/action-plans/yy-2014-2016')).toMatchObject({
    state: 'ended',
    statusDate: '2015-09-30',
    demonstration: false,
    withOpeningEvidence: null,
    coordinator: null,
    policyAreas: [],
    assessedByOthers: 0,
    disputed: 0,
  });
});

test('real plans come first, page by page', async () => {
  const slugs = async (query: string) => (await api.read<Page<Plan>>(`/action-plans?${query}`)).items.map(({ slug }) => slug);
  expect(await slugs('')).toEqual(['yy-2014-2016', 'zz-2025-2027']);
  expect(await slugs('pageSize=1&page=2')).toEqual(['zz-2025-2027']);
  const { headers, body } = await api.get('/action-plans?pageSize=1');
  expect(body).toMatchObject({ page: 1, pageSize: 1, total: 2 });
  expect(headers['link']).toContain('</api/v1/action-plans?pageSize=1&page=2>; rel="next"');
});

test('an empty plan counts to zero', async () => {
  await api.apply(aPlanDocument({ plan: aPlanHeader({ slug: 'zz-2030', startsOn: '2030-01-01', endsOn: '2030-12-31' }), commitments: [], report: null }));
  expect(await api.read('/action-plans/zz-2030')).toMatchObject({ state: 'approved', commitmentCount: 0, completion: { complete: 0, 'not-assessed': 0 } });
});

test.each(['/action-plans/no-such-plan', '/action-plans/ZZ-2025-2027', '/action-plans/%25'])('%s is not found', async (path) => {
  const { status, type, body } = await api.get(path);
  expect([status, type]).toEqual([404, 'application/problem+json']);
  expect(body).toMatchObject({ status: 404, errors: [] });
});

test('it is not read again for who holds it', async () => {
  const { headers } = await api.get('/action-plans/zz-2025-2027', { 'Accept-Encoding': 'identity' });
  const again = await api.get('/action-plans/zz-2025-2027', { 'Accept-Encoding': 'identity', 'If-None-Match': String(headers['etag']) });
  expect([again.status, again.text]).toEqual([304, '']);
});

test.each(['/action-plans', '/action-plans/zz-2025-2027'])('one statement answers %s', async (path) => expect(await api.statements(path)).toHaveLength(1));
