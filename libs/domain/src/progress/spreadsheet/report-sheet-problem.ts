/** What speaks against a cell, a row or a whole file of a report sheet. */
export const REPORT_SHEET_PROBLEMS = [
  'missing-sheet', 'unknown-column', 'repeated-column', 'missing-column', 'no-rows', 'required', 'too-long', 'unstorable-text', 'not-a-day', 'not-a-number', 'not-yes-or-no', 'not-a-state',
  'not-an-address', 'too-many-addresses', 'obstacle-not-marked', 'other-sheet', 'duplicate', 'not-your-milestone', 'milestone-withdrawn', 'milestone-changed', 'report-changed', 'not-editable',
  'awaiting-approval', 'reported-elsewhere', 'round-not-open', 'round-closed', 'plan-ended',
] as const;
export type ReportSheetProblemCode = (typeof REPORT_SHEET_PROBLEMS)[number];

/** What is wrong, and where it stands as the program shows it. */
export interface ReportSheetProblem {
  row: number | null;
  /** As the header names it. */
  column: string | null;
  code: ReportSheetProblemCode;
  params: Readonly<Record<string, string | number>>;
}
