import type { EntityManager } from 'typeorm';
import { mergePlanDocument } from '@cumple/domain/self-assessment/merge-plan-document';
import type { PlanChange } from '@cumple/domain/self-assessment/plan-change';
import { keptCommitments, planChanges } from '@cumple/domain/self-assessment/plan-changes';
import type { PlanDocument } from '@cumple/domain/self-assessment/plan-document';
import { type ApplyMode, reasonsNotToMerge } from '@cumple/domain/self-assessment/reasons-not-to-merge';
import { changesThePromise, type CommitmentDifference, commitmentDifferences } from '@cumple/domain/self-assessment/spreadsheet/plan-differences';
import type { MergedPlan, StoredPlan } from '@cumple/domain/self-assessment/stored-plan';
import { letOthersGo } from '../../common/let-others-go';
import { refuse } from '../plan-not-applicable';
import { namedBy } from './named-by';
import { readStoredPlan } from './read-stored-plan';
import { readWithdrawn, withdrawnIn, withoutWithdrawn } from './withdrawn-parts';

/** A plan document over what is stored of its plan: what would change, and how. */
export interface LaidOver {
  stored: StoredPlan;
  merged: MergedPlan;
  changes: PlanChange[];
  /** Commitments of which the document says nothing. */
  kept: PlanChange[];
  /** What changes of the commitments of a plan that is there already. */
  differences: CommitmentDifference[];
  /** Codes of the commitments of an approved plan whose promise changes. */
  amended: string[];
  /** Codes of withdrawn commitments of which the document speaks: they stay as they are. */
  withdrawn: string[];
}

/** Lays a document over what is stored, without changing anything. @throws PlanNotApplicable where they don't fit. */
export async function layOverStored(manager: EntityManager, document: PlanDocument, mode: ApplyMode): Promise<LaidOver> {
  const stored = await readStoredPlan(manager, namedBy(document));
  const withdrawn = await readWithdrawn(manager, stored.planId);
  const applied = withoutWithdrawn(document, withdrawn);
  refuse(reasonsNotToMerge(stored, applied, mode));

  await letOthersGo();
  const merged = mergePlanDocument(stored, applied);
  await letOthersGo();
  const differences = stored.plan ? commitmentDifferences(stored, merged) : [];
  const amended = stored.plan?.baselineApprovedOn ? differences.filter(changesThePromise).map(({ code }) => code) : [];
  await letOthersGo();
  return { stored, merged, changes: planChanges(stored, merged), kept: keptCommitments(stored, document), differences, amended, withdrawn: withdrawnIn(document, withdrawn) };
}
