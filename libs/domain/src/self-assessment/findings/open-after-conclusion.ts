import type { Finding } from '../finding';
import type { ParsedReport } from '../parsed-report';

/** Commitments that the report itself doesn't declare complete although their conclusion date was before the report. */
export function findOpenAfterConclusion({ commitments, reportDate }: ParsedReport): Finding[] {
  return commitments.flatMap(({ code, level, endsOn, places, place }) => {
    const date = endsOn?.given.date ?? null;
    if (level === null || level === 'complete' || date === null || date >= reportDate) return [];
    return [{
      code: 'open-after-conclusion-date' as const, subject: code, declared: level, computed: date, place: places.endsOn ?? place,
      params: { level, endsOn: date, asOf: reportDate },
    }];
  });
}
