import type { PlanReasonCode } from '@cumple/domain/action-plans/plan-administration';
import type { PolicyAreaReasonCode } from '@cumple/domain/action-plans/policy-area-changes';
import { refusals } from '../common/refusal';
import en from './messages.en.json';
import es from './messages.es.json';

/** Ends an operation on a plan or its policy areas with 422 and all reasons. */
export const refusePlan = refusals<PlanReasonCode | PolicyAreaReasonCode>(es, en);
