/** What is known of a milestone. `unknown` is not `not-started`. */
export const MILESTONE_STATES = ['not-started', 'under-way', 'done', 'unknown'] as const;
export type MilestoneState = (typeof MILESTONE_STATES)[number];
