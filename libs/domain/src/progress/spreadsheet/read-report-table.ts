import { plain } from '../../common/spreadsheet/plain-name';
import type { SheetRow, SheetTable } from '../../common/spreadsheet/sheet-table';
import { cellText } from './content-print';
import { type CellValue, readReportCell } from './read-report-cell';
import { AS_IT_STANDS, means, REPORT_COLUMNS, type ReportColumn } from './report-columns';
import type { ReportSheetProblem, ReportSheetProblemCode } from './report-sheet-problem';

/** A row of a filled-in sheet: what its cells say, by column. What is missing, or can't be read, isn't there. */
export interface ReportEntry {
  row: number;
  values: ReadonlyMap<string, CellValue>;
  /** Something in it can't be read: it was told. */
  broken: boolean;
}

export interface ReportReading {
  entries: ReportEntry[];
  problems: ReportSheetProblem[];
  /** How the file names a column. */
  headerOf(key: string): string | null;
}

const NEEDED = REPORT_COLUMNS.filter(({ role, key }) => role === 'key' || (role === 'stamp' && key !== 'fingerprint'));

/** Reads the sheet of a file that has codes and milestones; columns may stand in any order, in either language. */
export function readReportTable(tables: readonly SheetTable[]): ReportReading {
  const table = tables.find(({ header }) => REPORT_COLUMNS.filter(({ role }) => role === 'key').every((column) => header.some((name) => means(column.header, name))));
  if (!table) return { entries: [], problems: [{ row: null, column: null, code: 'missing-sheet', params: {} }], headerOf: () => null };
  const problems: ReportSheetProblem[] = [];
  const places = columnsOf(table, problems);
  const rows = table.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (rows.length === 0) problems.push({ row: null, column: null, code: 'no-rows', params: {} });
  const entries = rows.map((row) => readRow(row, places, table, problems));
  return { entries, problems, headerOf: (key) => headerOf(key, places, table) };
}

function headerOf(key: string, places: ReadonlyMap<number, ReportColumn>, { header }: SheetTable): string | null {
  const place = [...places].find(([, column]) => column.key === key)?.[0];
  return place === undefined ? null : (header[place] ?? null);
}

/** Which of our columns stands where. */
function columnsOf(table: SheetTable, problems: ReportSheetProblem[]): Map<number, ReportColumn> {
  const problem = (column: string, code: ReportSheetProblemCode) => problems.push({ row: 1, column, code, params: {} });
  const places = new Map<number, ReportColumn>();
  const taken = new Set<string>();
  table.header.forEach((name, place) => {
    if (plain(name) === '') return;
    const column = REPORT_COLUMNS.find(({ header }) => means(header, name));
    if (!column) return void problem(name, 'unknown-column');
    if (taken.has(column.key)) return void problem(name, 'repeated-column');
    taken.add(column.key);
    places.set(place, column);
  });
  for (const { header } of NEEDED.filter(({ key }) => !taken.has(key))) problem(header.es, 'missing-column');
  return places;
}

function readRow({ number: row, cells }: SheetRow, places: ReadonlyMap<number, ReportColumn>, table: SheetTable, problems: ReportSheetProblem[]): ReportEntry {
  const values = new Map<string, CellValue>();
  const before = problems.length;
  const problem = (place: number, code: ReportSheetProblemCode, params: ReportSheetProblem['params'] = {}) => problems.push({ row, column: table.header[place] ?? null, code, params });
  for (const [place, column] of places) {
    const cell = cells[place] ?? '';
    if (column.role === 'fact' || means(AS_IT_STANDS, cell)) continue;
    if (NEEDED.includes(column) && cellText(cell) === null) problem(place, 'required');
    const reading = readReportCell(column.kind, cell);
    if ('value' in reading) values.set(column.key, reading.value);
    else problem(place, reading.code, reading.params);
  }
  return { row, values, broken: problems.length > before };
}
