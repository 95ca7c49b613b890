export const PROBLEM_CODES = [
  'unknown-sheet', 'unknown-column', 'repeated-column', 'missing-column', 'missing-sheet', 'required', 'too-long', 'unstorable-text', 'not-a-choice', 'not-a-number',
  'not-a-day', 'not-a-slug', 'not-a-code', 'unclear-date', 'inconsistent-date', 'duplicate', 'unknown-institution', 'unknown-post', 'unknown-policy-area',
  'unknown-commitment', 'unknown-time-zone', 'period-reversed', 'one-row-only', 'other-plan', 'withdrawn', 'not-applicable',
] as const;
export type SheetProblemCode = (typeof PROBLEM_CODES)[number];

/** What can't be read, and where it stands as the program shows it. */
export interface SheetProblem {
  sheet: string;
  row: number | null;
  /** As the header names it. */
  column: string | null;
  code: SheetProblemCode;
  params: Readonly<Record<string, string | number>>;
}
