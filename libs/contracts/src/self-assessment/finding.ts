import type { FindingCode, FindingSeverity } from '@cumple/domain/self-assessment/finding';

/** A contradiction or gap found by rule, with its place in the source. `message` is in the language asked for. */
export interface FindingView {
  code: FindingCode;
  severity: FindingSeverity;
  message: string;
  /** Code of the commitment; `null` when it speaks of the whole plan. */
  subject: string | null;
  declared: string | null;
  computed: string | null;
  place: string | null;
}

/** A finding in the list of a whole plan. */
export interface PlanFinding extends FindingView {
  demonstration: boolean;
}
