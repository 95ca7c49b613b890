import type { SheetLanguage } from '@cumple/domain/common/spreadsheet/sheet-language';
import type { WrittenTable } from '@cumple/domain/self-assessment/spreadsheet/to-sheet-tables';
import { stringify } from 'csv-stringify/sync';
import { guardFormula } from '../../common/spreadsheet/formula-guard';
import { SHEET_COLUMN } from './read-csv';

/** Writes all sheets of a plan as one CSV file (RFC 4180, UTF-8 with a mark, which Excel needs), each row with its sheet. */
export function writeCsv(tables: readonly WrittenTable[], language: SheetLanguage): Buffer {
  const header = [...new Set(tables.flatMap((table) => table.header))];
  const rows = tables.flatMap(({ name, header: own, rows: ofTable }) =>
    ofTable.map((cells) => [name, ...header.map((title) => cells[own.indexOf(title)] ?? '')].map((cell) => (typeof cell === 'string' ? guardFormula(cell) : String(cell)))),
  );
  return Buffer.from(stringify([[SHEET_COLUMN[language], ...header], ...rows], { bom: true, record_delimiter: '\r\n', quoted_match: /[\r\n]/ }));
}
