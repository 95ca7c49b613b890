import type { DataSource } from 'typeorm';
import { mergePlanDocument } from '@cumple/domain/self-assessment/merge-plan-document';
import type { PlanChange } from '@cumple/domain/self-assessment/plan-change';
import { keptCommitments, planChanges } from '@cumple/domain/self-assessment/plan-changes';
import type { PlanDocument } from '@cumple/domain/self-assessment/plan-document';
import { reasonsNotToApply } from '@cumple/domain/self-assessment/reasons-not-to-apply';
import { type ApplyMode, reasonsNotToMerge } from '@cumple/domain/self-assessment/reasons-not-to-merge';
import { namedBy } from './internal/named-by';
import { readStoredPlan } from './internal/read-stored-plan';
import { refuse } from './plan-not-applicable';

/** What applying a document would change, without changing anything. Refuses what `applyPlanDocument` would refuse. */
export function diffPlanDocument(dataSource: DataSource, document: PlanDocument, mode: ApplyMode): Promise<PlanChange[]> {
  refuse(reasonsNotToApply(document));
  return dataSource.transaction('REPEATABLE READ', async (manager) => {
    const stored = await readStoredPlan(manager, namedBy(document));
    refuse(reasonsNotToMerge(stored, document, mode));
    return [...planChanges(stored, mergePlanDocument(stored, document)), ...keptCommitments(stored, document)];
  });
}
