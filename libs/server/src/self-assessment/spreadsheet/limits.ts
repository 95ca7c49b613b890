const MB = 1024 * 1024;

/** How much a spreadsheet may be, so that no file exhausts the machine. Sizes are in bytes. */
export const SPREADSHEET_LIMITS = { file: 10 * MB, inside: 80 * MB, rows: 20_000, columns: 100 } as const;
