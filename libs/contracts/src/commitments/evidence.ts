import type { EvidenceKind, EvidenceState } from '@cumple/domain/commitments/evidence';
import type { WithdrawalView } from './managed-commitment';
import type { EvidenceCopyView, EvidenceFileView, EvidenceReviewView } from './stored-file';

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
  /** The latest verdict of a reviewer; `null` until somebody reviewed it. */
  review: EvidenceReviewView | null;
  /** The copy that was kept of what the address gave on a day. */
  copy: EvidenceCopyView | null;
  lastOpenedAt: string | null;
  /** Since when it doesn't open; `null` unless it is told to be gone. */
  failingSince: string | null;
  /** For the workspace alone: that it, or the same file elsewhere, was taken off the public, and why. */
  withdrawal?: WithdrawalView | null;
}

/** Evidence that was published and then taken off: only that, and why. */
export interface WithdrawnEvidence extends WithdrawalView {
  id: string;
}
