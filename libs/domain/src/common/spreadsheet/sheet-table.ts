/** A sheet as a spreadsheet program shows it, read to texts: days are `YYYY-MM-DD`, numbers have a point. */
export interface SheetTable {
  name: string;
  header: readonly string[];
  rows: readonly SheetRow[];
}

export interface SheetRow {
  /** As the program counts: the header is row 1. */
  number: number;
  cells: readonly string[];
}
