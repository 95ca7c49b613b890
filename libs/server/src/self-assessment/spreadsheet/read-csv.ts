import { withoutHiddenSigns } from '@cumple/domain/common/hidden-signs';
import { CsvError, parse } from 'csv-parse/sync';
import { sheetKey } from '@cumple/domain/self-assessment/spreadsheet/read-sheet';
import { plain } from '@cumple/domain/common/spreadsheet/plain-name';
import { type SheetKey, SHEETS } from '@cumple/domain/self-assessment/spreadsheet/sheets';
import type { SheetRow, SheetTable } from '@cumple/domain/common/spreadsheet/sheet-table';
import { groupBy } from '@cumple/domain/common/group-by';
import { unguardFormula } from '../../common/spreadsheet/formula-guard';
import { SPREADSHEET_LIMITS } from '../../common/spreadsheet/limits';
import { SpreadsheetFileError } from '../../common/spreadsheet/spreadsheet-file-error';

/** The column that says which sheet a row belongs to, where one file holds them all. */
export const SHEET_COLUMN = { es: 'Hoja', en: 'Sheet' } as const;

const DELIMITERS = [',', ';', '\t'];

/**
 * Reads a CSV file (RFC 4180) in UTF-8 with or without a mark, UTF-16 with one, or Windows-1252, as Excel writes them,
 * with commas, semicolons or tabs. Without a column for the sheet its rows are commitments.
 */
export function readCsv(bytes: Buffer): SheetTable[] {
  const records = parseRecords(decode(bytes));
  const [header = [], ...rows] = records.map((cells) => cells.map((cell) => withoutHiddenSigns(unguardFormula(cell))));
  const numbered = rows.map((cells, index): SheetRow => ({ number: index + 2, cells }));
  const sheetColumn = header.findIndex((name) => Object.values(SHEET_COLUMN).some((known) => plain(known) === plain(name)));
  if (sheetColumn < 0) return [{ name: SHEETS.commitments.name.es, header, rows: numbered }];
  const bySheet = groupBy(numbered.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')), ({ cells }) => cells[sheetColumn]?.trim() ?? '');
  return [...bySheet].map(([name, ofSheet]) => ({ name, header: ownHeader(name, header, sheetColumn, ofSheet), rows: ofSheet }));
}

/** Of the columns of all sheets those of this one, and any others that it fills in: those are mistakes to be told. */
function ownHeader(name: string, header: readonly string[], sheetColumn: number, rows: readonly SheetRow[]): string[] {
  const key = sheetKey(name);
  const own = (title: string) => key !== null && isColumnOf(key, title);
  return header.map((title, place) => (place !== sheetColumn && (own(title) || rows.some(({ cells }) => (cells[place] ?? '').trim() !== '')) ? title : ''));
}

function isColumnOf(key: SheetKey, title: string): boolean {
  return SHEETS[key].columns.some(({ header }) => [header.es, header.en].some((known) => plain(known) === plain(title)));
}

function parseRecords(text: string): string[][] {
  const [firstLine = ''] = text.split('\n', 1);
  const delimiter = DELIMITERS.reduce((best, each) => (firstLine.split(each).length > firstLine.split(best).length ? each : best));
  try {
    const records = parse(text, { delimiter, relax_column_count: true, skip_empty_lines: false, to: SPREADSHEET_LIMITS.rows + 2 });
    if (records.length > SPREADSHEET_LIMITS.rows + 1) throw new SpreadsheetFileError('too-many-rows', { max: SPREADSHEET_LIMITS.rows });
    if (records.some((cells) => cells.length > SPREADSHEET_LIMITS.columns)) throw new SpreadsheetFileError('too-many-columns', { max: SPREADSHEET_LIMITS.columns });
    return records;
  } catch (error) {
    if (error instanceof CsvError) throw new SpreadsheetFileError('malformed-csv', { row: Number(error['lines'] ?? 1) });
    throw error;
  }
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    // Takes a mark at the beginning off.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
