import type { SheetSubmission } from '@cumple/contracts/progress/report-sheet';
import type { ReportContent } from '@cumple/domain/progress/report-content';
import { rowLock } from '@cumple/domain/progress/sheet-lock';
import { sentContent } from '@cumple/domain/progress/without-change';
import { ProblemException } from '@cumple/server-kit/http/problem.exception';
import { kitMessages } from '@cumple/server-kit/http/kit-messages';
import type { Act } from '../../common/write-desk';
import { notNow, refuseReports, type ReportRefusal } from '../sheets/refuse';
import { reasonsOf, type StoredRow, surroundingsOf } from '../sheets/sheet-row';
import { sheetRowsSql } from '../sheets/sheet-rows.sql';
import { lockOf } from '../sheets/stored-sheet';
import type { SheetAtWork } from '../sheets/take-sheet';
import { openReport } from '../sheets/take-row';

type Asked = SheetSubmission['reports'][number];

/** A report that is about to be sent, as it is sent. */
export interface ReportToSend {
  id: number;
  row: StoredRow;
  content: ReportContent;
}

const MILESTONES = `SELECT m.id FROM json_to_recordset($2::json) AS asked(commitment text, number integer)
  JOIN commitment c ON c.plan_id = $1 AND lower(c.code) = lower(asked.commitment) JOIN milestone m ON m.commitment_id = c.id AND m.number = asked.number`;
const LOCK_REPORTS = `SELECT FROM progress_report WHERE sheet_id = $1 AND milestone_id = ANY ($2) AND state IN ('draft', 'submitted', 'returned') ORDER BY id FOR UPDATE`;
// Nobody amends what is being reported of.
const LOCK_MILESTONES = 'SELECT FROM milestone WHERE id = ANY ($1) ORDER BY id FOR SHARE';

/** Locks what is to be sent and asks the rule of each. Ends with 422 and all reasons, or 412 where a draft was changed meanwhile: all or nothing. */
export async function gatherReports(act: Act, sheet: SheetAtWork, asked: readonly Asked[]): Promise<ReportToSend[]> {
  const each = [...new Map(asked.map((one) => [keyOf(one), one])).values()];
  const rows = await lockedRows(act, sheet, each);
  const byKey = new Map(rows.map((row) => [keyOf({ commitment: row.row.commitment, number: row.row.milestone }), row]));
  const found = each.map((one) => ({ one, row: byKey.get(keyOf(one)) }));
  requireUnlocked(found, sheet);
  refuseReports([...(each.length === 0 ? [{ field: 'reports', code: 'nothing-to-submit' as const }] : []), ...letterReasons(sheet), ...found.flatMap(({ one, row }) => refusalsOf(one, row, sheet))]);
  // One that was published has a version, too: only a draft is sent.
  const stale = found.filter(({ one, row }) => (row && openReport(row)?.version) !== one.version);
  if (stale.length > 0) throw changed(stale.map(({ one }) => one));
  return found.flatMap(({ row }) => (row ? toSend(row) : []));
}

async function lockedRows(act: Act, sheet: SheetAtWork, asked: readonly Asked[]): Promise<StoredRow[]> {
  const ids = (await act.manager.query<{ id: number }[]>(MILESTONES, [sheet.planId, JSON.stringify(asked)])).map(({ id }) => id);
  await act.manager.query(LOCK_REPORTS, [sheet.sheetId, ids]);
  await act.manager.query(LOCK_MILESTONES, [ids]);
  return act.manager.query<StoredRow[]>(sheetRowsSql, [sheet.planId, sheet.roundId, sheet.institutionId, sheet.sheetId, true, ids]);
}

interface AskedRow {
  one: Asked;
  row: StoredRow | undefined;
}

/** 409 that names what can't be sent any more: in a closed round only what was returned can. */
function requireUnlocked(asked: readonly AskedRow[], sheet: SheetAtWork): void {
  const lock = lockOf(sheet);
  const locked = asked.filter(({ row }) => row && rowLock(lock, openReport(row)?.state ?? null));
  if (lock && locked.length > 0) throw notNow(lock, locked.map(({ one, row }) => fieldOf(one, row)));
}

function fieldOf({ commitment, number }: Asked, row: StoredRow | undefined): string {
  return `reports.${row?.row.commitment ?? commitment}.${number}`;
}

function refusalsOf(asked: Asked, row: StoredRow | undefined, sheet: SheetAtWork): ReportRefusal[] {
  const field = fieldOf(asked, row);
  if (!row) return [{ field, code: 'not-your-milestone' }];
  // One that is missing, or was received already, is only another version of what the sender saw.
  const report = openReport(row);
  if (!report) return [];
  if (report.state === 'submitted') return [{ field, code: 'not-editable' }];
  return reasonsOf(row, report, surroundingsOf(sheet)).map(({ code, field: part }) => ({ field: part ? `${field}.${part}` : field, code }));
}

function letterReasons({ letterOn, today }: SheetAtWork): ReportRefusal[] {
  return letterOn !== null && letterOn > today ? [{ field: 'letterOn', code: 'letter-ahead' }] : [];
}

function toSend(row: StoredRow): ReportToSend[] {
  const report = openReport(row);
  return report ? [{ id: report.id, row, content: sentContent(report, row.standing) }] : [];
}

function changed(stale: readonly Asked[]): ProblemException {
  return new ProblemException(412, 'changed-meanwhile', stale.map(({ commitment, number }) => ({ field: `reports.${commitment}.${number}`, says: kitMessages.say('changed-meanwhile') })));
}

function keyOf({ commitment, number }: { commitment: string; number: number }): string {
  return `${commitment.toLowerCase()} ${number}`;
}
