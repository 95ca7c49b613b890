import type { ReportSheet, SheetEdit } from '@cumple/contracts/progress/report-sheet';
import { reportDays } from '@cumple/domain/progress/report-days';
import { requireVersion } from '@cumple/server-kit/http/version';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller';
import { WriteDesk } from '../../common/write-desk';
import { refuseReports } from './refuse';
import { ReportSheetsQuery } from './report-sheets.query';
import type { SheetAddress } from './sheet-address';
import { takeSheet } from './take-sheet';

const UPDATE = 'UPDATE report_sheet SET letter_number = $2, letter_on = $3, version = version + 1 WHERE id = $1';
// What was returned for the letter is answered by another one.
const ANSWERED = `UPDATE progress_report r SET since_return = 'changed' WHERE r.sheet_id = $1 AND r.state = 'returned'
  AND EXISTS (SELECT FROM review_note n WHERE n.report_id = r.id AND n.submission = r.submissions AND n.field IN ('letterNumber', 'letterOn'))`;

/** Edits the official letter that the reports of a sheet share. */
@Injectable()
export class EditLetter {
  constructor(
    private readonly desk: WriteDesk,
    private readonly sheets: ReportSheetsQuery,
  ) {}

  edit(caller: Caller, address: SheetAddress, version: number, { letterNumber, letterOn }: SheetEdit): Promise<ReportSheet> {
    return this.desk.write(caller, async (act) => {
      const sheet = await takeSheet(act, address);
      requireVersion(sheet, version);
      const letter = { number: letterNumber === undefined ? sheet.letterNumber : letterNumber, on: letterOn === undefined ? sheet.letterOn : letterOn };
      refuseReports([
        ...(letter.on !== null && letter.on > sheet.today ? [{ field: 'letterOn', code: 'letter-ahead' as const }] : []),
        ...(letter.on !== null && letter.on < reportDays(sheet.planPeriod).earliest ? [{ field: 'letterOn', code: 'day-beyond' as const }] : []),
      ]);
      await act.manager.query(UPDATE, [sheet.sheetId, letter.number, letter.on]);
      if (letter.number !== sheet.letterNumber || letter.on !== sheet.letterOn) await act.manager.query(ANSWERED, [sheet.sheetId]);
      return this.sheets.one(caller, address);
    });
  }
}
