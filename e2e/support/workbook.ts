import writeExcelFile from 'write-excel-file/node';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A real workbook with one sheet of texts, its header first. */
export function workbook(sheet: string, rows: readonly (readonly string[])[]): Promise<Buffer> {
  return writeExcelFile([{ sheet, data: rows.map((cells) => cells.map((value) => ({ value, type: String }))) }]).toBuffer();
}
