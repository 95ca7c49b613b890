import type { InstitutionReasonCode } from '@cumple/domain/institutions/institution-changes';
import { refusals } from '../common/refusal';
import en from './messages.en.json';
import es from './messages.es.json';

/** Ends an operation on an institution with 422 and all reasons. */
export const refuseInstitution = refusals<InstitutionReasonCode>(es, en);
