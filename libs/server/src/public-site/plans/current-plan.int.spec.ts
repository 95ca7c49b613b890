import type { Overview } from '@cumple/contracts/public-site/overview';
import { aPlanDocument, aPlanHeader } from '@cumple/testing/plan-document-builder';
import { createReadApi, type ReadApi } from '../../testing/read-api';

let api: ReadApi;
beforeAll(async () => (api = await createReadApi([])));
afterAll(() => api.close());

const current = async () => (await api.read<Overview>('/current-plan/overview')).plan.slug;
const add = (slug: string, startsOn: string, endsOn: string, fictional: boolean, baselineApprovedOn: string | null = '2000-01-01') =>
  api.apply(
    aPlanDocument({
      plan: aPlanHeader({
        slug,
        startsOn,
        endsOn,
        baselineApprovedOn,
        jurisdiction: { code: fictional ? 'zz' : 'yy', name: 'X', kind: 'country', fictional },
        coordinator: null,
      }),
      institutions: [],
      commitments: [],
      report: null,
    }),
  );

test('without any plan there is none', async () => expect((await api.get('/current-plan/overview')).status).toBe(404));

test('each plan that is added gives way only to a better one', async () => {
  await add('demo-draft', '2026-01-01', '2026-12-31', true, null);
  expect(await current()).toBe('demo-draft');
  await add('real-draft', '2025-01-01', '2026-12-31', false, null);
  expect(await current()).toBe('real-draft');
  await add('demo-ended', '2020-01-01', '2021-12-31', true);
  expect(await current()).toBe('demo-ended');
  await add('demo-running', '2025-01-01', '2027-12-31', true);
  expect(await current()).toBe('demo-running');
  await add('real-ended-first', '2016-01-01', '2018-12-31', false);
  expect(await current()).toBe('real-ended-first');
  await add('real-ended-last', '2014-01-01', '2019-12-31', false);
  expect(await current()).toBe('real-ended-last');
  await add('real-running-early', '2024-01-01', '2028-12-31', false);
  expect(await current()).toBe('real-running-early');
  await add('real-running-late', '2025-06-01', '2026-12-31', false);
  expect(await current()).toBe('real-running-late');
  await add('real-approved', '2026-06-01', '2028-12-31', false);
  expect(await current()).toBe('real-running-late');
});

test('the point of contact decides otherwise', async () => {
  await api.database.owner.query(`UPDATE site SET current_plan_id = (SELECT id FROM action_plan WHERE slug = 'demo-ended')`);
  expect(await current()).toBe('demo-ended');
});
