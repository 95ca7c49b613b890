/** Why a plan document can't be applied. */
export const REASON_CODES = [
  'required', 'too-long', 'too-many', 'unstorable-text', 'not-in-list', 'not-a-slug', 'not-a-code', 'not-a-number', 'not-a-day', 'not-an-instant', 'not-a-digest',
  'not-an-address', 'unknown-time-zone', 'period-reversed', 'inconsistent-date', 'duplicate', 'unknown-institution', 'unknown-post',
  'unknown-policy-area', 'unknown-milestone', 'unknown-commitment', 'level-not-allowed', 'done-date-without-done', 'state-without-check',
  'plan-exists', 'plan-missing', 'other-jurisdiction', 'jurisdiction-differs', 'institution-of-another-jurisdiction', 'contacts-without-source',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** A reason and the place in the document it speaks of, e.g. `commitments[3].evidence[0].url`. Never the value itself. */
export interface Reason {
  code: ReasonCode;
  path: string;
}
