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
 * What the params of each code hold. Days are `YYYY-MM-DD`, `field` names properties of a commitment (`objective`; several
 * joined by `, `), `level` a completion level, `commitments` codes joined by `, `. Besides them:
 * - `declared-total-differs`: `kind` says what was counted (`commitments`, `government`, `civil-society`, `pending`, `sessions`,
 *   `comments`, `policy-areas`, `consultation-weeks`); declared and computed are the two figures.
 * - `declared-level-count-differs`: the same for one `level` of `total` commitments.
 * - `repeated-text`: `length` is that of the equal text (normalised); computed is the number of commitments.
 * - `open-after-conclusion-date`: declared is the level, computed the date as it was read, `asOf` the report's day.
 * - `evidence-depends-on-one-host`: `onlyThere` commitments have all their evidence on that host.
 * - `frequency-not-kept`: declared are the report's words, computed the `days` of the longest gap; `frequency` is `weekly`,
 *   `monthly`, `bimonthly`, `quarterly` or `half-yearly`.
 * - `plan-name-varies`: `names` holds each spelling with how often it stands; declared is the most frequent one.
 * - `plan-years-vary`: declared are the years that deviate (`times`), computed the usual ones.
 * - `unclear-date`: `reading` is `in-sentence` (computed is the one date), `several` or `none`.
 * - `session-outside-table`: declared is the day, computed the number of sessions that the table lists.
 */
export const FINDING_PARAMS: Record<FindingCode, readonly string[]> = {
  'declared-total-differs': ['kind'],
  'declared-level-count-differs': ['level', 'total'],
  'repeated-text': ['field', 'commitments', 'count', 'length'],
  'open-after-conclusion-date': ['endsOn', 'asOf', 'level'],
  'complete-with-home-page-only': ['url', 'count'],
  'shared-evidence': ['url', 'commitments', 'count'],
  'evidence-depends-on-one-host': ['host', 'count', 'total', 'onlyThere'],
  'frequency-not-kept': ['days', 'from', 'to', 'frequency'],
  'plan-name-varies': ['count', 'names'],
  'plan-years-vary': ['times'],
  'missing-field': ['field'],
  'unclear-date': ['field', 'text', 'reading'],
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
