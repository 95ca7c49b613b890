import type { CommitmentPage } from '@cumple/contracts/public-site/commitment-page';
import type { Plan } from '@cumple/contracts/public-site/plan';
import { MILESTONE_STATES } from '@cumple/domain/commitments/milestone.state';
import { planRollUpOf, rollUpOf } from '@cumple/domain/commitments/roll-up';
import { aLargePlan } from '@cumple/testing/large-plan';
import { aCommitment, aMilestone, aPlanDocument } from '@cumple/testing/plan-document-builder';
import fc from 'fast-check';
import { createReadApi, type ReadApi } from '../../testing/read-api';

const large = aLargePlan(50);
const weights = fc.integer({ min: 1, max: 40 }).map((quarters) => quarters / 4);
const milestones = fc.array(fc.record({ state: fc.constantFrom(...MILESTONE_STATES), weight: weights }), { maxLength: 8 });
// Seeded: the same commitments in every run.
const weighed = aPlanDocument({
  commitments: fc.sample(milestones, { numRuns: 40, seed: 7 }).map((given, index) =>
    aCommitment({ code: `G${index + 1}`, number: index + 1, milestones: given.map((one, at) => aMilestone({ ...one, number: at + 1 })) })),
});
let api: ReadApi;
beforeAll(async () => (api = await createReadApi([large, weighed])));
afterAll(() => api.close());

test.each([['a large plan', large], ['milestones of any weight', weighed]])('the statement and the rule agree on the progress of every commitment of %s, and of the plan', async (_, document) => {
  const { slug } = document.plan;
  const { items } = await api.read<CommitmentPage>(`/action-plans/${slug}/commitments?pageSize=50`);
  const answered = new Map(items.map(({ code, progress }) => [code, progress]));
  expect(answered).toEqual(new Map(document.commitments.map(({ code, milestones: own }) => [code, rollUpOf(own)])));
  const { milestones: rolled } = await api.read<Plan>(`/action-plans/${slug}`);
  expect(rolled).toEqual(planRollUpOf(document.commitments.map(({ milestones: own }) => own)));
});

test('what was withdrawn is in no share, and a plan without milestones can’t be calculated', async () => {
  const { slug } = weighed.plan;
  const which = `commitment_id IN (SELECT c.id FROM commitment c JOIN action_plan p ON p.id = c.plan_id WHERE p.slug = $1)`;
  await api.database.owner.query(`UPDATE milestone SET withdrawn_at = now(), withdrawal_reason = 'x' WHERE ${which}`, [slug]);
  expect((await api.read<Plan>(`/action-plans/${slug}`)).milestones).toEqual({ commitments: 40, withMilestones: 0, progress: null });
});
