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
  /** A report of it waits for its institution's own approver. */
  awaitsApproval: boolean;
  /** Of the last published report that stands. */
  obstacles: readonly Obstacle[];
  /** When that report was received; `null` without one. */
  reportedAt: string | null;
  /** Of each kind of obstacle the last time it was raised to a higher authority. */
  escalations: readonly RaisedObstacle[];
}

/** An obstacle that was raised. Instants are written alike, so that their texts are in order. */
export interface RaisedObstacle {
  obstacle: ObstacleKind;
  raisedOn: Day;
  answeredAt: string | null;
}

export interface Alert {
  kind: AlertKind;
  owner: AlertOwner;
  nextStep: NextStep;
  /** The day that it speaks of; `null` where there is none. */
  day: Day | null;
  /** An address, an obstacle's words. */
  detail: string | null;
  /** Of which obstacle it speaks; `null` of anything else. */
  obstacle: ObstacleKind | null;
}

/** Obstacles that the institution can't clear out of the way by itself. */
export const BEYOND_THE_INSTITUTION: readonly ObstacleKind[] = ['regulation', 'budget', 'other-institution', 'congress', 'change-of-authorities'];

/** Steps that are taken by writing a report. */
const WRITTEN: readonly NextStep[] = ['report-progress', 'add-evidence', 'replace-evidence'];

/**
 * What of a milestone asks for somebody's action on a day of the plan's time zone, most pressing first. A milestone of which
 * nobody says anything is neither late nor in time: then it asks for a report.
 */
export function alertsOf(milestone: WatchedMilestone, asOf: Day): Alert[] {
  const all = [...ofTime(milestone, asOf), ...ofReports(milestone, asOf), ...ofEvidence(milestone), ...ofObstacles(milestone)];
  return all.map((one) => inTurn(one, milestone));
}

/** Until a report that was sent is decided its institution can write nothing: whoever decides comes first. */
function inTurn(one: Alert, { awaitsApproval, reviewDueOn }: WatchedMilestone): Alert {
  if (!WRITTEN.includes(one.nextStep)) return one;
  if (reviewDueOn !== null) return { ...one, owner: 'point-of-contact', nextStep: 'review-report' };
  return awaitsApproval ? { ...one, owner: 'approver', nextStep: 'approve-report' } : one;
}

function ofTime(milestone: WatchedMilestone, asOf: Day): Alert[] {
  const { state, startsOn, dueOn } = milestone;
  const due = dueOn?.date ?? null;
  if (due === null || state === 'done') return [];
  if (milestoneTimeliness({ state, dueOn }, asOf) === 'late') return [alert('milestone-late', 'institution', 'report-progress', due)];
  const halfGone = due < asOf || elapsedShare(startsOn, due, asOf) >= THRESHOLDS.elapsedShare;
  return [
    ...when(due >= asOf && daysBetween(asOf, due) <= THRESHOLDS.dueSoonDays, alert('milestone-due-soon', 'institution', 'report-progress', due)),
    ...when(state === 'not-started' && halfGone, alert('nothing-under-way', 'institution', 'report-progress', due)),
    ...when(halfGone && isSilent(milestone, asOf), alert('nothing-known', 'institution', 'report-progress', due)),
  ];
}

/** Nobody says how it goes: no report stands or waits. Where the round asked in vain, that says it. */
function isSilent({ state, returnedOn, reviewDueOn, round }: WatchedMilestone, asOf: Day): boolean {
  return state === 'unknown' && returnedOn === null && reviewDueOn === null && !isOverdue(round, asOf);
}

function isOverdue(round: WatchedMilestone['round'], asOf: Day): boolean {
  return round !== null && !round.received && round.dueOn < asOf;
}

/** How much of the time from the first to the last day has passed, from 0 to 1. */
function elapsedShare(startsOn: Day, dueOn: Day, asOf: Day): number {
  const whole = daysBetween(startsOn, dueOn);
  return whole <= 0 ? 0 : Math.max(0, daysBetween(startsOn, asOf)) / whole;
}

function ofReports({ round, returnedOn, reviewDueOn }: WatchedMilestone, asOf: Day): Alert[] {
  return [
    ...when(returnedOn !== null, alert('report-returned', 'institution', 'correct-report', returnedOn)),
    ...when(returnedOn === null && isOverdue(round, asOf), alert('no-report-received', 'institution', 'report-progress', round?.dueOn ?? null)),
    ...when(reviewDueOn !== null && daysBetween(asOf, reviewDueOn) <= 1, alert('review-pressing', 'point-of-contact', 'review-report', reviewDueOn)),
  ];
}

function ofEvidence({ state, evidenceCount, gone }: WatchedMilestone): Alert[] {
  return [
    ...when(state === 'done' && evidenceCount === 0, alert('evidence-missing', 'institution', 'add-evidence', null)),
    ...gone.map(({ address, since }) => alert('evidence-gone', 'institution', 'replace-evidence', since, address)),
  ];
}

/** What was raised waits for its answer; what the standing report says beyond that, to be raised. */
function ofObstacles(milestone: WatchedMilestone): Alert[] {
  if (milestone.state === 'done') return [];
  const waiting = milestone.escalations.filter(({ answeredAt }) => answeredAt === null);
  const unraised = milestone.obstacles.filter((one, place, all) => BEYOND_THE_INSTITUTION.includes(one.kind) && all.findIndex(({ kind }) => kind === one.kind) === place && !wasTold(one, milestone));
  return [
    ...waiting.map(({ obstacle, raisedOn }) => alert('obstacle-for-higher-authority', 'point-of-contact', 'record-answer', raisedOn, null, obstacle)),
    ...unraised.map(({ kind, text }) => alert('obstacle-for-higher-authority', 'institution', 'escalate', null, text, kind)),
  ];
}

/** The higher authority knows of an obstacle while it owes an answer, and once it gave one – until a later report says it again. */
function wasTold({ kind }: Obstacle, { escalations, reportedAt }: WatchedMilestone): boolean {
  const raised = escalations.find(({ obstacle }) => obstacle === kind);
  return raised !== undefined && (raised.answeredAt === null || reportedAt === null || reportedAt <= raised.answeredAt);
}

function alert(kind: AlertKind, owner: AlertOwner, nextStep: NextStep, day: Day | null, detail: string | null = null, obstacle: ObstacleKind | null = null): Alert {
  return { kind, owner, nextStep, day, detail, obstacle };
}

function when(holds: boolean, one: Alert): Alert[] {
  return holds ? [one] : [];
}
