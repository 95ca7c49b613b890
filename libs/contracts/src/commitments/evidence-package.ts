import type { LinkOutcome } from '@cumple/domain/common/link-outcome';
import type { EvidenceRemains } from '@cumple/domain/commitments/what-remains';
import type { EvidenceView } from './evidence';
import type { EvidenceReviewView } from './stored-file';

/** What a package of evidence says of itself: its `evidence.json`. */
export interface EvidencePackage {
  plan: { slug: string; title: string; timeZone: string };
  commitment: { code: string; title: string; leadInstitution: string };
  demonstration: boolean;
  /** The day on which it was made, where the plan is. */
  madeOn: string;
  /** Revision of the plan that it shows. */
  revision: number;
  /** Where the commitment is read; an address below the origin where the installation names none. */
  address: string;
  evidence: PackagedEvidence[];
}

/** An evidence with what the package holds of it. */
export interface PackagedEvidence extends EvidenceView {
  remains: EvidenceRemains;
  /** Where its file or copy stands in the package; `null` when it holds none. */
  path: string | null;
  /** All verdicts, newest first. */
  reviews: EvidenceReviewView[];
  /** What was seen when the address was opened, newest first; at most the last hundred looks. */
  looks: EvidenceLook[];
  /** Published reports that cite it, and whether one was withdrawn since. */
  citedBy: { milestone: number; report: number; publishedAt: string; withdrawn: boolean }[];
}

/** What was seen when an address was opened. */
export interface EvidenceLook {
  checkedAt: string;
  outcome: LinkOutcome;
  /** The status of HTTP, if there was an answer. */
  status: number | null;
  /** Where redirects led. */
  finalUrl: string | null;
  contentType: string | null;
  /** Bytes. */
  size: number | null;
  sha256: string | null;
}
