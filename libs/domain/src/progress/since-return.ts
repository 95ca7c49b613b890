import { same } from '../common/same';
import type { ReportContent } from './report-content';

/** What was done about a report since it was returned: something was changed, or its writer says that nothing has to be. */
export const SINCE_RETURN = ['changed', 'nothing-to-change'] as const;
export type SinceReturn = (typeof SINCE_RETURN)[number];

/** What stands of a returned report, and what is saved over it. */
export interface ReturnedSaving {
  before: SinceReturn | null;
  stood: ReportContent;
  says: ReportContent;
  /** Its writer says that nothing has to be changed. */
  nothingToChange: boolean;
}

/** How a returned report stands once it is saved. What was changed once stays so: its writer has been at it. */
export function sinceReturn({ before, stood, says, nothingToChange }: ReturnedSaving): SinceReturn | null {
  if (before === 'changed' || !sameContent(stood, says)) return 'changed';
  return nothingToChange ? 'nothing-to-change' : null;
}

/** Whether two contents say the same. */
export function sameContent(one: ReportContent, other: ReportContent): boolean {
  return same(said(one), said(other));
}

/** "No change" repeats what stands: only what it says of its own can differ. */
function said(content: ReportContent): unknown {
  return content.unchanged ? saidOfNoChange(content) : saidInFull(content);
}

function saidOfNoChange({ unchanged, obstacles, correctiveAction, proposedDueOn, proposedDueReason }: ReportContent): unknown {
  return { unchanged, obstacles: byKind(obstacles), correctiveAction, proposedDueOn, proposedDueReason };
}

function saidInFull({ unchanged, milestoneState, startedOn, doneOn, narrative, obstacles, correctiveAction, proposedDueOn, proposedDueReason, nextSteps, evidence }: ReportContent): unknown {
  return {
    unchanged, milestoneState, startedOn, doneOn, narrative, correctiveAction, proposedDueOn, proposedDueReason, nextSteps,
    obstacles: byKind(obstacles),
    evidence: evidence.map(({ url, file, title, kind }) => ({ url, file, title, kind })),
  };
}

function byKind(obstacles: ReportContent['obstacles']): unknown {
  return Object.fromEntries(obstacles.map(({ kind, text }) => [kind, text]));
}
