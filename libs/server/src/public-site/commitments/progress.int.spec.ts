import type { CommitmentPage } from '@cumple/contracts/public-site/commitment-page';
import { progressOf } from '@cumple/domain/commitments/progress';
import { aLargePlan } from '@cumple/testing/large-plan';
import { createReadApi, type ReadApi } from '../../testing/read-api';

const document = aLargePlan(50);
let api: ReadApi;
beforeAll(async () => (api = await createReadApi([document])));
afterAll(() => api.close());

test('the statement and the rule agree on the progress of every commitment', async () => {
  const { items } = await api.read<CommitmentPage>(`/action-plans/${document.plan.slug}/commitments?pageSize=50`);
  const answered = new Map(items.map(({ code, progress }) => [code, progress]));
  const ruled = document.commitments.map(({ code, milestones }) => [code, progressOf(milestones.map(({ state }) => state))] as const);
  expect(answered).toEqual(new Map(ruled));
});
