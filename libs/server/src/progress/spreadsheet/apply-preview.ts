import type { AppliedPreview } from '@cumple/contracts/progress/sheet-preview';
import type { ClosedRow, WritableRow } from '@cumple/domain/progress/spreadsheet/writable-row';
import { ProblemException } from '@cumple/server-kit/http/problem.exception';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller';
import { found } from '../../common/found';
import { type Act, WriteDesk } from '../../common/write-desk';
import { ReportSheetsQuery } from '../sheets/report-sheets.query';
import { saveRow } from '../sheets/save-draft';
import type { SheetAddress } from '../sheets/sheet-address';
import { lockOf } from '../sheets/stored-sheet';
import { type SheetAtWork, takeSheet } from '../sheets/take-sheet';
import { sheetMessages } from './messages';
import type { PreviewedDraft } from './previewed-draft';
import { sheetName, writableRows } from './writable-rows';

interface StoredPreview {
  rows: PreviewedDraft[];
  expired: boolean;
  applied: boolean;
}

const TAKE = `SELECT rows, expires_at <= $4 AS expired, applied_at IS NOT NULL AS applied FROM sheet_preview
  WHERE id::text = $1 AND account_id = $2 AND sheet = $3 FOR UPDATE`;

const REPORTS = `SELECT FROM progress_report WHERE sheet_id = $1 AND state IN ('draft', 'submitted', 'returned') ORDER BY id FOR UPDATE`;
const COMMITMENTS = 'SELECT FROM commitment WHERE plan_id = $1 AND lower(code) = ANY ($2) ORDER BY id FOR NO KEY UPDATE';

/** Saves as drafts what a preview showed: all of it as the page would, or nothing. */
@Injectable()
export class ApplyPreview {
  constructor(
    private readonly desk: WriteDesk,
    private readonly sheets: ReportSheetsQuery,
  ) {}

  apply(caller: Caller, address: SheetAddress, id: string): Promise<AppliedPreview> {
    return this.desk.write(caller, async (act) => {
      const sheet = await takeSheet(act, address);
      const { rows } = await take(act, address, id);
      await holdRows(act, sheet, rows);
      await this.refuseStale(sheet, rows);
      for (const { commitment, number, version, saving } of rows) await saveRow(act, sheet, { commitment, number }, version, saving);
      await act.manager.query('UPDATE sheet_preview SET applied_at = $2 WHERE id::text = $1', [id, act.now]);
      return { saved: rows.map(({ commitment, number }) => ({ commitment, number })) };
    });
  }

  /** 412 with every row that can't be saved as it was looked at, and why. The sheet and its round are held: neither changes meanwhile. */
  private async refuseStale(sheet: SheetAtWork, rows: readonly PreviewedDraft[]): Promise<void> {
    const { writable, closed } = writableRows(await this.sheets.rows(sheet, true), lockOf(sheet));
    const standing = new Map([...writable, ...closed].map((row) => [`${row.commitment} ${row.milestone}`, row]));
    const stale = rows.flatMap((draft) => {
      const code = staleness(draft, standing.get(`${draft.commitment} ${draft.number}`));
      return code === null ? [] : [{ field: `reports.${draft.commitment}.${draft.number}`, says: sheetMessages.say(code) }];
    });
    if (stale.length > 0) throw new ProblemException(412, 'changed-meanwhile', stale);
  }
}

// Row by row they would be taken in the order of whoever filled the sheet in.
async function holdRows({ manager }: Act, { planId, sheetId }: SheetAtWork, rows: readonly PreviewedDraft[]): Promise<void> {
  await manager.query(REPORTS, [sheetId]);
  await manager.query(COMMITMENTS, [planId, rows.map(({ commitment }) => commitment.toLowerCase())]);
}

/** What became of a row since it was looked at; `null` when nothing did. */
function staleness({ version, saving }: PreviewedDraft, row: WritableRow | ClosedRow | undefined): ClosedRow['reason'] | 'not-your-milestone' | 'saved-meanwhile' | 'amended-meanwhile' | null {
  if (!row) return 'not-your-milestone';
  if ('reason' in row) return row.reason;
  if (row.reportVersion !== version) return 'saved-meanwhile';
  return row.milestoneVersion === saving.milestoneVersion ? null : 'amended-meanwhile';
}

async function take({ manager, caller, now }: Act, address: SheetAddress, id: string): Promise<StoredPreview> {
  const [row] = await manager.query<StoredPreview[]>(TAKE, [id, caller.actor?.account ?? null, sheetName(address), now]);
  const preview = found(row ?? null);
  if (preview.applied) throw new ProblemException(409, sheetMessages.say('already-applied'));
  if (preview.expired) throw new ProblemException(409, sheetMessages.say('preview-expired'));
  return preview;
}
