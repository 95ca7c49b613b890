import type { Day } from '../common/day';
import type { GivenDate } from '../common/given-date';
import { milestoneTimeliness } from '../commitments/timeliness';
import { isEditable, type ReportState } from './progress-report.state';
import type { ReportDays } from './report-days';
import type { ReportContent, ReportField, ReportedState } from './report-content';
import { rowLock } from './sheet-lock';
import type { SinceReturn } from './since-return';

/** Why a report can't be submitted so. */
export const REASONS_NOT_TO_SUBMIT = [
  'not-editable', 'awaiting-approval', 'round-closed', 'milestone-withdrawn', 'reported-elsewhere', 'milestone-changed', 'not-your-milestone', 'return-unanswered', 'nothing-to-repeat', 'state-needed', 'narrative-needed',
  'evidence-needed', 'done-on-needed', 'done-on-without-done', 'started-on-without-start', 'day-ahead', 'day-beyond', 'done-before-start', 'obstacle-needed', 'obstacle-text-needed',
  'corrective-action-needed', 'proposed-reason-needed', 'proposed-day-passed', 'letter-ahead',
] as const;
export type ReasonNotToSubmit = (typeof REASONS_NOT_TO_SUBMIT)[number];

/** A reason and the field of the form that it speaks of; `null` for the report as a whole. */
export interface SubmissionReason {
  code: ReasonNotToSubmit;
  field: ReportField | null;
}

/** What the rule must know of the milestone and of the report's surroundings. */
export interface ReportedMilestone {
  dueOn: GivenDate | null;
  withdrawn: boolean;
  /** What the last published report – or the plan – says of it. */
  lastState: ReportedState | 'unknown';
  /** Whether a published report stands that "no change" can refer to. */
  reportedBefore: boolean;
  /** The milestone was amended after this report was begun, and its writer hasn't looked at it since. */
  changedMeanwhile: boolean;
  /** Outside rounds: a report of it waits in a round, for approval or for review. */
  waitsElsewhere: boolean;
  days: ReportDays;
}

export interface SubmittedReport {
  state: ReportState;
  awaitingApproval: boolean;
  roundClosed: boolean;
  /** Of a returned one: what was done about it; `null` when nothing was. */
  sinceReturn: SinceReturn | null;
  content: ReportContent;
}

/**
 * Why a report can't be submitted on a day (in the plan's time zone); `[]` when it can. "No change" asks for nothing but a
 * report that it can refer to – and, when the milestone is late, for an obstacle as any other. One that is done shows
 * evidence; one that is late and not done names at least one obstacle and what is done about it.
 */
export function reasonsNotToSubmit(report: SubmittedReport, milestone: ReportedMilestone, asOf: Day): SubmissionReason[] {
  const standing = standingReasons(report, milestone);
  if (standing.length > 0) return standing;
  const { content } = report;
  const reasons = content.unchanged ? unchangedReasons(milestone) : [...stateReasons(content), ...dayReasons(content, milestone, asOf)];
  return [...returnReasons(report), ...reasons, ...lateReasons(content, milestone, asOf), ...proposalReasons(content, milestone, asOf)];
}

/** Reasons that no filling-in mends; the first one comes alone. */
function standingReasons({ state, awaitingApproval, roundClosed }: SubmittedReport, { withdrawn, waitsElsewhere, changedMeanwhile }: ReportedMilestone): SubmissionReason[] {
  if (!isEditable(state)) return whole('not-editable');
  if (awaitingApproval) return whole('awaiting-approval');
  if (rowLock(roundClosed ? 'round-closed' : null, state)) return whole('round-closed');
  if (withdrawn) return whole('milestone-withdrawn');
  if (waitsElsewhere) return whole('reported-elsewhere');
  return changedMeanwhile ? whole('milestone-changed') : [];
}

/** What was returned isn't sent again by mistake: something was changed, or its writer says that nothing has to be. */
function returnReasons({ state, sinceReturn }: SubmittedReport): SubmissionReason[] {
  return state === 'returned' && sinceReturn === null ? whole('return-unanswered') : [];
}

function unchangedReasons({ reportedBefore }: ReportedMilestone): SubmissionReason[] {
  return reportedBefore ? [] : whole('nothing-to-repeat');
}

function stateReasons({ milestoneState, narrative, evidence, startedOn, doneOn }: ReportContent): SubmissionReason[] {
  if (milestoneState === null) return [about('state-needed', 'milestoneState')];
  const done = milestoneState === 'done';
  return [
    ...when(milestoneState !== 'not-started' && !narrative, 'narrative-needed', 'narrative'),
    ...when(done && evidence.length === 0, 'evidence-needed', 'evidence'),
    ...when(done && doneOn === null, 'done-on-needed', 'doneOn'),
    ...when(!done && doneOn !== null, 'done-on-without-done', 'doneOn'),
    ...when(milestoneState === 'not-started' && startedOn !== null, 'started-on-without-start', 'startedOn'),
  ];
}

function dayReasons({ startedOn, doneOn }: ReportContent, { days }: ReportedMilestone, asOf: Day): SubmissionReason[] {
  return [
    ...when(startedOn !== null && startedOn < days.earliest, 'day-beyond', 'startedOn'),
    ...when(doneOn !== null && doneOn < days.earliest, 'day-beyond', 'doneOn'),
    ...when(startedOn !== null && startedOn > asOf, 'day-ahead', 'startedOn'),
    ...when(doneOn !== null && doneOn > asOf, 'day-ahead', 'doneOn'),
    ...when(startedOn !== null && doneOn !== null && doneOn < startedOn, 'done-before-start', 'doneOn'),
  ];
}

/** Somebody who is late says why and what is done about it. Of "no change" the obstacle is asked anew: that is what changed. */
function lateReasons(content: ReportContent, { dueOn, lastState }: ReportedMilestone, asOf: Day): SubmissionReason[] {
  const state = content.unchanged ? lastState : content.milestoneState ?? 'unknown';
  const late = milestoneTimeliness({ state, dueOn }, asOf) === 'late';
  const other = content.obstacles.some(({ kind, text }) => kind === 'other' && !text);
  return [
    ...when(late && content.obstacles.length === 0, 'obstacle-needed', 'obstacles'),
    ...when(other, 'obstacle-text-needed', 'obstacles'),
    ...when(late && !content.correctiveAction, 'corrective-action-needed', 'correctiveAction'),
  ];
}

function proposalReasons({ proposedDueOn, proposedDueReason }: ReportContent, { days }: ReportedMilestone, asOf: Day): SubmissionReason[] {
  if (proposedDueOn === null) return [];
  return [
    ...when(!proposedDueReason, 'proposed-reason-needed', 'proposedDueReason'),
    ...when(proposedDueOn <= asOf, 'proposed-day-passed', 'proposedDueOn'),
    ...when(proposedDueOn > days.latest, 'day-beyond', 'proposedDueOn'),
  ];
}

function whole(code: ReasonNotToSubmit): SubmissionReason[] {
  return [{ code, field: null }];
}

function about(code: ReasonNotToSubmit, field: ReportField): SubmissionReason {
  return { code, field };
}

function when(holds: boolean, code: ReasonNotToSubmit, field: ReportField): SubmissionReason[] {
  return holds ? [about(code, field)] : [];
}
