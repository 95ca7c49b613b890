import type { Finding } from '../finding';
import type { ParsedReport } from '../parsed-report';
import { declaredLevels } from './declared-figures';

/** How many commitments the text says are at each level, against the cards. */
export function findDeclaredLevels({ commitments, narrative }: ParsedReport): Finding[] {
  return declaredLevels(narrative).flatMap(({ level, value, place }) => {
    const computed = commitments.filter((commitment) => commitment.level === level).length;
    return computed === value ? [] : [{
      code: 'declared-level-count-differs' as const, subject: null, declared: String(value), computed: String(computed), place,
      params: { level, total: commitments.length },
    }];
  });
}
