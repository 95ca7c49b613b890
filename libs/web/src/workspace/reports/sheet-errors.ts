import { type ListedError, showFieldErrors } from '@cumple/ui/form/form-errors';
import { reasonText } from '../../progress/reason-words';
import type { ApiProblem } from '../../common/workspace/api-problem';
import type { RowModel } from './row-model';

const OF_REPORT = /^reports\.(.+)\.(\d+)(?:\.(\w+))?/;

/** What the rows that were begun still lack, each with the name of its field. */
export function lackingErrors(rows: readonly RowModel[]): ListedError[] {
  return rows.flatMap(({ key, row, reasons }) =>
    reasons().map(({ code, field }) => ({ name: field ? `${key}-${field}` : key, message: $localize`:@@sheet.error.row:${row.commitment}:commitment:, hito ${row.milestone}:number:. ${reasonText(code)}:reason:` })),
  );
}

/** Says beside each field what it lacks, until that is changed. */
export function showLacking({ form, reasons }: RowModel): void {
  showFieldErrors(form, reasons().flatMap(({ code, field }) => (field ? [{ field, message: reasonText(code) }] : [])));
}

/** What the server refused: a field such as `reports.C4.5.narrative` leads to the row's. */
export function refusedErrors({ detail, errors }: ApiProblem): ListedError[] {
  if (errors.length === 0) return [{ name: null, message: detail }];
  return errors.map(({ field, message }) => {
    const [, commitment, number, part] = OF_REPORT.exec(field) ?? [];
    return { name: commitment ? [commitment, number, part].filter(Boolean).join('-') : field, message: commitment ? `${commitment}·${number}: ${message}` : message };
  });
}
