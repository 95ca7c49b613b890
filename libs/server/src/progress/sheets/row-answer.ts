import type { SheetRow } from '@cumple/contracts/progress/report-sheet';
import { nameVersion } from '@cumple/server-kit/http/version';
import type { Response } from 'express';

/** Answers a row with the version of its draft; 0 while there is none. */
export function rowAnswer(response: Response, row: SheetRow): SheetRow {
  nameVersion(response, { version: row.report?.version ?? 0 });
  return row;
}
