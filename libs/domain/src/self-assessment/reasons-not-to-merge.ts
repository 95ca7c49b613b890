import { refuseIf } from './internal/checks';
import { reasonsNotToApply } from './reasons-not-to-apply';
import { mergePlanDocument } from './merge-plan-document';
import type { PlanDocument } from './plan-document';
import type { Reason } from './reason';
import { asPlanDocument, type StoredPlan } from './stored-plan';

/** Whether a document makes a new plan or speaks of one that is there. */
export type ApplyMode = 'create' | 'update';

/** Why a document that is sound in itself doesn't fit what is stored; `[]` when it does. */
export function reasonsNotToMerge(stored: StoredPlan, document: PlanDocument, mode: ApplyMode): Reason[] {
  const { jurisdiction } = document.plan;
  const elsewhere = new Set(stored.institutions.filter((each) => each.jurisdiction !== jurisdiction.code).map(({ slug }) => slug));
  const reasons = [
    ...refuseIf(mode === 'create' && stored.plan !== null, 'plan-exists', 'plan.slug'),
    ...refuseIf(mode === 'update' && stored.plan === null, 'plan-missing', 'plan.slug'),
    ...refuseIf(stored.plan !== null && stored.plan.jurisdiction.code !== jurisdiction.code, 'other-jurisdiction', 'plan.jurisdiction.code'),
    // Whether a jurisdiction is fictional marks every page of its plans: a document can't change that on the side.
    ...refuseIf(stored.jurisdiction !== null && stored.jurisdiction.fictional !== jurisdiction.fictional, 'jurisdiction-differs', 'plan.jurisdiction.fictional'),
    ...refuseIf(stored.jurisdiction !== null && stored.jurisdiction.kind !== jurisdiction.kind, 'jurisdiction-differs', 'plan.jurisdiction.kind'),
    ...document.institutions.flatMap(({ slug }, index) => refuseIf(elsewhere.has(slug), 'institution-of-another-jurisdiction', `institutions[${index}].slug`)),
  ];
  // Only together may they contradict each other, e.g. a number that a kept commitment has.
  return reasons.length > 0 ? reasons : reasonsNotToApply(asPlanDocument(mergePlanDocument(stored, document)));
}
