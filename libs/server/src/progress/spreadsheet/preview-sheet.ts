import type { Language } from '@cumple/contracts/common/language';
import type { SheetPreview } from '@cumple/contracts/progress/sheet-preview';
import { reportDays } from '@cumple/domain/progress/report-days';
import { examineReportSheet, type ReportSheetExamination } from '@cumple/domain/progress/spreadsheet/examine-report-sheet';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Caller } from '../../common/caller';
import { type Act, WriteDesk } from '../../common/write-desk';
import { ReportSheetsQuery } from '../sheets/report-sheets.query';
import type { SheetAddress } from '../sheets/sheet-address';
import { lockOf } from '../sheets/stored-sheet';
import { openSheet } from '../sheets/take-sheet';
import { sheetMessages } from './messages';
import { previewedDraft } from './previewed-draft';
import { ReadSentWorkbook } from './read-sent-workbook';
import { sheetName, writableRows } from './writable-rows';

const HOUR = 3_600_000;
const MAX_TOLD = 500;
/** Previews of one account that can still be applied. */
const MAX_KEPT = 5;

const KEEP = 'INSERT INTO sheet_preview (id, account_id, sheet, rows, expires_at) VALUES ($1, $2, $3, $4, $5)';
const FORGET = 'DELETE FROM sheet_preview WHERE id IN (SELECT id FROM sheet_preview WHERE account_id = $1 ORDER BY expires_at DESC, id OFFSET $2)';

/** Looks at a filled-in sheet: every change and every problem. Nothing of any report is saved. */
@Injectable()
export class PreviewSheet {
  constructor(
    private readonly desk: WriteDesk,
    private readonly sheets: ReportSheetsQuery,
    private readonly workbooks: ReadSentWorkbook,
  ) {}

  /** `bytes` are asked for once the caller is known to be allowed. */
  async preview(caller: Caller, address: SheetAddress, bytes: () => Promise<Buffer>, language: Language): Promise<SheetPreview> {
    await this.desk.write(caller, (act) => openSheet(act, address));
    const tables = await this.workbooks.read(bytes);
    return this.desk.write(caller, async (act) => {
      const sheet = await openSheet(act, address);
      const rows = writableRows(await this.sheets.rows(sheet, true), lockOf(sheet));
      const found = examineReportSheet(tables, { name: sheetName(address), ...rows, today: sheet.today, days: reportDays(sheet.planPeriod), language });
      const kept = found.rows.length > 0 && found.problems.length === 0 ? await keep(act, address, found) : { id: null, expiresAt: null };
      return { ...kept, ...shown(found, language) };
    });
  }
}

async function keep(act: Act, address: SheetAddress, { rows }: ReportSheetExamination): Promise<{ id: string; expiresAt: string }> {
  const id = randomUUID();
  const expiresAt = new Date(act.now.getTime() + HOUR).toISOString();
  const account = act.caller.actor?.account ?? null;
  await act.manager.query(KEEP, [id, account, sheetName(address), JSON.stringify(rows.map(previewedDraft)), expiresAt]);
  await act.manager.query(FORGET, [account, MAX_KEPT]);
  return { id, expiresAt };
}

function shown({ rows, problems, untouched }: ReportSheetExamination, language: Language): Omit<SheetPreview, 'id' | 'expiresAt'> {
  return {
    rows: rows.map(({ row, standing: { commitment, milestone, title }, changes, reasons }) => ({ commitment, number: milestone, title, row, changes, reasons })),
    problems: problems.slice(0, MAX_TOLD).map(({ row, column, code, params }) => ({ row, column, code, message: sheetMessages.say(code, params).text(language) })),
    problemCount: problems.length, untouched,
  };
}
