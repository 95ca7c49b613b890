export const FILE_PROBLEMS = ['not-a-spreadsheet', 'damaged', 'encrypted', 'too-large-inside', 'too-many-rows', 'too-many-columns', 'malformed-csv', 'empty-file'] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];

/** A file that can't be read as a spreadsheet at all. */
export class SpreadsheetFileError extends Error {
  constructor(
    readonly code: FileProblem,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = 'SpreadsheetFileError';
  }
}
