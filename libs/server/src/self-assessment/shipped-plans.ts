import type { PlanDocument } from '@cumple/domain/self-assessment/plan-document';

/** The plans that an empty installation starts with. */
export const shippedPlans: PlanDocument[] = [];
