import type { Obstacle } from '@cumple/domain/progress/obstacle';
import type { ReportedState } from '@cumple/domain/progress/report-content';

/** What is written of a milestone. In a draft anything may still be missing. */
export interface WrittenContent {
  unchanged: boolean;
  milestoneState: ReportedState | null;
  startedOn: string | null;
  doneOn: string | null;
  narrative: string | null;
  obstacles: Obstacle[];
  correctiveAction: string | null;
  proposedDueOn: string | null;
  proposedDueReason: string | null;
  nextSteps: string | null;
}

/** The same once it was sent: a state is always told. */
export interface SentContent extends WrittenContent {
  milestoneState: ReportedState;
}
