import type { Language } from '@cumple/contracts/common/language';
import { Injectable, StreamableFile } from '@nestjs/common';
import type { Caller } from '../../common/caller';
import { WriteDesk } from '../../common/write-desk';
import { inOrder, ReportSheetsQuery } from '../sheets/report-sheets.query';
import type { SheetAddress } from '../sheets/sheet-address';
import { lockOf } from '../sheets/stored-sheet';
import { openSheet } from '../sheets/take-sheet';
import { sheetName, writableRows } from './writable-rows';
import { writeReportWorkbook } from './write-report-workbook';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Sheets as workbooks, for those who may write in them. */
@Injectable()
export class ReportWorkbooks {
  constructor(
    private readonly desk: WriteDesk,
    private readonly sheets: ReportSheetsQuery,
  ) {}

  async of(caller: Caller, address: SheetAddress, language: Language): Promise<StreamableFile> {
    const { writable } = await this.desk.write(caller, async (act) => {
      const sheet = await openSheet(act, address);
      return writableRows(inOrder(await this.sheets.rows(sheet, true), sheet.today), lockOf(sheet));
    });
    const name = sheetName(address);
    const bytes = await writeReportWorkbook(writable, name, language);
    return new StreamableFile(bytes, { type: TYPE, disposition: `attachment; filename="${name.replaceAll('/', '-')}.xlsx"`, length: bytes.length });
  }
}
