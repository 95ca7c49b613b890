import type { SheetLanguage } from '@cumple/domain/common/spreadsheet/sheet-language';
import type { WrittenTable } from '@cumple/domain/self-assessment/spreadsheet/to-sheet-tables';
import { csvOf } from '../../common/spreadsheet/csv-of';
import { SHEET_COLUMN } from './read-csv';

/** Writes all sheets of a plan as one CSV file, each row with its sheet. */
export function writeCsv(tables: readonly WrittenTable[], language: SheetLanguage): Buffer {
  const header = [...new Set(tables.flatMap((table) => table.header))];
  const rows = tables.flatMap(({ name, header: own, rows: ofTable }) => ofTable.map((cells) => [name, ...header.map((title) => cells[own.indexOf(title)] ?? '')]));
  return csvOf([[SHEET_COLUMN[language], ...header], ...rows]);
}
