import type { PlanDocument } from '@cumple/domain/self-assessment/plan-document';
import demonstration from './shipped/demo-2025-2027.json';
import guatemala from './shipped/gt-2014-2016.json';

/** JSON has no narrower type than its own; each is checked before it is applied. */
const documents: unknown[] = [guatemala, demonstration];

/** The plans that an empty installation starts with: a real one, and a demonstration of a fictional jurisdiction. */
export const shippedPlans = documents as PlanDocument[];
