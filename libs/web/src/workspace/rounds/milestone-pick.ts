import type { ManagedMilestone } from '@cumple/contracts/commitments/managed-commitment';
import type { MilestoneAddress } from '@cumple/contracts/progress/reporting-round';

/** Milestones that a round can ask about, of one commitment. */
export function standing(milestones: readonly ManagedMilestone[]): ManagedMilestone[] {
  return milestones.filter(({ withdrawal }) => withdrawal === null);
}

/** What is ticked first of a commitment: what stands and isn't done; all that stands where everything is done. */
export function firstPick(code: string, milestones: readonly ManagedMilestone[]): MilestoneAddress[] {
  const stands = standing(milestones);
  const open = stands.filter(({ state }) => state !== 'done');
  return (open.length ? open : stands).map(({ number }) => ({ commitment: code, number }));
}

/** Those of other commitments stay as they were. */
export function withoutCommitment(picked: readonly MilestoneAddress[], code: string): MilestoneAddress[] {
  return picked.filter(({ commitment }) => commitment !== code);
}

/** Ticks or unticks one. */
export function toggled(picked: readonly MilestoneAddress[], { commitment, number }: MilestoneAddress): MilestoneAddress[] {
  const others = picked.filter((one) => one.commitment !== commitment || one.number !== number);
  return others.length === picked.length ? [...picked, { commitment, number }] : others;
}
