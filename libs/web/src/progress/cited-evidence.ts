import type { EvidenceView } from '@cumple/contracts/commitments/evidence';
import { readableAddress } from '../commitments/evidence-address';

/** An evidence that a report cites, by its title, else its file's name or address. */
export interface CitedEvidence {
  id: string;
  title: string;
}

/** What a report cites of its commitment's evidence, in its own order. What was withdrawn since is left out. */
export function citedEvidence(ids: readonly string[], evidence: readonly EvidenceView[]): CitedEvidence[] {
  return ids.flatMap((id) => {
    const found = evidence.find((each) => each.id === id);
    return found ? [{ id, title: found.title ?? found.file?.name ?? readableAddress(found.url ?? '') }] : [];
  });
}
