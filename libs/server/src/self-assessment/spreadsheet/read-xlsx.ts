import type { SheetTable } from '@cumple/domain/self-assessment/spreadsheet/sheet-table';
import type { Sheet } from 'read-excel-file/node';
import { unguardFormula } from './formula-guard';
import { measureArchive } from './measure-archive';
import { readWorkbookAside } from './read-workbook-aside';
import { SPREADSHEET_LIMITS } from './limits';
import { SpreadsheetFileError } from './spreadsheet-file-error';

/** Reads every sheet of an Excel workbook to texts. */
export async function readXlsx(bytes: Buffer): Promise<SheetTable[]> {
  await measureArchive(bytes);
  const sheets = await readWorkbookAside(bytes).catch(() => {
    throw new SpreadsheetFileError('damaged');
  });
  return sheets.map(toTable);
}

function toTable({ sheet, data }: Sheet): SheetTable {
  if (data.length > SPREADSHEET_LIMITS.rows + 1) throw new SpreadsheetFileError('too-many-rows', { max: SPREADSHEET_LIMITS.rows });
  if (data.some((row) => row.length > SPREADSHEET_LIMITS.columns)) throw new SpreadsheetFileError('too-many-columns', { max: SPREADSHEET_LIMITS.columns });
  const [header = [], ...rows] = data.map((row) => row.map(asText));
  return { name: sheet, header, rows: rows.map((cells, index) => ({ number: index + 2, cells })) };
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  // The program's dates have no zone: the library reads them as midnight in UTC.
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' ? unguardFormula(value) : String(value);
}
