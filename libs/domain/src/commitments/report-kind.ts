/** The reports in which a government assesses its own plan: half way, and at the end. Earlier first. */
export const REPORT_KINDS = ['midterm', 'end-of-term'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];
