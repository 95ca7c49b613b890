import type { ReportState } from '@cumple/domain/progress/progress-report.state';
import { rowLock } from '@cumple/domain/progress/sheet-lock';
import { changedMeanwhile } from '@cumple/server-kit/http/version';
import { found } from '../../common/found';
import type { Act } from '../../common/write-desk';
import { notNow, notPossible } from './refuse';
import type { RowAddress } from './sheet-address';
import { sheetRowsSql } from './sheet-rows.sql';
import type { StoredRow } from './sheet-row';
import { lockOf } from './stored-sheet';
import type { SheetAtWork } from './take-sheet';

const OPEN: readonly ReportState[] = ['draft', 'submitted', 'returned'];

/** A row whose draft somebody is changing. */
export interface RowAtWork {
  sheet: SheetAtWork;
  row: StoredRow;
  /** Id of its open report; `null` while there is none. */
  report: number | null;
}

const MILESTONE = 'SELECT m.id FROM milestone m JOIN commitment c ON c.id = m.commitment_id WHERE c.plan_id = $1 AND lower(c.code) = lower($2) AND m.number = $3';
const LOCK = `SELECT id FROM progress_report WHERE sheet_id = $1 AND milestone_id = $2 AND state IN ('draft', 'submitted', 'returned') FOR UPDATE`;

/**
 * Takes a row of a sheet in hand whose draft has the given version – 0 while there is none. 404 without such a milestone, 422 of one that
 * the sheet doesn't ask about, 412 when the draft was changed meanwhile, 409 when nobody may change it.
 */
export async function takeRow(act: Act, sheet: SheetAtWork, address: Pick<RowAddress, 'commitment' | 'number'>, version: number): Promise<RowAtWork> {
  const [milestone] = await act.manager.query<{ id: number }[]>(MILESTONE, [sheet.planId, address.commitment, address.number]);
  const { id } = found(milestone ?? null);
  await act.manager.query(LOCK, [sheet.sheetId, id]);
  const row = await readRow(act, sheet, id);
  if (!row) throw notPossible([{ field: 'milestone', code: 'not-your-milestone' }]);
  const open = openReport(row);
  const lock = rowLock(lockOf(sheet), open?.state ?? null);
  if (lock) throw notNow(lock);
  if ((open?.version ?? 0) !== version) throw changedMeanwhile();
  if (open?.state === 'submitted') throw notNow('not-editable');
  if (open?.awaitingApproval) throw notNow('awaiting-approval');
  return { sheet, row, report: open?.id ?? null };
}

/** A row as it stands now, drafts included; nothing where the sheet doesn't ask about it. */
export async function readRow(act: Act, sheet: SheetAtWork, milestone: number): Promise<StoredRow | undefined> {
  const [row] = await act.manager.query<StoredRow[]>(sheetRowsSql, [sheet.planId, sheet.roundId, sheet.institutionId, sheet.sheetId, true, [milestone]]);
  return row;
}

/** The report that isn't finished; a published one is followed by another. */
export function openReport({ row: { report } }: StoredRow): StoredRow['row']['report'] {
  return report && OPEN.includes(report.state) ? report : null;
}
