import type { ReportField } from './report-content';

/** What a program saw in a report that a reviewer should look at. It says what was seen, never that anything is wrong. */
export const CHECK_CODES = [
  'evidence-does-not-open', 'evidence-not-checked', 'only-home-page', 'evidence-missing', 'done-before-started', 'done-after-received', 'state-went-back', 'text-repeated',
  'due-date-passed', 'new-date-proposed', 'milestone-amended',
] as const;
export type CheckCode = (typeof CHECK_CODES)[number];

export interface AutomaticCheck {
  code: CheckCode;
  field: ReportField | null;
  /** What was seen: an address, a date, the number of the report whose text is the same; `null` when the code says it all. */
  detail: string | null;
}
