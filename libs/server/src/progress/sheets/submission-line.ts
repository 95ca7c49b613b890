import type { SubmissionLine } from '@cumple/contracts/progress/report-sheet';
import { receiptNumber } from '@cumple/domain/progress/submission.state';

/** A submission as the database tells it. */
export type StoredSubmission = Omit<SubmissionLine, 'receipt'> & { receiptYear: number | null; receiptSequence: number | null };

/** A submission as its sheet shows it. */
export function submissionLine({ receiptYear, receiptSequence, ...line }: StoredSubmission): SubmissionLine {
  return { ...line, receipt: receiptYear === null || receiptSequence === null ? null : receiptNumber(receiptYear, receiptSequence) };
}
