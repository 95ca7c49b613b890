/** What asks for somebody's action. Alerts are for those who must act; the public sees the facts behind them. */
export const ALERT_KINDS = [
  'milestone-late', 'milestone-due-soon', 'nothing-under-way', 'nothing-known', 'no-report-received', 'evidence-missing', 'evidence-gone', 'obstacle-for-higher-authority', 'review-pressing', 'report-returned',
] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

/** Whose turn it is. */
export const ALERT_OWNERS = ['institution', 'approver', 'point-of-contact'] as const;
export type AlertOwner = (typeof ALERT_OWNERS)[number];

/** What helps next. */
export const NEXT_STEPS = ['report-progress', 'correct-report', 'add-evidence', 'replace-evidence', 'approve-report', 'review-report', 'remind-institution', 'escalate', 'record-answer'] as const;
export type NextStep = (typeof NEXT_STEPS)[number];
