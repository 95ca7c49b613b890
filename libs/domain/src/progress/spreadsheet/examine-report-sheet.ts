import type { Day } from '../../common/day';
import type { SheetLanguage } from '../../common/spreadsheet/sheet-language';
import type { SheetTable } from '../../common/spreadsheet/sheet-table';
import type { ReportDays } from '../report-days';
import { EMPTY_REPORT, type ReportContent } from '../report-content';
import { reasonsNotToSubmit, type SubmissionReason } from '../reasons-not-to-submit';
import { type ContentChange, contentChanges } from './content-changes';
import { contentPrint } from './content-print';
import { entryContent, unmarkedObstacles } from './entry-content';
import { readReportTable, type ReportEntry, type ReportReading } from './read-report-table';
import { obstacleKey } from './report-columns';
import type { ReportSheetProblem, ReportSheetProblemCode } from './report-sheet-problem';
import type { ClosedRow, WritableRow } from './writable-row';

/** The sheet that a file is held against. */
export interface ExaminedSheet {
  /** By what files of it are known. */
  name: string;
  writable: readonly WritableRow[];
  closed: readonly ClosedRow[];
  today: Day;
  days: ReportDays;
  language: SheetLanguage;
}

/** What a row of the file would make of a report. */
export interface ExaminedRow {
  /** As the program counts. */
  row: number;
  standing: WritableRow;
  content: ReportContent;
  changes: ContentChange[];
  /** Why it couldn't be submitted then. */
  reasons: SubmissionReason[];
}

export interface ReportSheetExamination {
  rows: ExaminedRow[];
  problems: ReportSheetProblem[];
  /** Rows of the file that change nothing. */
  untouched: number;
}

/** Holds a filled-in sheet against what stands: every change and every problem, in the order of the file. Nothing is saved. */
export function examineReportSheet(tables: readonly SheetTable[], sheet: ExaminedSheet): ReportSheetExamination {
  const reading = readReportTable(tables);
  const found: ReportSheetExamination = { rows: [], problems: [...reading.problems], untouched: 0 };
  const seen = new Set<string>();
  for (const entry of reading.entries) {
    const key = keyOf(entry.values.get('commitment'), entry.values.get('milestone'));
    if (key !== null && seen.has(key)) found.problems.push(at(entry, reading, 'milestone', 'duplicate'));
    else examineEntry(entry, key, { reading, sheet, found });
    if (key !== null) seen.add(key);
  }
  found.problems.sort((one, other) => (one.row ?? 0) - (other.row ?? 0));
  return found;
}

interface Examining {
  reading: ReportReading;
  sheet: ExaminedSheet;
  found: ReportSheetExamination;
}

function examineEntry(entry: ReportEntry, key: string | null, { reading, sheet, found }: Examining): void {
  if (key === null) return;
  const problem = (column: string, code: ReportSheetProblemCode) => void found.problems.push(at(entry, reading, column, code));
  if (entry.values.has('sheet') && entry.values.get('sheet') !== sheet.name) return problem('sheet', 'other-sheet');
  const standing = sheet.writable.find(({ commitment, milestone }) => keyOf(commitment, milestone) === key);
  if (!standing) return examineClosed(entry, key, { sheet, found }, problem);
  for (const kind of unmarkedObstacles(entry)) problem(obstacleKey(kind), 'obstacle-not-marked');
  const content = entryContent(entry, standing.content);
  const changes = contentChanges(standing.content, content, sheet.language);
  if (!entry.broken && (changes.length === 0 || isUntouched(entry, content))) return void found.untouched++;
  if (isOther(entry, 'milestoneVersion', standing.milestoneVersion)) problem('milestone', 'milestone-changed');
  if (isOther(entry, 'reportVersion', standing.reportVersion)) problem('milestone', 'report-changed');
  if (changes.length > 0) found.rows.push({ row: entry.row, standing, content, changes, reasons: reasonsOf(standing, content, sheet) });
}

/** What was received, or withdrawn, after the sheet was downloaded: told where somebody wrote in its row. */
function examineClosed(entry: ReportEntry, key: string, { sheet, found }: Omit<Examining, 'reading'>, problem: (column: string, code: ReportSheetProblemCode) => void): void {
  const row = sheet.closed.find(({ commitment, milestone }) => keyOf(commitment, milestone) === key);
  if (row && isUntouched(entry, entryContent(entry, EMPTY_REPORT))) found.untouched++;
  else problem('milestone', row?.reason ?? 'not-your-milestone');
}

/** One that is missing was told already. */
function isOther({ values }: ReportEntry, stamp: string, version: number): boolean {
  return values.has(stamp) && values.get(stamp) !== version;
}

function isUntouched({ values }: ReportEntry, content: ReportContent): boolean {
  return values.get('fingerprint') === contentPrint(content);
}

/** A row that is saved was changed: of a returned one that is its answer. */
function reasonsOf({ dueOn, facts }: WritableRow, content: ReportContent, { today, days }: ExaminedSheet): SubmissionReason[] {
  const milestone = { dueOn, withdrawn: false, changedMeanwhile: false, waitsElsewhere: false, days, ...facts };
  return reasonsNotToSubmit({ state: 'draft', awaitingApproval: false, roundClosed: false, sinceReturn: null, content }, milestone, today);
}

function at({ row }: ReportEntry, { headerOf }: ReportReading, column: string, code: ReportSheetProblemCode): ReportSheetProblem {
  return { row, column: headerOf(column), code, params: {} };
}

function keyOf(commitment: unknown, milestone: unknown): string | null {
  return typeof commitment === 'string' && typeof milestone === 'number' ? `${commitment.toLowerCase()} ${milestone}` : null;
}
