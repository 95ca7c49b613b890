import type { EvidenceKind, EvidenceState } from '@cumple/domain/commitments/evidence';
import type { EvidenceFileView } from './stored-file';

export interface EvidenceView {
  /** Stable within the plan, e.g. `G1-3`. */
  id: string;
  /** Exactly one of address and file. */
  url: string | null;
  file: EvidenceFileView | null;
  title: string | null;
  kind: EvidenceKind | null;
  milestone: number | null;
  state: EvidenceState;
  checkedAt: string | null;
  sha256: string | null;
  /** A reviewer's verdict; `null` until somebody reviewed it. */
  review: null;
}
