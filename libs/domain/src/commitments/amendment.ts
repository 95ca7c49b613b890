/** What an amendment of an approved plan does. */
export const AMENDMENT_KINDS = ['change', 'milestone-added', 'milestone-changed', 'milestone-withdrawn', 'withdrawal', 'reopening', 'in-force-check'] as const;
export type AmendmentKind = (typeof AMENDMENT_KINDS)[number];
