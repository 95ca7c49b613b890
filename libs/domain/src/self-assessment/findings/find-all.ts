import type { Finding } from '../finding';
import type { ParsedReport } from '../parsed-report';
import { findDeclaredLevels } from './declared-levels';
import { findDeclaredTotals } from './declared-totals';
import { findAddressesWithoutScheme, findDependenceOnHost, findHomePagesOnly, findSharedEvidence } from './evidence';
import { findMissingFields, findUnclearDates } from './fields';
import { findOpenAfterConclusion } from './open-after-conclusion';
import { findPlanNames, findPlanYears } from './plan-names';
import { findRepeatedTexts } from './repeated-text';
import { findFrequencyNotKept, findSessionsOutsideTable } from './sessions';

/** Every contradiction and gap that the rules find, contradictions first. Dates are judged as of the report's own day. */
export function findAll(report: ParsedReport): Finding[] {
  const rules = [
    findDeclaredLevels, findDeclaredTotals, findFrequencyNotKept, findSessionsOutsideTable, findPlanYears, findOpenAfterConclusion, findHomePagesOnly,
    findRepeatedTexts, findDependenceOnHost, findSharedEvidence, findPlanNames, findUnclearDates, findAddressesWithoutScheme, findMissingFields,
  ];
  return rules.flatMap((rule) => rule(report));
}
