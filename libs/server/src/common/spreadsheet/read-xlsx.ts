import { withoutHiddenSigns } from '@cumple/domain/common/hidden-signs';
import type { SheetTable } from '@cumple/domain/common/spreadsheet/sheet-table';
import { isDate } from 'node:util/types';
import type { Sheet } from 'read-excel-file/node';
import { measureArchive } from './measure-archive';
import { readWorkbookAside } from './read-workbook-aside';
import { SPREADSHEET_LIMITS, type SpreadsheetLimits } from './limits';
import { SpreadsheetFileError } from './spreadsheet-file-error';
import { textOfWorkbook } from './workbook-text';

/** Reads every sheet of an Excel workbook to texts. */
export async function readXlsx(bytes: Buffer, limits: SpreadsheetLimits = SPREADSHEET_LIMITS): Promise<SheetTable[]> {
  await measureArchive(bytes, limits);
  const sheets = await readWorkbookAside(bytes, limits.memory).catch(() => {
    throw new SpreadsheetFileError('damaged');
  });
  return sheets.map((sheet) => toTable(sheet, limits));
}

function toTable({ sheet, data }: Sheet, limits: SpreadsheetLimits): SheetTable {
  if (data.length > limits.rows + 1) throw new SpreadsheetFileError('too-many-rows', { max: limits.rows });
  if (data.some((row) => row.length > limits.columns)) throw new SpreadsheetFileError('too-many-columns', { max: limits.columns });
  const [header = [], ...rows] = data.map((row) => row.map(asText));
  return { name: sheet, header, rows: rows.map((cells, index) => ({ number: index + 2, cells })) };
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  // The program's dates have no zone: the library reads them as midnight in UTC.
  if (isDate(value)) return value.toISOString().slice(0, 10);
  return typeof value === 'string' ? withoutHiddenSigns(textOfWorkbook(value)) : String(value);
}
