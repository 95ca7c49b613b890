import type { SheetTable } from '../../common/spreadsheet/sheet-table';

type Place = { readonly sheet: string; readonly row: number | null; readonly column: string | null };

/** Puts problems as somebody goes through the file to mend them: sheet by sheet, down the rows, along the columns. Each sheet is gone through once. */
export function inReadingOrder<T extends Place>(problems: readonly T[], tables: readonly SheetTable[]): T[] {
  const sheets = tables.map(({ name }) => name);
  const columnOf = ({ sheet, column }: T) => (column === null ? -1 : (tables.find(({ name }) => name === sheet)?.header.indexOf(column) ?? -1));
  // What concerns the whole file, or a whole sheet, comes first.
  return [...problems].sort((one, other) => sheets.indexOf(one.sheet) - sheets.indexOf(other.sheet) || (one.row ?? 0) - (other.row ?? 0) || columnOf(one) - columnOf(other));
}
