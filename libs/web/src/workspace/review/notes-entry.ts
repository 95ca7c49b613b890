import { FormControl, FormGroup, type ValidatorFn, Validators } from '@angular/forms';
import type { ManagedReport, ReportReturning } from '@cumple/contracts/progress/progress-report';
import { REPORT_FIELDS, REPORT_LIMITS, type ReportField } from '@cumple/domain/progress/report-content';

const oneAtLeast: ValidatorFn = ({ value }) =>
  Object.values(value as Record<string, string>).some((text) => text.trim()) ? null : { message: $localize`:@@review.note.needed:Escriba al menos una nota: sin ella la institución no sabría qué corregir.` };

/** A note per field of the report; an empty one is none. */
export function notesForm() {
  const control = () => new FormControl('', { nonNullable: true, validators: Validators.maxLength(REPORT_LIMITS.note) });
  const controls = Object.fromEntries(REPORT_FIELDS.map((field) => [field, control()])) as Record<ReportField, FormControl<string>>;
  return new FormGroup(controls, oneAtLeast);
}

/** In the order of the form. */
export function returningOf(values: Record<ReportField, string>): ReportReturning {
  return { notes: REPORT_FIELDS.map((field) => ({ field, text: values[field].trim() })).filter(({ text }) => text !== '') };
}

/** The field that a note is most likely about: the first in which a program saw something, else what was done. */
export function likelyField({ checks }: Pick<ManagedReport, 'checks'>): ReportField {
  return checks.find(({ field }) => field !== null)?.field ?? 'narrative';
}
