/** A file of public evidence. */
export interface EvidenceFileView {
  name: string;
  contentType: string;
  size: number;
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
}

/** A reviewer's verdict: which post, when, why. */
export interface EvidenceReviewView {
  verdict: 'accepted' | 'rejected';
  reason: string;
  reviewedAt: string;
  by: { institution: string; post: string };
}

export interface EvidenceVerdict {
  verdict: 'accepted' | 'rejected';
  reason: string;
}
