import type { EvidenceView, WithdrawnEvidence } from '@cumple/contracts/commitments/evidence';
import { readableAddress } from '../commitments/evidence-address';

/** An evidence that a report cites, by its title, else its file's name or address; of one that was taken off the public only when and why. */
export interface CitedEvidence {
  id: string;
  title: string;
  gone: WithdrawnEvidence | null;
}

/** What a report cites of its commitment's evidence, in its own order. What its source no longer cites is left out. */
export function citedEvidence(ids: readonly string[], evidence: readonly EvidenceView[], withdrawn: readonly WithdrawnEvidence[]): CitedEvidence[] {
  return ids.flatMap((id): CitedEvidence[] => {
    const found = evidence.find((each) => each.id === id);
    if (found) return [{ id, title: found.title ?? found.file?.name ?? readableAddress(found.url ?? ''), gone: null }];
    const gone = withdrawn.find((each) => each.id === id);
    return gone ? [{ id, title: id, gone }] : [];
  });
}
