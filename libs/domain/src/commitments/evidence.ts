/** What was seen of an evidence: never more than that. */
export const EVIDENCE_STATES = ['unchecked', 'opens', 'does-not-open', 'archived'] as const;
export type EvidenceState = (typeof EVIDENCE_STATES)[number];

export const EVIDENCE_KINDS = ['final-product', 'working-paper', 'official-letter', 'press'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
