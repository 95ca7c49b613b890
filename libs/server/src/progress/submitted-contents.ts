import type { ApprovalReport } from '@cumple/contracts/progress/report-sheet';
import type { ActingPost } from '@cumple/contracts/progress/progress-report';
import type { InstitutionReference } from '@cumple/contracts/institutions/institution';
import { canonicalJson } from '@cumple/domain/common/canonical-json';
import { createHash } from 'node:crypto';

/** What was sent, word for word, as the approver read it and the receipt stands for. */
export interface SubmittedContents {
  plan: { slug: string; title: string };
  institution: InstitutionReference;
  /** The post that sent it, only where it belongs to another institution. */
  sentBy?: ActingPost;
  round: { number: number; name: string } | null;
  letterNumber: string | null;
  letterOn: string | null;
  /** `report` is the report's id. */
  reports: (ApprovalReport & { report: number })[];
}

/** SHA-256 (hex) of what was sent: of its JSON with the names in order, in UTF-8. Anybody can compute it again from the contents. */
export function hashOfContents(contents: SubmittedContents): string {
  return createHash('sha256').update(canonicalJson(contents), 'utf8').digest('hex');
}
