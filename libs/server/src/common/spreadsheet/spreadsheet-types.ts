import { ProblemException } from '@cumple/server-kit/http/problem.exception';
import type { Request } from 'express';

/** How browsers name workbooks and CSV files; the last one where they don't know. */
export const SPREADSHEET_TYPES = ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv', 'application/vnd.ms-excel', 'application/octet-stream'];

/** What a browser sends from a form of another site is none of these. */
export function refuseOtherTypes(request: Request): void {
  const [type = ''] = (request.headers['content-type'] ?? '').split(';', 1);
  if (!SPREADSHEET_TYPES.includes(type.trim().toLowerCase())) throw new ProblemException(415, 'unsupported-media-type');
}
