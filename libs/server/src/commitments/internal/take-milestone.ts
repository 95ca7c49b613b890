import type { ManagedMilestone } from '@cumple/contracts/commitments/managed-commitment';
import type { PlanAtWork } from '../../action-plans/take-plan';
import { found } from '../../common/found';
import type { Act } from '../../common/write-desk';
import { refuseWithdrawn } from './refuse';
import { type CommitmentAtWork, readManaged, takeCommitment } from './take-commitment';

export interface MilestoneAtWork {
  commitment: CommitmentAtWork;
  milestone: ManagedMilestone;
}

/** Takes a milestone in hand: 404, and 409 with the public reason when it or its commitment was withdrawn. */
export async function takeMilestone(act: Act, planSlug: string, code: string, number: number): Promise<MilestoneAtWork> {
  const commitment = await takeCommitment(act, 'milestone.edit', planSlug, code);
  const milestone = found(commitment.now.milestones.find((each) => each.number === number) ?? null);
  refuseWithdrawn('milestone', milestone.withdrawal);
  return { commitment, milestone };
}

/** The milestone as it stands after the change. */
export async function readMilestone(act: Act, plan: PlanAtWork, code: string, number: number): Promise<ManagedMilestone> {
  const { milestones } = await readManaged(act, plan, code);
  return found(milestones.find((each) => each.number === number) ?? null);
}
