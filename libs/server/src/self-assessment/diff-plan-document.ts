import type { DataSource } from 'typeorm';
import type { PlanChange } from '@cumple/domain/self-assessment/plan-change';
import type { PlanDocument } from '@cumple/domain/self-assessment/plan-document';
import { reasonsNotToApply } from '@cumple/domain/self-assessment/reasons-not-to-apply';
import type { ApplyMode } from '@cumple/domain/self-assessment/reasons-not-to-merge';
import { type LaidOver, layOverStored } from './internal/lay-over-stored';
import { refuse } from './plan-not-applicable';

/** What applying a document would do. */
export interface ForeseenChanges extends Pick<LaidOver, 'amended' | 'withdrawn'> {
  changes: PlanChange[];
}

/** What applying a document would change, without changing anything. Refuses what `applyPlanDocument` would refuse, but for a missing reason. */
export function diffPlanDocument(dataSource: DataSource, document: PlanDocument, mode: ApplyMode): Promise<ForeseenChanges> {
  refuse(reasonsNotToApply(document));
  return dataSource.transaction('REPEATABLE READ', async (manager) => {
    const { changes, kept, amended, withdrawn } = await layOverStored(manager, document, mode);
    return { changes: [...changes, ...kept], amended, withdrawn };
  });
}
