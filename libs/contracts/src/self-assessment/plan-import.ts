/** A spreadsheet that somebody sent, what was found in it, and how far applying it has come. */
export interface PlanImportView {
  id: string;
  fileName: string;
  plan: string | null;
  state: 'reading' | 'has-problems' | 'ready' | 'applying' | 'applied' | 'failed';
  rows: { read: number; total: number };
  problems: SpreadsheetProblem[];
  /** All of them, also those beyond the list. */
  problemCount: number;
  changes: { added: number; changed: number; unchanged: number };
  createdAt: string;
}

/** A problem where it stands: sheet, row and column as the spreadsheet program shows them. */
export interface SpreadsheetProblem {
  sheet: string;
  row: number | null;
  column: string | null;
  code: string;
  message: string;
}
