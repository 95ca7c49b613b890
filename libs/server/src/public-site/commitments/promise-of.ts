import type { MilestoneView } from '@cumple/contracts/commitments/milestone';
import type { Commitment } from '@cumple/contracts/public-site/commitment';
import type { Promised } from '@cumple/domain/commitments/baseline';
import { PROMISE_FIELDS } from '@cumple/domain/commitments/promise';

type Promising = Omit<Commitment, 'amendments' | 'baseline' | 'findings' | 'approvedOn'>;

/** What a commitment promises now, in the shape in which amendments keep it. */
export function promiseOfCommitment(commitment: Promising): Promised {
  const named = { ...commitment, leadInstitution: commitment.leadInstitution.slug, supportingInstitutions: commitment.supportingInstitutions.map(({ slug }) => slug).sort() };
  return {
    commitment: Object.fromEntries(PROMISE_FIELDS.map((field) => [field, named[field]])),
    milestones: Object.fromEntries(commitment.milestones.map((milestone) => [milestone.number, promiseOfMilestone(milestone)])),
  };
}

function promiseOfMilestone({ title, verificationMeans, institution, startsOn, dueOn, weight, withdrawal }: MilestoneView): Promised['commitment'] {
  return { title, verificationMeans, institution: institution?.slug ?? null, startsOn, dueOn, weight, withdrawn: withdrawal !== null };
}
