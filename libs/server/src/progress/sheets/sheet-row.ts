import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { SheetReport, SheetRow } from '@cumple/contracts/progress/report-sheet';
import type { Day } from '@cumple/domain/common/day';
import { milestoneTimeliness } from '@cumple/domain/commitments/timeliness';
import { isEditable } from '@cumple/domain/progress/progress-report.state';
import { type ReportDays, reportDays } from '@cumple/domain/progress/report-days';
import { reasonsNotToSubmit, type SubmissionReason } from '@cumple/domain/progress/reasons-not-to-submit';
import type { StandingReport } from '@cumple/domain/progress/without-change';
import type { StoredSheet } from './stored-sheet';

type ToldReport = Omit<SheetReport, 'reasons'>;
type ToldRow = Omit<SheetRow, 'timeliness' | 'changedMeanwhile' | 'report'> & { report: ToldReport | null };

/** A row as the database tells it. */
export interface StoredRow {
  milestoneId: number;
  commitmentId: number;
  /** Version of the milestone that the writer of its report saw. */
  writtenBeside: number | null;
  row: ToldRow;
  /** What the last published report says. */
  standing: StandingReport | null;
}

/** What the rule must know of the sheet. */
export interface RowSurroundings {
  today: Day;
  days: ReportDays;
  roundClosed: boolean;
}

/** What surrounds the rows of a sheet; nothing is written in one of a closed round. */
export function surroundingsOf({ today, planPeriod }: Pick<StoredSheet, 'today' | 'planPeriod'>, roundClosed = false): RowSurroundings {
  return { today, days: reportDays(planPeriod), roundClosed };
}

/** A row as the sheet shows it. */
export function sheetRow(stored: StoredRow, surroundings: RowSurroundings): SheetRow {
  const { row } = stored;
  const report = row.report && { ...row.report, evidence: row.report.evidence.map(withAddress), reasons: reasonsOf(stored, row.report, surroundings) };
  const { lastState: state, dueOn, withdrawn } = row;
  return { ...row, report, timeliness: milestoneTimeliness({ state, dueOn, withdrawn }, surroundings.today), changedMeanwhile: changedMeanwhile(stored) };
}

/** Why the report of a row can't be submitted. One that was received is asked nothing more. */
export function reasonsOf(stored: StoredRow, report: ToldReport, { today, days, roundClosed }: RowSurroundings): SubmissionReason[] {
  if (!isEditable(report.state)) return [];
  const { row } = stored;
  const { dueOn, withdrawn, lastState, lastReport, waitsIn } = row;
  const milestone = { dueOn, withdrawn, lastState, reportedBefore: lastReport !== null, changedMeanwhile: changedMeanwhile(stored), waitsElsewhere: Boolean(waitsIn), days };
  const { state, awaitingApproval, sinceReturn = null } = report;
  return reasonsNotToSubmit({ state, awaitingApproval, roundClosed, sinceReturn, content: report }, milestone, today);
}

function changedMeanwhile({ row: { report, milestoneVersion }, writtenBeside }: StoredRow): boolean {
  return report !== null && isEditable(report.state) && writtenBeside !== milestoneVersion;
}

function withAddress(evidence: SheetReport['evidence'][number]): SheetReport['evidence'][number] {
  const { fileView } = evidence;
  return fileView ? { ...evidence, fileView: { ...fileView, address: workspacePaths.file(fileView.id) } } : evidence;
}
