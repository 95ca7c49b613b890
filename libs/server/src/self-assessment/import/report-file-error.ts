/** Why a file can't be read as a self-assessment report. The words are in the catalogue, under the same code. */
export const REPORT_FILE_ERRORS = [
  'file-missing',
  'not-a-file',
  'unreadable',
  'too-large',
  'empty',
  'binary',
  'utf-16',
  'not-utf-8',
  'cut-character',
  'double-encoded',
  'lost-characters',
  'too-many-lines',
  'line-too-long',
  'old-word',
  'pdf',
  'rtf',
  'zip-damaged',
  'zip-encrypted',
  'zip-too-many-entries',
  'zip-too-large',
  'zip-ratio',
  'not-a-docx',
  'xml-damaged',
  'xml-doctype',
  'xml-too-deep',
  'too-much-text',
  'not-a-report',
  'truncated',
  'no-report-date',
  'duplicate-code',
] as const;
export type ReportFileErrorCode = (typeof REPORT_FILE_ERRORS)[number];

/** Thrown for a file that is no report. It holds places and limits, never words of the file. */
export class ReportFileError extends Error {
  constructor(
    readonly code: ReportFileErrorCode,
    readonly place: string | null = null,
    readonly params: Readonly<Record<string, string>> = {},
  ) {
    super(`${code}${place ? ` (${place})` : ''}`);
    this.name = 'ReportFileError';
  }
}
