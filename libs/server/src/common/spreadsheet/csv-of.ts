import { stringify } from 'csv-stringify/sync';
import { guardFormula } from './formula-guard';

export type CsvCell = string | number | null;

/** Rows as CSV (RFC 4180, UTF-8 with a mark, which Excel needs); no text is a formula. */
export function csvOf(rows: readonly (readonly CsvCell[])[]): Buffer {
  const guarded = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? guardFormula(cell) : String(cell ?? ''))));
  return Buffer.from(stringify(guarded, { bom: true, record_delimiter: '\r\n', quoted_match: /[\r\n]/ }));
}
