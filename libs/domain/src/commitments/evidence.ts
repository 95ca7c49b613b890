/** What was seen of an evidence: never more than that. */
export const EVIDENCE_STATES = ['unchecked', 'opens', 'does-not-open', 'archived'] as const;
export type EvidenceState = (typeof EVIDENCE_STATES)[number];

export const EVIDENCE_KINDS = ['final-product', 'working-paper', 'official-letter', 'press'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Whether a text is a web address that anybody can open: whole, and without a user or a password in it. */
export function isEvidenceAddress(text: string): boolean {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}
