/** A file of public evidence. */
export interface EvidenceFileView {
  name: string;
  contentType: string;
  size: number;
  sha256: string;
  address: string;
}

/** A copy of a page or file that an address gave on a day. */
export interface EvidenceCopyView {
  copiedAt: string;
  sha256: string;
  contentType: string;
  size: number;
  /** `null` while it waits to be looked at for personal data. */
  address: string | null;
  /** For the workspace alone: since when it is kept back. The public reads nothing of such a copy. */
  keptBackAt?: string | null;
}

export const EVIDENCE_VERDICTS = ['accepted', 'rejected'] as const;

/** A reviewer's verdict: which post, when, why. */
export interface EvidenceReviewView {
  verdict: (typeof EVIDENCE_VERDICTS)[number];
  reason: string;
  reviewedAt: string;
  by: { institution: string; post: string };
}

export interface EvidenceVerdict {
  verdict: (typeof EVIDENCE_VERDICTS)[number];
  reason: string;
}

/** Whether a copy may be read by everybody: somebody looked for personal data in it. */
export const COPY_DECISIONS = ['release', 'keep-back'] as const;
export interface CopyDecision {
  decision: (typeof COPY_DECISIONS)[number];
  reason?: string;
}
