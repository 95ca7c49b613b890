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
 * What the message of each code may mention besides `declared`, `computed` and `subject`. Days are `YYYY-MM-DD`, `field` is
 * a property of a commitment (`objective`), `level` a completion level, `commitments` and `others` codes joined by `, `.
 */
export const FINDING_PARAMS: Record<FindingCode, readonly string[]> = {
  'declared-total-differs': [],
  'declared-level-count-differs': ['level'],
  'repeated-text': ['field', 'others'],
  'open-after-conclusion-date': ['endsOn', 'asOf'],
  'complete-with-home-page-only': ['url'],
  'shared-evidence': ['url', 'commitments', 'count'],
  'evidence-depends-on-one-host': ['host', 'count', 'total'],
  'frequency-not-kept': ['days', 'from', 'to'],
  'plan-name-varies': [],
  'plan-years-vary': [],
  'missing-field': ['field'],
  'unclear-date': ['field', 'text'],
  'address-without-scheme': ['address'],
  'session-outside-table': ['heldOn'],
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
