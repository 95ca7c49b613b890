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

/** Why not everything is kept on the server: rows that two wrote in, and rows that were sent meanwhile; else the line. */
export function unkeptErrors(rows: readonly RowModel[]): ListedError[] {
  const told = rows.flatMap((row): ListedError[] => {
    if (row.conflict()) return [{ name: row.key, message: $localize`:@@sheet.error.conflict:${label(row)}:row:: otra persona, u otra pestaña, guardó cambios. Elija ahí qué queda y envíe después.` }];
    return row.overtaken() ? [sentError(row)] : row.saving.problem() ? [{ name: row.key, message: `${label(row)}: ${row.saving.problem()}` }] : [];
  });
  return told.length ? told : [{ name: null, message: $localize`:@@sheet.notKept:Todavía no se pudo guardar todo. Lo escrito sigue aquí: vuelva a intentarlo en un momento.` }];
}

/** Of rows that were to be sent: those that somebody sent before. */
export function sentErrors(rows: readonly RowModel[]): ListedError[] {
  return rows.filter((row) => row.report()?.state === 'submitted' || row.report()?.awaitingApproval).map(sentError);
}

/** It was sent already, when and with which receipt. */
function sentError(row: RowModel): ListedError {
  return { name: row.key, message: `${label(row)}: ${row.sent()}` };
}

function label({ row: { commitment, milestone } }: RowModel): string {
  return `${commitment}·${milestone}`;
}

/** What the server refused: a field such as `reports.C4.5.narrative` leads to the row's. */
export function refusedErrors({ detail, errors }: ApiProblem): ListedError[] {
  if (errors.length === 0) return [{ name: null, message: detail }];
  return errors.map(({ field, message }) => {
    const [, commitment, number, part] = OF_REPORT.exec(field) ?? [];
    return { name: commitment ? [commitment, number, part].filter(Boolean).join('-') : field, message: commitment ? `${commitment}·${number}: ${message}` : message };
  });
}
