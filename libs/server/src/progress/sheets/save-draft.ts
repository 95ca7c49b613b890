import type { ReportSaving, SheetReport } from '@cumple/contracts/progress/report-sheet';
import { repeatedObstacles } from '@cumple/domain/progress/obstacle';
import { sinceReturn } from '@cumple/domain/progress/since-return';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller';
import { found } from '../../common/found';
import { type Act, WriteDesk } from '../../common/write-desk';
import { citeEvidence, evidenceReasons } from './cite-evidence';
import { refuseReports } from './refuse';
import type { RowAddress } from './sheet-address';
import { sheetRow, type StoredRow, surroundingsOf } from './sheet-row';
import { readRow, type RowAtWork, takeRow } from './take-row';
import { type SheetAtWork, takeSheet } from './take-sheet';

/** Saves the draft of a row, whole. The record says nothing of it: drafts are nobody's business yet. */
@Injectable()
export class SaveDraft {
  constructor(private readonly desk: WriteDesk) {}

  save(caller: Caller, address: RowAddress, version: number, saving: ReportSaving): Promise<SheetReport> {
    return this.desk.write(caller, async (act) => saveRow(act, await takeSheet(act, address), address, version, saving));
  }
}

/** The same of a row of a sheet that was taken in hand: many are saved without taking it anew for each. */
export async function saveRow(act: Act, sheet: SheetAtWork, address: Pick<RowAddress, 'commitment' | 'number'>, version: number, saving: ReportSaving): Promise<SheetReport> {
  const taken = await takeRow(act, sheet, address, version);
  const { row } = taken;
  refuseReports([
    ...(row.row.withdrawn ? [{ field: 'milestone', code: 'milestone-withdrawn' as const }] : []),
    ...repeatedObstacles(saving.obstacles).map((place) => ({ field: `obstacles[${place}].kind`, code: 'obstacle-twice' as const })),
    ...(await evidenceReasons(act.manager, sheet.institutionId, saving.evidence)),
  ]);
  const report = await write(act, taken, saving);
  await citeEvidence(act.manager, { report, commitment: row.commitmentId, milestone: row.milestoneId, institution: sheet.institutionId }, saving.evidence);
  const saved = found((await readRow(act, sheet, row.milestoneId)) ?? null);
  return found(sheetRow(await answered(act, row, saved, saving), surroundingsOf(sheet)).report);
}

/** Notes what was done about a returned report. What it cites is compared as it is read. */
async function answered(act: Act, { row: { report: stood } }: StoredRow, saved: StoredRow, { nothingToChange = false }: ReportSaving): Promise<StoredRow> {
  const says = saved.row.report;
  if (says?.state !== 'returned' || !stood) return saved;
  const answer = sinceReturn({ before: stood.sinceReturn ?? null, stood, says, nothingToChange });
  await act.manager.query('UPDATE progress_report SET since_return = $2 WHERE id = $1', [says.id, answer]);
  return { ...saved, row: { ...saved.row, report: { ...says, sinceReturn: answer } } };
}

const FIELDS = 'unchanged = $3, milestone_state = $4, started_on = $5, done_on = $6, narrative = $7, obstacles = $8, corrective_action = $9, proposed_due_on = $10, proposed_due_reason = $11, next_steps = $12, milestone_version = $13, saved_at = $14';
const INSERT = `INSERT INTO progress_report (sheet_id, milestone_id, unchanged, milestone_state, started_on, done_on, narrative, obstacles, corrective_action, proposed_due_on, proposed_due_reason, next_steps, milestone_version, saved_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) RETURNING id`;
const UPDATE = `UPDATE progress_report SET ${FIELDS}, version = version + 1 WHERE sheet_id = $1 AND id = $2`;

async function write(act: Act, { sheet, row, report }: RowAtWork, saving: ReportSaving): Promise<number> {
  const { unchanged, milestoneState, startedOn, doneOn, narrative, obstacles, correctiveAction, proposedDueOn, proposedDueReason, nextSteps, milestoneVersion } = saving;
  const content = [
    unchanged, milestoneState, startedOn, doneOn, narrative, JSON.stringify(obstacles), correctiveAction, proposedDueOn, proposedDueReason, nextSteps,
    // Nobody has looked at a version that isn't there yet.
    Math.min(milestoneVersion, row.row.milestoneVersion), act.now,
  ];
  if (report !== null) {
    await act.manager.query(UPDATE, [sheet.sheetId, report, ...content]);
    return report;
  }
  const [made] = await act.manager.query<{ id: number }[]>(INSERT, [sheet.sheetId, row.milestoneId, ...content]);
  return found(made ?? null).id;
}
