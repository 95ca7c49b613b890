/** A spreadsheet that somebody sent, what was found in it, and how far applying it has come. */
export interface PlanImportView {
  id: string;
  fileName: string;
  plan: string | null;
  state: 'reading' | 'has-problems' | 'ready' | 'applied' | 'failed';
  rows: { read: number; total: number };
  problems: SpreadsheetProblem[];
  /** All of them, also those beyond the list. */
  problemCount: number;
  /** Commitments and milestones that applying it would add, change or leave as they are; `null` until it is known. */
  changes: { added: number; changed: number; unchanged: number } | null;
  /** Applying it changes what an approved plan promises, so it asks for a reason. */
  asksForReason: boolean;
  /** Slug of the plan that it was applied to; absent before. */
  appliedTo?: string;
  createdAt: string;
}

export interface PlanImportApplication {
  /** Needed where an approved plan's promise changes. */
  reason?: string;
}

/** A problem where it stands: sheet, row and column as the spreadsheet program shows them. */
export interface SpreadsheetProblem {
  sheet: string;
  row: number | null;
  column: string | null;
  code: string;
  message: string;
}
