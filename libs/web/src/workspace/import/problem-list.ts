import type { SpreadsheetProblem } from '@cumple/contracts/self-assessment/plan-import';

/** Problems of one sheet, in the order in which they are mended. */
export interface SheetProblems {
  sheet: string;
  problems: SpreadsheetProblem[];
}

/** By sheet, as the server ordered them. */
export function bySheet(problems: readonly SpreadsheetProblem[]): SheetProblems[] {
  const sheets = [...new Set(problems.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => ({ sheet, problems: problems.filter((problem) => problem.sheet === sheet) }));
}

/** The problems as a file for a spreadsheet program, with its byte-order mark; no cell is taken for a formula. */
export function problemsCsv(problems: readonly SpreadsheetProblem[], header: readonly string[]): string {
  const rows = problems.map(({ sheet, row, column, message }) => [sheet, row === null ? '' : String(row), column ?? '', message]);
  return '\uFEFF' + [header, ...rows].map((cells) => cells.map(cell).join(',') + '\r\n').join('');
}

function cell(text: string): string {
  const guarded = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
