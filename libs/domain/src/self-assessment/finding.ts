/** How much a finding weighs for a reader: a contradiction of the source, something to look into, a remark. */
export const FINDING_SEVERITIES = ['contradiction', 'warning', 'notice'] as const;
export type FindingSeverity = (typeof FINDING_SEVERITIES)[number];

/** Contradictions and gaps that a rule can find in a self-assessment report. */
export const FINDING_CODES = [
  'declared-total-differs',
  'declared-level-count-differs',
  'repeated-text',
  'open-after-conclusion-date',
  'complete-with-home-page-only',
  'shared-evidence',
  'evidence-depends-on-one-host',
  'frequency-not-kept',
  'plan-name-varies',
  'plan-years-vary',
  'missing-field',
  'unclear-date',
  'address-without-scheme',
  'session-outside-table',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

export const FINDING_SEVERITY: Record<FindingCode, FindingSeverity> = {
  'declared-total-differs': 'contradiction',
  'declared-level-count-differs': 'contradiction',
  'repeated-text': 'warning',
  'open-after-conclusion-date': 'warning',
  'complete-with-home-page-only': 'warning',
  'shared-evidence': 'notice',
  'evidence-depends-on-one-host': 'warning',
  'frequency-not-kept': 'contradiction',
  'plan-name-varies': 'notice',
  'plan-years-vary': 'contradiction',
  'missing-field': 'notice',
  'unclear-date': 'notice',
  'address-without-scheme': 'notice',
  'session-outside-table': 'contradiction',
};

/**
 * What the message of each code mentions besides `declared`, `computed` and `subject`; a rule may tell more. Days are
 * `YYYY-MM-DD`, `field` and `fields` are properties of a commitment (`objective`), `level` is a completion level, lists
 * are joined by `, `.
 */
export const FINDING_PARAMS: Record<FindingCode, readonly string[]> = {
  'declared-total-differs': ['kind'],
  'declared-level-count-differs': ['level'],
  'repeated-text': ['fields', 'commitments'],
  'open-after-conclusion-date': ['level', 'endsOn', 'reportDate'],
  'complete-with-home-page-only': ['count', 'url'],
  'shared-evidence': ['url', 'commitments', 'count'],
  'evidence-depends-on-one-host': ['host', 'count', 'total', 'onlyThere'],
  'frequency-not-kept': ['frequency', 'days', 'from', 'to'],
  'plan-name-varies': ['names'],
  'plan-years-vary': ['years', 'usual'],
  'missing-field': ['field'],
  'unclear-date': ['text'],
  'address-without-scheme': ['address'],
  'session-outside-table': ['heldOn', 'listed'],
};

/**
 * A contradiction or gap found by rule, never a judgement. `params` fill the message of the code in either language;
 * `declared` and `computed` are what the source says and what its parts add up to; `place` says where in the source.
 */
export interface Finding {
  code: FindingCode;
  /** Code of the commitment it speaks of; `null` when it speaks of the plan or the report. */
  subject: string | null;
  declared: string | null;
  computed: string | null;
  place: string | null;
  params: Record<string, string | number>;
}
