import type { Finding } from '../finding';
import type { ParsedReport } from '../parsed-report';
import { FORM_FIELD } from '../reading/commitment';
import type { FormField } from '../reading/form-labels';

/** Fields of the form that a card lacks or leaves empty. */
export function findMissingFields({ commitments }: ParsedReport): Finding[] {
  return commitments.flatMap(({ code, missing, places, place }) =>
    missing.map((field) => ({
      code: 'missing-field' as const,
      subject: code,
      declared: null,
      computed: null,
      place: places[FORM_FIELD[field] ?? (field as FormField)] ?? place,
      params: { field },
    })),
  );
}

/** Conclusion dates that aren't simply a date: one inside a sentence, several, or none. */
export function findUnclearDates({ commitments }: ParsedReport): Finding[] {
  return commitments.flatMap(({ code, endsOn, places, place }) =>
    !endsOn || endsOn.certainty === 'plain'
      ? []
      : [
          {
            code: 'unclear-date' as const,
            subject: code,
            declared: endsOn.given.text,
            computed: endsOn.given.date,
            place: places.endsOn ?? place,
            params: { field: 'endsOn', text: endsOn.given.text, reading: endsOn.certainty },
          },
        ],
  );
}
