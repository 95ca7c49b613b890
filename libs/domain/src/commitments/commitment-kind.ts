/** What a commitment makes: the kinds of the plans' own forms. */
export const COMMITMENT_KINDS = ['regulation', 'system', 'capacity', 'participation', 'publication'] as const;
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];
