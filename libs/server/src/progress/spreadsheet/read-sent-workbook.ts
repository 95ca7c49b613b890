import type { SheetTable } from '@cumple/domain/common/spreadsheet/sheet-table';
import { ProblemException } from '@cumple/server-kit/http/problem.exception';
import { Injectable } from '@nestjs/common';
import { fileMessages } from '../../common/spreadsheet/file-messages';
import { readXlsx } from '../../common/spreadsheet/read-xlsx';
import { SpreadsheetFileError } from '../../common/spreadsheet/spreadsheet-file-error';
import { sheetMessages } from './messages';
import { REPORT_SHEET_LIMITS } from './sheet-limits';

const ZIP = Buffer.from('PK\x03\x04', 'latin1');
/** Files in memory at most. */
const MAX_PLACES = 4;

/** Reads workbooks that were sent, a few at a time, so that memory stays bounded. */
@Injectable()
export class ReadSentWorkbook {
  private places = 0;

  /** @throws ProblemException 503 while too many are read, 422 of a file that can't be read. */
  async read(bytes: () => Promise<Buffer>): Promise<SheetTable[]> {
    if (this.places >= MAX_PLACES) throw new ProblemException(503, fileMessages.say('busy'));
    this.places++;
    try {
      return await tablesOf(await bytes());
    } catch (error) {
      throw error instanceof SpreadsheetFileError ? new ProblemException(422, fileMessages.say(error.code, error.params)) : error;
    } finally {
      this.places--;
    }
  }
}

function tablesOf(bytes: Buffer): Promise<SheetTable[]> {
  if (bytes.length === 0) throw new SpreadsheetFileError('empty-file');
  if (!bytes.subarray(0, ZIP.length).equals(ZIP)) throw new ProblemException(422, sheetMessages.say('not-a-workbook'));
  return readXlsx(bytes, REPORT_SHEET_LIMITS);
}
