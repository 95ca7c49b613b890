import type { Day } from '../common/day';
import { daysBetween } from '../common/day';
import type { GivenDate } from '../common/given-date';
import { THRESHOLDS } from '../common/thresholds';
import type { MilestoneState } from '../commitments/milestone.state';
import { milestoneTimeliness } from '../commitments/timeliness';
import type { Obstacle, ObstacleKind } from '../progress/obstacle';
import type { AlertKind, AlertOwner, NextStep } from './alert';

/** What is known of a milestone that may ask for somebody's action. */
export interface WatchedMilestone {
  state: MilestoneState;
  /** When work was to begin; the first day of the plan where the milestone has none. */
  startsOn: Day;
  dueOn: GivenDate | null;
  /** Public evidence that belongs to it. */
  evidenceCount: number;
  /** Addresses that no longer open, with the day since which they don't. */
  gone: readonly { address: string; since: Day }[];
  /** The round that asks about it now, if any, and whether a report was received in it. */
  round: { dueOn: Day; received: boolean } | null;
  /** The day on which its report was returned, where one waits for correction. */
  returnedOn: Day | null;
  /** The last working day on which its report can be reviewed, where one waits for that. */
  reviewDueOn: Day | null;
  /** Of the last published report. */
  obstacles: readonly Obstacle[];
  /** The last time an obstacle was raised to a higher authority. */
  escalation: { obstacle: ObstacleKind; raisedOn: Day; answered: boolean } | null;
}

export interface Alert {
  kind: AlertKind;
  owner: AlertOwner;
  nextStep: NextStep;
  /** The day that it speaks of; `null` where there is none. */
  day: Day | null;
  /** An address, an obstacle's words. */
  detail: string | null;
}

/** Obstacles that the institution can't clear out of the way by itself. */
export const BEYOND_THE_INSTITUTION: readonly ObstacleKind[] = ['regulation', 'budget', 'other-institution', 'congress', 'change-of-authorities'];

/**
 * What of a milestone asks for somebody's action on a day of the plan's time zone, most pressing first. A milestone of which
 * nobody says anything is neither late nor in time: then it asks for a report.
 */
export function alertsOf(milestone: WatchedMilestone, asOf: Day): Alert[] {
  return [...ofTime(milestone, asOf), ...ofReports(milestone, asOf), ...ofEvidence(milestone), ...ofObstacles(milestone)];
}

function ofTime({ state, startsOn, dueOn }: WatchedMilestone, asOf: Day): Alert[] {
  const due = dueOn?.date ?? null;
  if (due === null || state === 'done') return [];
  if (milestoneTimeliness({ state, dueOn }, asOf) === 'late') return [alert('milestone-late', 'institution', 'report-progress', due)];
  if (due < asOf) return [];
  return [
    ...when(daysBetween(asOf, due) <= THRESHOLDS.dueSoonDays, alert('milestone-due-soon', 'institution', 'report-progress', due)),
    ...when(state !== 'under-way' && elapsedShare(startsOn, due, asOf) >= THRESHOLDS.elapsedShare, alert('nothing-under-way', 'institution', 'report-progress', due)),
  ];
}

/** How much of the time from the first to the last day has passed, from 0 to 1. */
function elapsedShare(startsOn: Day, dueOn: Day, asOf: Day): number {
  const whole = daysBetween(startsOn, dueOn);
  return whole <= 0 ? 0 : Math.max(0, daysBetween(startsOn, asOf)) / whole;
}

function ofReports({ round, returnedOn, reviewDueOn }: WatchedMilestone, asOf: Day): Alert[] {
  return [
    ...when(returnedOn !== null, alert('report-returned', 'institution', 'correct-report', returnedOn)),
    ...when(round !== null && !round.received && returnedOn === null && round.dueOn < asOf, alert('no-report-received', 'institution', 'report-progress', round?.dueOn ?? null)),
    ...when(reviewDueOn !== null && daysBetween(asOf, reviewDueOn) <= 1, alert('review-pressing', 'point-of-contact', 'review-report', reviewDueOn)),
  ];
}

function ofEvidence({ state, evidenceCount, gone }: WatchedMilestone): Alert[] {
  return [
    ...when(state === 'done' && evidenceCount === 0, alert('evidence-missing', 'institution', 'add-evidence', null)),
    ...gone.map(({ address, since }) => alert('evidence-gone', 'institution', 'replace-evidence', since, address)),
  ];
}

/** An obstacle waits until it was raised, and then for its answer. */
function ofObstacles({ state, obstacles, escalation }: WatchedMilestone): Alert[] {
  if (state === 'done') return [];
  if (escalation && !escalation.answered) return [alert('obstacle-for-higher-authority', 'point-of-contact', 'record-answer', escalation.raisedOn)];
  const waiting = obstacles.find(({ kind }) => BEYOND_THE_INSTITUTION.includes(kind) && kind !== escalation?.obstacle);
  return waiting ? [alert('obstacle-for-higher-authority', 'institution', 'escalate', null, waiting.text)] : [];
}

function alert(kind: AlertKind, owner: AlertOwner, nextStep: NextStep, day: Day | null, detail: string | null = null): Alert {
  return { kind, owner, nextStep, day, detail };
}

function when(holds: boolean, one: Alert): Alert[] {
  return holds ? [one] : [];
}
