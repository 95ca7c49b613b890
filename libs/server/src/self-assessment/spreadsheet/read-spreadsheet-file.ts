import type { SheetTable } from '@cumple/domain/common/spreadsheet/sheet-table';
import { readCsv } from './read-csv';
import { readXlsx } from '../../common/spreadsheet/read-xlsx';
import { SpreadsheetFileError } from '../../common/spreadsheet/spreadsheet-file-error';

const ZIP = Buffer.from('PK\x03\x04', 'latin1');
/** Excel's old format, and encrypted workbooks: an OLE file. */
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const NUL = 0;

/** Reads a workbook or a CSV file, whichever the bytes are, whatever the file's name says. @throws SpreadsheetFileError */
export async function readSpreadsheetFile(bytes: Buffer): Promise<SheetTable[]> {
  if (bytes.length === 0) throw new SpreadsheetFileError('empty-file');
  if (bytes.subarray(0, ZIP.length).equals(ZIP)) return readXlsx(bytes);
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (bytes.subarray(0, OLE.length).equals(OLE) || (!wide && bytes.includes(NUL))) throw new SpreadsheetFileError('not-a-spreadsheet');
  return readCsv(bytes);
}
