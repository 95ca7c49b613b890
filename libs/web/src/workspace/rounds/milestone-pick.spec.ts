import type { ManagedMilestone } from '@cumple/contracts/commitments/managed-commitment';
import { firstPick, toggled, withoutCommitment } from './milestone-pick';

const milestone = (number: number, state: ManagedMilestone['state'], withdrawn = false) =>
  ({ number, state, withdrawal: withdrawn ? { withdrawnAt: '2026-01-01T00:00:00Z', reason: 'x' } : null }) as ManagedMilestone;

test('of a commitment what stands and isn’t done is asked first', () => {
  expect(firstPick('C1', [milestone(1, 'done'), milestone(2, 'under-way'), milestone(3, 'unknown'), milestone(4, 'not-started', true)])).toEqual([
    { commitment: 'C1', number: 2 },
    { commitment: 'C1', number: 3 },
  ]);
});

test('where everything is done, all of it can be asked again', () => {
  expect(firstPick('C1', [milestone(1, 'done'), milestone(2, 'done', true)])).toEqual([{ commitment: 'C1', number: 1 }]);
});

test('one is ticked and unticked, and a commitment taken away with all of its own', () => {
  const one = { commitment: 'C1', number: 1 };
  const both = toggled([one], { commitment: 'C2', number: 1 });
  expect(both).toHaveLength(2);
  expect(toggled(both, { commitment: 'C2', number: 1 })).toEqual([one]);
  expect(withoutCommitment(both, 'C1')).toEqual([{ commitment: 'C2', number: 1 }]);
});
