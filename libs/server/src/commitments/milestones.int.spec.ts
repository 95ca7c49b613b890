import type { PlanMilestone } from '@cumple/contracts/commitments/milestone';
import type { Page } from '@cumple/contracts/common/page';
import { createReadApi, type ReadApi } from '../testing/read-api';
import { endedPlan, runningPlan } from '../testing/tried-plans';

let api: ReadApi;
beforeAll(async () => (api = await createReadApi([runningPlan, endedPlan])));
afterAll(() => api.close());

const list = (query = '') => api.read<Page<PlanMilestone>>(`/action-plans/zz-2025-2027/milestones?${query}`);

test('a milestone of a plan tells its commitment and whether it is in time', async () => {
  expect((await list()).items[1]).toEqual({
    number: 2,
    title: 'Publicar la primera versión',
    verificationMeans: null,
    startsOn: null,
    dueOn: { date: '2026-02-28', precision: 'day', text: '2026-02-28' },
    doneOn: null,
    state: 'under-way',
    weight: 1,
    institution: { slug: 'water', name: 'Autoridad del Agua', acronym: 'ÁGUA' },
    withdrawal: null,
    startedOn: null,
    reportCount: 0,
    lastReport: null,
    commitment: { code: 'G1', title: 'Publicar las contrataciones' },
    timeliness: 'late',
    demonstration: true,
  });
});

test.each([
  ['', [1, 2, 3]],
  ['institution=water', [2]],
  ['institution=planning-office', [1, 3]],
  ['institution=nobody', []],
  ['commitment=g1', [1, 2, 3]],
  ['commitment=G2', []],
  ['timeliness=late', [2]],
  ['timeliness=unknown', [3]],
  ['timeliness=late&timeliness=unknown', [2, 3]],
  ['dueBefore=2026-02-28', [1]],
  ['dueAfter=2025-12-31', [2]],
  ['dueAfter=2025-12-30&dueBefore=2026-03-01', [1, 2]],
  ['institution=water&timeliness=unknown', []],
])('filter "%s"', async (query, expected) => expect((await list(query)).items.map(({ number }) => number)).toEqual(expected));

test('pages', async () => {
  expect(await list('pageSize=2&page=2')).toMatchObject({ items: [{ number: 3 }], page: 2, pageSize: 2, total: 3 });
  expect((await api.get('/action-plans/zz-2025-2027/milestones?pageSize=2')).headers['link']).toContain('rel="next"');
});

test('a plan without milestones has an empty list, an unknown plan none', async () => {
  expect(await api.read('/action-plans/yy-2014-2016/milestones')).toEqual({ items: [], page: 1, pageSize: 20, total: 0 });
  expect((await api.get('/action-plans/none/milestones')).status).toBe(404);
});

test.each(['dueBefore=2026-02-30', 'timeliness=done', 'sort=number'])('what can’t be understood is refused: %s', async (query) =>
  expect((await api.get(`/action-plans/zz-2025-2027/milestones?${query}`)).status).toBe(400),
);
test('one statement answers', async () => expect(await api.statements('/action-plans/zz-2025-2027/milestones?timeliness=late')).toHaveLength(1));
