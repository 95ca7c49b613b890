import type { PlanDocument } from '../plan-document';
import { reasonsNotToApply } from '../reasons-not-to-apply';
import { PlaceBook } from './place-book';
import { readSheet, sheetKey, type SheetReading } from './read-sheet';
import { type SheetKey, SHEETS } from './sheets';
import type { SheetTable } from '../../common/spreadsheet/sheet-table';
import type { SheetProblem } from './sheet-table';
import { type SpreadsheetBase, toPlanDocument } from './to-plan-document';

export interface PlanSpreadsheet {
  /** What applying it would make of the plan. Only to be applied without problems. */
  document: PlanDocument;
  problems: SheetProblem[];
  /** For what is found later, against what is stored by then. */
  places: PlaceBook;
  rowCount: number;
}

/**
 * Reads the sheets of a plan over what is stored (`base`). Every problem is listed with its
 * sheet, row and column; sheets that aren't there, rows that aren't there and empty cells change nothing.
 */
export function readPlanSpreadsheet(tables: readonly SheetTable[], base: SpreadsheetBase): PlanSpreadsheet {
  const problems: SheetProblem[] = [];
  const readings = readSheets(tables, problems);
  if (Object.keys(readings).length === 0) problems.push({ sheet: '', row: null, column: null, code: 'missing-sheet', params: { sheets: Object.values(SHEETS).map(({ name }) => name.es).join(', ') } });
  const places = new PlaceBook(readings);
  checkPlanSheet(readings.plan, base, problems);
  const document = toPlanDocument(readings, base, places);
  const cells = [...problems, ...places.problems];
  // Rules would only tell again what the cells have told already.
  const rules = cells.length === 0 ? reasonsNotToApply(document).map((reason) => places.problemOf(reason)) : [];
  const rowCount = Object.values(readings).reduce((sum, { entries }) => sum + entries.length, 0);
  return { document, problems: [...cells, ...rules], places, rowCount };
}

function readSheets(tables: readonly SheetTable[], problems: SheetProblem[]): Partial<Record<SheetKey, SheetReading>> {
  const readings: Partial<Record<SheetKey, SheetReading>> = {};
  for (const table of tables) {
    const key = sheetKey(table.name);
    if (key && !readings[key]) readings[key] = readSheet(key, table, problems);
    // A sheet of notes is nobody's mistake; one that we would have to choose from is.
    else if (key) problems.push({ sheet: table.name, row: null, column: null, code: 'duplicate', params: {} });
  }
  return readings;
}

/** What a file names, before anything is known of it: its plan, jurisdiction and institutions. */
export function namedBySpreadsheet(tables: readonly SheetTable[]): { plan: string | null; jurisdiction: string | null; institutions: string[] } {
  const readings = readSheets(tables, []);
  const [plan] = readings.plan?.entries ?? [];
  const named = INSTITUTION_COLUMNS.flatMap(([sheet, column]) => (readings[sheet]?.entries ?? []).flatMap(({ values }) => values[column] ?? []));
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  return { plan: text(plan?.values['code']), jurisdiction: text(plan?.values['jurisdiction.code']), institutions: [...new Set(named.map(String))] };
}

const INSTITUTION_COLUMNS: [SheetKey, string][] = [
  ['plan', 'coordinator'], ['institutions', 'code'], ['posts', 'institution'], ['commitments', 'leadInstitution'], ['commitments', 'supportingInstitutions'],
  ['milestones', 'institution'],
];

function checkPlanSheet(plan: SheetReading | undefined, base: SpreadsheetBase, problems: SheetProblem[]): void {
  const [first, ...more] = plan?.entries ?? [];
  for (const { row } of more) problems.push({ sheet: plan?.name ?? '', row, column: null, code: 'one-row-only', params: {} });
  const code = first?.values['code'];
  if (base.plan && code !== undefined && code !== base.plan.slug) problems.push({ sheet: plan?.name ?? '', row: first?.row ?? null, column: plan?.headerOf('code') ?? null, code: 'other-plan', params: { plan: base.plan.slug } });
}
