import type { ReportState } from '@cumple/domain/progress/progress-report.state';
import type { ReportedState } from '@cumple/domain/progress/report-content';
import type { BoardState, RoundState } from '@cumple/domain/progress/reporting-round.state';
import type { InstitutionReference } from '../institutions/institution';

/** A reporting round ("corte de información") as the workspace shows it. */
export interface ReportingRound {
  plan: string;
  /** Within its plan, from 1. */
  number: number;
  name: string;
  periodStartsOn: string;
  periodEndsOn: string;
  opensOn: string;
  /** A working day; it is the last on which a report is in time. */
  dueOn: string;
  state: RoundState;
  closedAt: string | null;
  /** Working days left until it is due; 0 once it is. */
  workingDaysLeft: number;
  milestoneCount: number;
  /** Milestones of which a report was received in it. */
  receivedCount: number;
  extensions: RoundExtension[];
  version: number;
}

export interface RoundCreation {
  name: string;
  periodStartsOn: string;
  periodEndsOn: string;
  opensOn: string;
  dueOn: string;
  /** Which milestones; absent: all that stand and aren't done. */
  milestones?: MilestoneAddress[];
}

export interface RoundEdit {
  name?: string;
  periodStartsOn?: string;
  periodEndsOn?: string;
  opensOn?: string;
  dueOn?: string;
  milestones?: MilestoneAddress[];
}

/** A milestone within a plan. */
export interface MilestoneAddress {
  commitment: string;
  number: number;
}

export interface RoundExtension {
  institution: InstitutionReference;
  dueOn: string;
  reason: string;
  madeAt: string;
}

export interface RoundExtending {
  dueOn: string;
  reason: string;
}

/** Whether offices work on a day in the plan's jurisdiction, and the next day on which they do. */
export interface WorkingDayView {
  day: string;
  working: boolean;
  /** Name of the public holiday; `null` when it is none. */
  holiday: string | null;
  next: string;
}

/** The board of a round: institution × milestone. */
export interface RoundBoard {
  round: ReportingRound;
  asOf: string;
  institutions: BoardLine[];
}

export interface BoardLine {
  institution: InstitutionReference & { demonstration: boolean };
  dueOn: string;
  workingDaysLeft: number;
  /** Whether its post of liaison is held. */
  hasLiaison: boolean;
  lastReminderAt: string | null;
  counts: Record<BoardState, number>;
  cells: BoardCell[];
}

export interface BoardCell {
  commitment: string;
  milestone: number;
  title: string;
  state: BoardState;
  reported: ReportedState | null;
  report: number | null;
  /** By which it is read; `null` without one that was received, or where the reader may not read it. */
  reportId: number | null;
  reportState: ReportState | null;
  submittedAt: string | null;
}
