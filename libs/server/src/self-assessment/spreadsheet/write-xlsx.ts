import type { Column } from '@cumple/domain/self-assessment/spreadsheet/columns';
import type { Cell, WrittenTable } from '@cumple/domain/self-assessment/spreadsheet/to-sheet-tables';
import writeExcelFile, { type CellObject } from 'write-excel-file/node';
import { workbookText } from '../../common/spreadsheet/workbook-text';

/** What a cell of a workbook can hold. A longer text stays out: an empty cell changes nothing when it is read again. */
const MAX_CELL = 32_767;
const NARROW = 18;
const WIDE = 48;
const LONG_TEXT = 1_000;

/** Writes the sheets of a plan as an Excel workbook, every text as text. */
export function writeXlsx(tables: readonly WrittenTable[]): Promise<Buffer> {
  const sheets = tables.map(({ name, columns, header, rows }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map((column) => ({ width: widthOf(column) })),
    data: [header.map((title): CellObject => ({ value: title, type: String, fontWeight: 'bold', wrap: true })), ...rows.map((cells) => cells.map(written))],
  }));
  return writeExcelFile(sheets).toBuffer();
}

function written(cell: Cell): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  const text = workbookText(cell);
  return text.length > MAX_CELL || text === '' ? null : { value: text, type: String, wrap: text.includes('\n') };
}

function widthOf({ kind }: Column): number {
  return kind.is === 'text' && kind.max >= LONG_TEXT ? WIDE : NARROW;
}
