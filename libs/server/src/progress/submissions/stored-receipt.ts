import type { EvidenceFileView } from '@cumple/contracts/commitments/stored-file';
import type { Receipt } from '@cumple/contracts/progress/report-sheet';
import { type ApprovalMode, receiptNumber } from '@cumple/domain/progress/submission.state';
import type { SubmittedContents } from '../submitted-contents';

/** A receipt as the database tells it. */
export interface StoredReceipt {
  year: number;
  sequence: number;
  contents: SubmittedContents;
  post: string;
  receivedAt: string;
  timeZone: string;
  mode: ApprovalMode;
  approverPost: string | null;
  decidedAt: string | null;
  signedSheet: EvidenceFileView | null;
  sha256: string;
  demonstration: boolean;
  /** Numbers of the reports, by id. */
  numbers: Record<string, { number: number }>;
}

/** A receipt as it is shown: of what was received then, whatever has changed since. */
export function shownReceipt({ year, sequence, contents, mode, approverPost, decidedAt, signedSheet, numbers, ...told }: StoredReceipt): Receipt {
  const { plan, institution, sentBy = null, round, letterNumber, letterOn, reports } = contents;
  const { post, receivedAt, timeZone, sha256, demonstration } = told;
  return {
    number: receiptNumber(year, sequence), plan, institution: { ...institution, demonstration }, post, sentBy, round, receivedAt, timeZone, letterNumber, letterOn,
    approval: { mode, post: approverPost, decidedAt, signedSheet },
    reports: reports.map(({ report, commitment, number, title, unchanged, milestoneState, evidence }) => ({
      commitment, number, title, report: numbers[report]?.number ?? 0, unchanged, milestoneState, evidenceCount: evidence.length,
    })),
    sha256, demonstration,
  };
}
