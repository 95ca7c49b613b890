/** The life of a progress report. Only `published` and `withdrawn` ones are public. */
export const REPORT_STATES = ['draft', 'submitted', 'returned', 'published', 'withdrawn'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

export const REPORT_STEPS = ['submit', 'return', 'publish', 'withdraw'] as const;
export type ReportStep = (typeof REPORT_STEPS)[number];

/** Every way on; what isn't here can't happen. A draft that was never submitted may be discarded: nobody received it. */
export const REPORT_TRANSITIONS: Readonly<Record<ReportState, Readonly<Partial<Record<ReportStep, ReportState>>>>> = {
  draft: { submit: 'submitted' },
  submitted: { return: 'returned', publish: 'published' },
  returned: { submit: 'submitted' },
  published: { withdraw: 'withdrawn' },
  withdrawn: {},
};

/** Where a step leads from a state; `null` when it leads nowhere. */
export function reportAfter(state: ReportState, step: ReportStep): ReportState | null {
  return REPORT_TRANSITIONS[state][step] ?? null;
}

/** Whether its institution may still write in it. */
export function isEditable(state: ReportState): boolean {
  return state === 'draft' || state === 'returned';
}

/** How a report came to be published: somebody reviewed it, or nobody did within the stated working days. */
export const REVIEW_OUTCOMES = ['reviewed', 'not-reviewed'] as const;
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];
