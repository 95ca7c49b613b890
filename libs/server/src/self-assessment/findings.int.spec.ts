import type { Page } from '@cumple/contracts/common/page';
import type { PlanFinding } from '@cumple/contracts/self-assessment/finding';
import { createReadApi, type ReadApi } from '../testing/read-api';
import { endedPlan, runningPlan } from '../testing/tried-plans';

let api: ReadApi;
beforeAll(async () => (api = await createReadApi([runningPlan, endedPlan])));
afterAll(() => api.close());

const list = (query = '', language = 'es') => api.read<Page<PlanFinding>>(`/action-plans/zz-2025-2027/findings?${query}`, { 'Accept-Language': language });

test('findings come in the order of the source, with their place', async () => {
  const { items, ...page } = await list();
  expect(page).toEqual({ page: 1, pageSize: 20, total: 3 });
  expect(items[0]).toEqual({
    code: 'declared-level-count-differs', severity: 'contradiction', subject: null, declared: '3', computed: '2', place: 'line 2',
    message: 'El informe dice que hay 3 compromisos con nivel limitado; sus fichas suman 2.',
    demonstration: true,
  });
  expect(items.map(({ subject }) => subject)).toEqual([null, 'G2', 'S1']);
});

test('in English', async () => {
  expect((await list('', 'en')).items.map(({ message }) => message)).toEqual([
    'The report says that 3 commitments are at level limited; its cards add up to 2.',
    'It is declared limited and its conclusion date (2026-02-28) lies before the report (2026-03-01).',
    'The card does not give: conclusion date.',
  ]);
});

test('pages', async () => expect(await list('pageSize=2&page=2')).toMatchObject({ items: [{ subject: 'S1' }], total: 3 }));
test('a plan without findings has an empty list, an unknown plan none', async () => {
  expect(await api.read('/action-plans/yy-2014-2016/findings')).toEqual({ items: [], page: 1, pageSize: 20, total: 0 });
  expect((await api.get('/action-plans/none/findings')).status).toBe(404);
});
test('one statement answers', async () => expect(await api.statements('/action-plans/zz-2025-2027/findings')).toHaveLength(1));
