/** SQL: whether the public sees an evidence (its table's alias): one that is cited still, and not by drafts alone. Every public read of evidence asks this. */
export function publicEvidence(evidence: string): string {
  return `(${evidence}.withdrawn_at IS NULL AND ${evidence}.published_at IS NOT NULL)`;
}
