import type { DataSource } from 'typeorm';
import type { PlanDocument } from '@cumple/domain/self-assessment/plan-document';
import { asPlanDocument } from '@cumple/domain/self-assessment/stored-plan';
import { readStoredPlan } from './internal/read-stored-plan';

/** What is stored of a plan, as a document that could be applied again; `null` when there is none. No personal data. */
export function readPlanDocument(dataSource: DataSource, slug: string): Promise<PlanDocument | null> {
  return dataSource.transaction('REPEATABLE READ', async (manager) => {
    const { plan, jurisdiction, ...stored } = await readStoredPlan(manager, { slug, jurisdiction: null, institutions: [] });
    return plan && jurisdiction && asPlanDocument({ ...stored, plan, jurisdiction });
  });
}
