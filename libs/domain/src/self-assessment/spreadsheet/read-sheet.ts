import { MAX_LENGTH } from '../plan-document-limits';
import type { Column } from './columns';
import { readCell } from './read-cell';
import { plain } from '../../common/spreadsheet/plain-name';
import { SHEET_KEYS, type SheetKey, SHEETS } from './sheets';
import type { SheetRow, SheetTable } from '../../common/spreadsheet/sheet-table';
import type { SheetProblem, SheetProblemCode } from './sheet-table';

/** A row of a known sheet: what its filled cells say, by column. */
export interface Entry {
  row: number;
  values: Readonly<Record<string, string | number | string[]>>;
}

export interface SheetReading {
  key: SheetKey;
  /** As the file names it. */
  name: string;
  entries: Entry[];
  /** How the file names a column. */
  headerOf: (key: string) => string | null;
}

type Problem = (row: number | null, column: string | null, code: SheetProblemCode, params?: SheetProblem['params']) => void;

/** Which of our sheets a name means, in either language; `null` for one that isn't ours. */
export function sheetKey(name: string): SheetKey | null {
  return SHEET_KEYS.find((key) => Object.values(SHEETS[key].name).some((known) => plain(known) === plain(name))) ?? null;
}

/** Reads the rows of a sheet; what can't be read is added to the problems, with its place. Empty rows are passed over. */
export function readSheet(key: SheetKey, table: SheetTable, problems: SheetProblem[]): SheetReading {
  const problem: Problem = (row, column, code, params = {}) => problems.push({ sheet: table.name, row, column, code, params });
  const places = columnsOf(key, table, problem);
  const rows = table.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const header = (columnKey: string) => table.header[[...places.entries()].find(([, column]) => column.key === columnKey)?.[0] ?? -1] ?? null;
  return { key, name: table.name, entries: rows.map((row) => readRow(row, places, table, problem)), headerOf: header };
}

/** Which of our columns stands where. */
function columnsOf(key: SheetKey, table: SheetTable, problem: Problem): Map<number, Column> {
  const places = new Map<number, Column>();
  const taken = new Set<string>();
  table.header.forEach((name, place) => {
    if (name.trim() === '') return;
    const column = SHEETS[key].columns.find(({ header }) => [header.es, header.en].some((known) => plain(known) === plain(name)));
    if (!column) return problem(1, name, 'unknown-column');
    if (taken.has(column.key)) return problem(1, name, 'repeated-column');
    taken.add(column.key);
    places.set(place, column);
  });
  for (const { key: wanted, header } of SHEETS[key].columns.filter((column) => column.required && !taken.has(column.key)))
    if (table.rows.length > 0) problem(1, header.es, 'missing-column', { column: wanted });
  return places;
}

function readRow({ number: row, cells }: SheetRow, places: ReadonlyMap<number, Column>, table: SheetTable, problem: Problem): Entry {
  const values: Record<string, string | number | string[]> = {};
  for (const [place, column] of places) {
    const text = readable(column, cells[place] ?? '');
    if (text === '') {
      if (column.required) problem(row, table.header[place] ?? null, 'required');
      continue;
    }
    const reading = readCell(column.kind, text);
    if ('value' in reading) values[column.key] = reading.value;
    else problem(row, table.header[place] ?? null, reading.code, reading.params);
  }
  return { row, values };
}

/** Blanks around a long text are its author's; around anything else they are a slip. */
function readable({ kind }: Column, cell: string): string {
  const trimmed = cell.trim();
  return kind.is === 'text' && kind.max === MAX_LENGTH.text && trimmed !== '' ? cell : trimmed;
}
