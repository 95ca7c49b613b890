import { type ScaleLevel } from '../../commitments/completion-level';
import { plain } from './words';

const LEVEL_OF: Record<string, ScaleLevel> = {
  'no iniciado': 'not-started', 'no iniciada': 'not-started', 'sin iniciar': 'not-started', 'not started': 'not-started',
  limitado: 'limited', limitada: 'limited', limited: 'limited',
  sustancial: 'substantial', substancial: 'substantial', substantial: 'substantial',
  completo: 'complete', completa: 'complete', completado: 'complete', completada: 'complete', complete: 'complete', completed: 'complete',
};
const MARK = /^[xX✗✘✓✔☒☑■●]$/u;
const MARK_BESIDE_NAME = /^[xX☒☑✓✔]\s+|(?<!\s)\s+[xX☒☑✓✔]$/u;

/**
 * The level marked in the form's table. `cells` are those behind the label `Cumplimiento`, empty ones too: the names of
 * the levels, then as many cells of which one holds an X. `null` without exactly one mark in a column of a level.
 * `rows` tells which cells stand in one row, where the document says it.
 */
export function readLevel(cells: readonly string[], rows: readonly (string | null)[] = []): ScaleLevel | null {
  const names = cells.map((cell) => LEVEL_OF[plain(cell.replace(MARK_BESIDE_NAME, ''))] ?? null);
  const named = names.filter((name) => name !== null);
  if (named.length === 1) return named[0] ?? null;
  const ticked = cells.flatMap((cell, index) => (names[index] && MARK_BESIDE_NAME.test(cell.trim()) ? [names[index]] : []));
  if (ticked.length > 0) return ticked.length === 1 ? ticked[0] ?? null : null;
  return rows.length > 0 && !rows.includes(null) ? markedInRows(names, cells, rows) : markedColumn(names, cells);
}

/** The name in the mark's own row, else the one above it; the label's own column may be one more. */
function markedInRows(names: readonly (ScaleLevel | null)[], cells: readonly string[], rows: readonly (string | null)[]): ScaleLevel | null {
  const marks = cells.flatMap((cell, index) => (MARK.test(cell.trim()) ? [index] : []));
  const mark = marks[0] ?? -1;
  const indexesOf = (row: string | null | undefined) => rows.flatMap((each, index) => (each === row ? [index] : []));
  const own = indexesOf(rows[mark]);
  const beside = own.filter((index) => names[index]);
  if (marks.length !== 1 || beside.length > 0) return marks.length === 1 && beside.length === 1 ? names[beside[0] ?? -1] ?? null : null;
  const header = indexesOf(rows[names.findLastIndex((name, index) => name !== null && index < mark)]);
  const shift = own.length - header.length;
  return shift === 0 || shift === 1 ? names[header[own.indexOf(mark) - shift] ?? -1] ?? null : null;
}

/** The label's own column stands before the levels; a merged one may be absent from the row of the mark. */
function markedColumn(names: readonly (ScaleLevel | null)[], cells: readonly string[]): ScaleLevel | null {
  const headerLength = names.findLastIndex((name) => name !== null) + 1;
  const row = cells.slice(headerLength);
  const marks = row.flatMap((cell, index) => (MARK.test(cell.trim()) ? [index] : []));
  if (headerLength === 0 || marks.length !== 1 || row.length < headerLength) return null;
  const shift = row.length === headerLength ? 0 : 1;
  return names[(marks[0] as number) - shift] ?? null;
}
