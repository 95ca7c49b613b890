/** How an institution approves what its liaison sends: not at all, by a link that works once, or by a sheet signed on paper. */
export const APPROVAL_MODES = ['none', 'link', 'signed-sheet'] as const;
export type ApprovalMode = (typeof APPROVAL_MODES)[number];

/** The life of a submission: several reports sent together. Its receipt is issued when it is `received`. */
export const SUBMISSION_STATES = ['awaiting-approval', 'received', 'refused', 'expired', 'taken-back'] as const;
export type SubmissionState = (typeof SUBMISSION_STATES)[number];

export const SUBMISSION_STEPS = ['approve', 'refuse', 'expire', 'take-back'] as const;
export type SubmissionStep = (typeof SUBMISSION_STEPS)[number];

/** Every way on; what isn't here can't happen. While approval is awaited its reports are drafts that nobody can change. */
export const SUBMISSION_TRANSITIONS: Readonly<Record<SubmissionState, Readonly<Partial<Record<SubmissionStep, SubmissionState>>>>> = {
  'awaiting-approval': { approve: 'received', refuse: 'refused', expire: 'expired', 'take-back': 'taken-back' },
  received: {},
  refused: {},
  expired: {},
  'taken-back': {},
};

/** Where a step leads from a state; `null` when it leads nowhere. */
export function submissionAfter(state: SubmissionState, step: SubmissionStep): SubmissionState | null {
  return SUBMISSION_TRANSITIONS[state][step] ?? null;
}

/** `CR-2026-0117`: the number of a receipt, by the year (in the plan's time zone) in which it was issued. */
export function receiptNumber(year: number, sequence: number): string {
  return `CR-${year}-${String(sequence).padStart(4, '0')}`;
}
