import type { Progress } from '@cumple/domain/commitments/progress';
import { planRollUpOf, rollUpOf, type WeighedMilestone } from '@cumple/domain/commitments/roll-up';
import { partText, quotientText, weightText } from '../../commitments/roll-up-words';

/** The first commitment of a made-up plan. */
export const EXAMPLE_MILESTONES: readonly WeighedMilestone[] = [
  { state: 'done', weight: 1 }, { state: 'done', weight: 1 }, { state: 'done', weight: 2 }, { state: 'under-way', weight: 2 }, { state: 'not-started', weight: 1 }, { state: 'unknown', weight: 1 },
];
const SECOND: readonly WeighedMilestone[] = [{ state: 'done', weight: 1 }, { state: 'unknown', weight: 1 }];

/** The made-up plan – its third commitment lists no milestones – counted by the very rule that counts the real ones, in words. */
export function rollUpExample() {
  const first = counted(rollUpOf(EXAMPLE_MILESTONES));
  const second = counted(rollUpOf(SECOND));
  const { commitments, withMilestones, progress } = planRollUpOf([EXAMPLE_MILESTONES, SECOND, []]);
  const plan = counted(progress);
  const weights = EXAMPLE_MILESTONES.map(({ weight }) => weight);
  const doneWeights = EXAMPLE_MILESTONES.filter(({ state }) => state === 'done').map(({ weight }) => weight);
  return {
    byNumber: quotientText(first, first.total),
    rest: [first.underWay, first.notStarted, first.unknown].map((part) => partText(part, first)),
    byWeight: `(${doneWeights.join(' + ')}) ÷ (${weights.join(' + ')}) = ${quotientText(first.byWeight, first.total)}`,
    planByNumber: quotientText(plan, plan.total),
    planSum: `${share(first)} + ${share(second)} = ${weightText(plan.byWeight.done)}`,
    planByWeight: quotientText(plan.byWeight, withMilestones),
    commitments, withMilestones,
  };
}

function share({ byWeight: { done, total } }: Required<Progress>): string {
  return `${weightText(done)} ÷ ${weightText(total)}`;
}

function counted(progress: Progress | null): Required<Progress> {
  if (!progress?.byWeight) throw new Error('The example has milestones.');
  return { ...progress, byWeight: progress.byWeight };
}
