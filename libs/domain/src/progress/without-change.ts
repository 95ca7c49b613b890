import type { ReportContent } from './report-content';

/** The last published report of a milestone, as far as "no change" repeats it. */
export type StandingReport = Pick<ReportContent, 'milestoneState' | 'startedOn' | 'doneOn' | 'narrative' | 'nextSteps' | 'evidence'>;

/**
 * What is sent of a row. "No change" repeats what the last published report says; only what holds the milestone up, and what
 * is done about it, is as it was written now.
 */
export function sentContent(content: ReportContent, standing: StandingReport | null): ReportContent {
  if (!content.unchanged || !standing) return content;
  const { milestoneState, startedOn, doneOn, narrative, evidence } = standing;
  return { ...content, milestoneState, startedOn, doneOn, narrative, evidence, nextSteps: content.nextSteps ?? standing.nextSteps };
}
