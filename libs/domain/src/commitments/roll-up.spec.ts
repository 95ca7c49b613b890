import fc from 'fast-check';
import { MILESTONE_STATES } from './milestone.state';
import type { ProgressParts } from './progress';
import { planRollUpOf, rollUpOf, type WeighedMilestone } from './roll-up';

const milestone = (state: WeighedMilestone['state'], weight = 1): WeighedMilestone => ({ state, weight });
const milestones = fc.array(fc.record({ state: fc.constantFrom(...MILESTONE_STATES), weight: fc.double({ min: 0.1, max: 100, noNaN: true }) }), { maxLength: 12 });
const sum = ({ done, underWay, notStarted, unknown }: ProgressParts) => done + underWay + notStarted + unknown;

describe('the progress of a commitment', () => {
  it('is not calculable without milestones', () => expect(rollUpOf([])).toBeNull());

  it('counts by state, and unknown is not the same as not started', () => {
    const states = ['done', 'unknown', 'done', 'under-way', 'not-started'] as const;
    expect(rollUpOf(states.map((state) => milestone(state)))).toMatchObject({ done: 2, underWay: 1, notStarted: 1, unknown: 1, total: 5 });
  });

  it('counts by weight beside', () => {
    expect(rollUpOf([milestone('done', 3), milestone('under-way', 0.5), milestone('unknown', 0.5)])?.byWeight).toEqual({ done: 3, underWay: 0.5, notStarted: 0, unknown: 0.5, total: 4 });
  });

  it('adds up, by number and by weight', () => {
    fc.assert(fc.property(milestones, (given) => {
      const progress = rollUpOf(given);
      if (!progress?.byWeight) return given.length === 0;
      expect(sum(progress)).toBe(given.length);
      expect(progress.total).toBe(given.length);
      expect(sum(progress.byWeight)).toBeCloseTo(progress.byWeight.total, 4);
      return true;
    }));
  });

  it('is the same in any order', () => {
    fc.assert(fc.property(milestones.filter(({ length }) => length > 0), (given) => {
      const [one, other] = [rollUpOf(given), rollUpOf([...given].reverse())];
      expect(other).toMatchObject({ done: one?.done, underWay: one?.underWay, notStarted: one?.notStarted, unknown: one?.unknown, total: one?.total });
      expect(other?.byWeight?.done).toBeCloseTo(one?.byWeight?.done ?? NaN, 5);
    }));
  });
});

describe('the progress of a plan', () => {
  it('is not calculable while no commitment has milestones', () => expect(planRollUpOf([[], []])).toEqual({ commitments: 2, withMilestones: 0, progress: null }));

  it('counts every commitment with milestones the same, and says how many have none', () => {
    const many = [milestone('unknown', 2), milestone('unknown', 2), milestone('done', 4)];
    const { progress, ...inputs } = planRollUpOf([many, [milestone('done')], []]);
    expect(inputs).toEqual({ commitments: 3, withMilestones: 2 });
    expect(progress).toMatchObject({ done: 2, unknown: 2, total: 4, byWeight: { done: 1.5, unknown: 0.5, underWay: 0, notStarted: 0, total: 2 } });
  });

  it('adds up to the commitments that have milestones', () => {
    fc.assert(fc.property(fc.array(milestones, { maxLength: 8 }), (given) => {
      const { progress, withMilestones } = planRollUpOf(given);
      expect(progress?.byWeight?.total ?? 0).toBeCloseTo(withMilestones, 4);
      expect(progress?.total ?? 0).toBe(given.flat().length);
    }));
  });
});
