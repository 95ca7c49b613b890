import type { Finding } from '../finding';
import type { ParsedReport } from '../parsed-report';

/** Fields of the form that a card lacks or leaves empty. */
export function findMissingFields({ commitments }: ParsedReport): Finding[] {
  return commitments.flatMap(({ code, missing, places, place }) => missing.map((field) => ({
    code: 'missing-field' as const, subject: code, declared: null, computed: null, place: (field === 'evidence' || field === 'title' ? undefined : places[field]) ?? place, params: { field },
  })));
}

/** Conclusion dates that aren't simply a date: one inside a sentence, several, or none. */
export function findUnclearDates({ commitments }: ParsedReport): Finding[] {
  return commitments.flatMap(({ code, endsOn, places, place }) => (!endsOn || endsOn.certainty === 'plain' ? [] : [{
    code: 'unclear-date' as const, subject: code, declared: endsOn.given.text, computed: endsOn.given.date, place: places.endsOn ?? place,
    params: { reading: endsOn.certainty, text: endsOn.given.text, date: endsOn.given.date ?? '', precision: endsOn.given.precision },
  }]));
}
