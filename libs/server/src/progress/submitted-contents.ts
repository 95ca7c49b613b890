import type { ApprovalReport } from '@cumple/contracts/progress/report-sheet';

/** What was sent, word for word, as the approver read it and the receipt stands for. */
export interface SubmittedContents {
  reports: (ApprovalReport & { report: number })[];
}
