import type { PlanDocument } from '@cumple/domain/self-assessment/plan-document';
import type { Named } from './read-stored-plan';

/** What a document speaks of, whether or not it is stored. */
export function namedBy({ plan, institutions }: PlanDocument): Named {
  return { slug: plan.slug, jurisdiction: plan.jurisdiction.code, institutions: institutions.map(({ slug }) => slug) };
}
