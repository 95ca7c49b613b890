import type { SpreadsheetLimits } from '../../common/spreadsheet/limits';

const MB = 1024 * 1024;

/** How much a filled-in sheet may be: far more than any institution's milestones, far less than what would hold anybody up. */
export const REPORT_SHEET_LIMITS: SpreadsheetLimits = { file: 5 * MB, inside: 20 * MB, rows: 2_000, columns: 100, memory: 256 };
