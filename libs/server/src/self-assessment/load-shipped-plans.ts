import type { DataSource } from 'typeorm';
import type { PlanDocument } from '@cumple/domain/self-assessment/plan-document';
import { applyPlanDocumentWithin } from './apply-plan-document';
import { lockPlans } from '../common/lock-plans';
import { type AppliedDocument, recordImports } from './internal/record-import';
import { shippedPlans } from './shipped-plans';

/**
 * Gives a database without plans those that are shipped, and answers their slugs. One transaction: a start that is
 * interrupted leaves the database empty for the next one, and of two that start together one finds it filled.
 */
export function loadShippedPlans(dataSource: DataSource, documents: readonly PlanDocument[] = shippedPlans): Promise<string[]> {
  return dataSource.transaction(async (manager) => {
    await lockPlans(manager);
    const [known] = await manager.query<{ some: boolean }[]>('SELECT EXISTS (SELECT FROM action_plan) AS some');
    if (known?.some) return [];
    const applied: AppliedDocument[] = [];
    for (const document of documents) {
      const { changes } = await applyPlanDocumentWithin(manager, document, { mode: 'create', contacts: [], sourceSha256: null });
      applied.push({ document, changes, differences: [], reason: null, sourceSha256: null });
    }
    await recordImports(manager, applied, 'shipped');
    return documents.map(({ plan }) => plan.slug);
  });
}
