import type { SheetLanguage } from '@cumple/domain/common/spreadsheet/sheet-language';
import { cellText } from '@cumple/domain/progress/spreadsheet/content-print';
import { type ReportCell, reportCells } from '@cumple/domain/progress/spreadsheet/report-cells';
import { REPORT_COLUMNS, type ReportColumn } from '@cumple/domain/progress/spreadsheet/report-columns';
import type { WritableRow } from '@cumple/domain/progress/spreadsheet/writable-row';
import writeExcelFile, { type CellObject } from 'write-excel-file/node';
import { workbookText } from '../../common/spreadsheet/workbook-text';
import { dataValidations } from './data-validations';
import { workbookWords } from './workbook-words';

const DAY_FORMAT = 'dd/mm/yyyy';
const AS_TEXT = '@';
const READ_ONLY = '#E7E6E6';
const WIDTH = { text: 44, short: 18, instructions: 110 };
const LONG_TEXT = 500;
const MILLISECONDS = 'T00:00:00Z';

/** A sheet as a workbook: rows with lists and checks, and how to fill them in. `name` says of which sheet it is. */
export function writeReportWorkbook(rows: readonly WritableRow[], name: string, language: SheetLanguage): Promise<Buffer> {
  const words = workbookWords[language];
  const header = REPORT_COLUMNS.map((column): CellObject => ({ value: column.header[language], type: String, fontWeight: 'bold', wrap: true, ...background(column) }));
  const data = rows.map((row) => reportCells(row, name, language).map((cell, place) => written(cell, REPORT_COLUMNS[place])));
  return writeExcelFile([
    { sheet: words.sheet, stickyRowsCount: 1, stickyColumnsCount: 2, columns: REPORT_COLUMNS.map((column) => ({ width: widthOf(column) })), data: [header, ...data] },
    { sheet: words.instructions, columns: [{ width: WIDTH.instructions }], data: words.lines.map((line, index) => [{ value: line, type: String, wrap: true, ...(index === 0 && { fontWeight: 'bold' as const }) }]) },
  ], { features: [dataValidations(rows.length, language)] }).toBuffer();
}

function written(cell: ReportCell, column: ReportColumn | undefined): CellObject | null {
  const look = { alignVertical: 'top' as const, ...background(column) };
  if (cell === null) return column?.role === 'content' ? { ...look, ...emptyAs(column) } : look;
  if (typeof cell === 'number') return { value: cell, type: Number, ...look };
  if (typeof cell === 'object') return { value: new Date(`${cell.day}${MILLISECONDS}`), type: Date, format: DAY_FORMAT, ...look };
  return { value: workbookText(cellText(cell) ?? ''), type: String, format: AS_TEXT, wrap: true, ...look };
}

/** What is typed into it is a date, or stays the text that it is. */
function emptyAs({ kind }: ReportColumn): Pick<CellObject, 'type' | 'format'> {
  return kind.is === 'day' ? { type: Date, format: DAY_FORMAT } : { type: String, format: AS_TEXT };
}

function background(column: ReportColumn | undefined): { backgroundColor?: string } {
  return column?.role === 'content' ? {} : { backgroundColor: READ_ONLY };
}

function widthOf({ kind, role, key }: ReportColumn): number {
  if (role === 'fact') return key === 'title' ? WIDTH.text : WIDTH.short;
  return kind.is === 'addresses' || (kind.is === 'text' && kind.max >= LONG_TEXT) ? WIDTH.text : WIDTH.short;
}
