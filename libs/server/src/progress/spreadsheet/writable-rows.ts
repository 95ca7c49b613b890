import type { SheetRow } from '@cumple/contracts/progress/report-sheet';
import { isEditable } from '@cumple/domain/progress/progress-report.state';
import { EMPTY_REPORT, type ReportContent } from '@cumple/domain/progress/report-content';
import { rowLock, type SheetLock } from '@cumple/domain/progress/sheet-lock';
import type { ClosedRow, WritableRow } from '@cumple/domain/progress/spreadsheet/writable-row';
import type { SheetAddress } from '../sheets/sheet-address';

/** By what files of a sheet are known. */
export function sheetName({ plan, round, institution }: SheetAddress): string {
  return `${plan}/${round ?? 'outside'}/${institution}`;
}

/** Rows that the institution may write, and those that it may not, with the reason. */
export function writableRows(rows: readonly SheetRow[], lock: SheetLock | null): { writable: WritableRow[]; closed: ClosedRow[] } {
  const judged = rows.map((row) => ({ row, reason: reasonNotToWrite(row, lock) }));
  return {
    writable: judged.flatMap(({ row, reason }) => (reason === null ? [writableRow(row)] : [])),
    closed: judged.flatMap(({ row: { commitment, milestone }, reason }) => (reason === null ? [] : [{ commitment, milestone, reason }])),
  };
}

function reasonNotToWrite({ withdrawn, waitsIn, report }: SheetRow, lock: SheetLock | null): ClosedRow['reason'] | null {
  if (withdrawn) return 'milestone-withdrawn';
  if (waitsIn) return 'reported-elsewhere';
  if (report?.awaitingApproval) return 'awaiting-approval';
  return report && !isEditable(report.state) ? 'not-editable' : rowLock(lock, report?.state ?? null);
}

function writableRow(row: SheetRow): WritableRow {
  const { commitment, milestone, title, dueOn, milestoneVersion, report, lastState, lastReport } = row;
  const facts = { lastState, reportedBefore: lastReport !== null };
  return { commitment, milestone, title, dueOn, milestoneVersion, reportVersion: report?.version ?? 0, content: report ?? standing(row), facts };
}

/** As the page fills a row in that nobody wrote in yet. */
function standing({ lastState, startedOn, doneOn }: SheetRow): ReportContent {
  return { ...EMPTY_REPORT, milestoneState: lastState === 'unknown' ? null : lastState, startedOn, doneOn };
}
