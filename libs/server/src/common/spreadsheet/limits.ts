const MB = 1024 * 1024;

/** How much a spreadsheet may be, so that no file exhausts the machine. Sizes are in bytes. */
export interface SpreadsheetLimits {
  file: number;
  /** Unpacked. */
  inside: number;
  rows: number;
  columns: number;
  /** What reading it may take, in MB. */
  memory: number;
}

export const SPREADSHEET_LIMITS: SpreadsheetLimits = { file: 10 * MB, inside: 80 * MB, rows: 20_000, columns: 100, memory: 2_048 };

export function inMegabytes(bytes: number): string {
  return `${bytes / MB} MB`;
}
