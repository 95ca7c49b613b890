import type { Day } from '../common/day';

/** Why a plan can't be created, edited, published, approved, ended or made the current one. */
export const PLAN_REASONS = [
  'slug-taken', 'period-reversed', 'unknown-time-zone', 'jurisdiction-differs', 'unknown-institution', 'reason-needed', 'status-date-in-future', 'status-date-before-reports', 'already-public',
  'no-commitments', 'no-coordinator', 'already-approved', 'approved-in-future', 'not-approved', 'ends-the-same-day', 'unknown-plan', 'not-public',
] as const;
export type PlanReasonCode = (typeof PLAN_REASONS)[number];

/** A reason and the field it speaks of. */
export interface PlanReason {
  field: string;
  code: PlanReasonCode;
}

/** What an edit can change of a plan. */
export interface PlanContent {
  title: string;
  /** Slug of the coordinating institution. */
  coordinator: string | null;
  startsOn: Day;
  endsOn: Day;
  timeZone: string;
  statusDate: Day | null;
}

/** What stands besides. */
export interface PlanStanding {
  published: boolean;
  approvedOn: Day | null;
  commitmentCount: number;
  /** The day on which a report of it was last published. */
  lastReportOn: Day | null;
}

/** What the tracker knows of what a plan names. */
export interface PlanSurroundings {
  slugTaken: boolean;
  /** There is a jurisdiction of that code that is called or marked otherwise. */
  jurisdictionDiffers: boolean;
  /** The coordinator, if one is named, is an institution of the jurisdiction that wasn't joined to another. */
  coordinatorKnown: boolean;
}

/** Fields that were approved with the plan: who changes them says why. */
const APPROVED: readonly (keyof PlanContent)[] = ['title', 'coordinator', 'startsOn', 'endsOn', 'timeZone'];

type Period = Pick<PlanContent, 'startsOn' | 'endsOn' | 'timeZone'>;

/** A plan is named once; it ends after it starts, in a time zone that exists; whether its jurisdiction is fictional is said once and for all. */
export function reasonsNotToCreatePlan(plan: Period, { slugTaken, jurisdictionDiffers, coordinatorKnown }: PlanSurroundings): PlanReason[] {
  return [
    ...reasonIf(slugTaken, 'slug', 'slug-taken'),
    ...reasonIf(jurisdictionDiffers, 'jurisdiction', 'jurisdiction-differs'),
    ...contentReasons(plan, coordinatorKnown),
  ];
}

/** What was approved changes with a reason; figures speak of no day that is yet to come, nor of one before reports that they count. `today` is the plan's own. */
export function reasonsNotToEditPlan(
  after: PlanContent, changed: readonly (keyof PlanContent)[], standing: PlanStanding, { reason, today, coordinatorKnown }: { reason: string | undefined; today: Day; coordinatorKnown: boolean },
): PlanReason[] {
  return [
    ...contentReasons(after, coordinatorKnown),
    ...reasonIf(changed.includes('statusDate') && after.statusDate !== null && after.statusDate > today, 'statusDate', 'status-date-in-future'),
    ...reasonIf(changed.includes('statusDate') && reportsOutrun(after, standing), 'statusDate', 'status-date-before-reports'),
    ...reasonIf(standing.published && after.coordinator === null && changed.includes('coordinator'), 'coordinator', 'no-coordinator'),
    ...reasonIf(standing.approvedOn !== null && !reason && changed.some((field) => APPROVED.includes(field)), 'reason', 'reason-needed'),
  ];
}

/** Whether a report was published after the day of which the figures speak: they count it, so they speak of today. */
export function reportsOutrun({ statusDate }: Pick<PlanContent, 'statusDate'>, { lastReportOn }: Pick<PlanStanding, 'lastReportOn'>): boolean {
  return statusDate !== null && lastReportOn !== null && statusDate < lastReportOn;
}

/** A plan becomes public once, with something in it and somebody who answers for it. It can't be taken back. */
export function reasonsNotToPublishPlan({ published, commitmentCount }: PlanStanding, coordinator: string | null): PlanReason[] {
  if (published) return [{ field: 'plan', code: 'already-public' }];
  return [...reasonIf(commitmentCount === 0, 'commitments', 'no-commitments'), ...reasonIf(coordinator === null, 'coordinator', 'no-coordinator')];
}

/** A plan is approved once, on a day that has come. `today` is the plan's own. */
export function reasonsNotToApprovePlan({ approvedOn }: PlanStanding, on: Day, today: Day): PlanReason[] {
  if (approvedOn !== null) return [{ field: 'approvedOn', code: 'already-approved' }];
  return reasonIf(on > today, 'approvedOn', 'approved-in-future');
}

/** An approved plan may end earlier or later than was approved, though not before it starts. */
export function reasonsNotToEndPlan({ approvedOn }: PlanStanding, plan: Period, endsOn: Day): PlanReason[] {
  if (approvedOn === null) return [{ field: 'endsOn', code: 'not-approved' }];
  return [...reasonIf(endsOn < plan.startsOn, 'endsOn', 'period-reversed'), ...reasonIf(endsOn === plan.endsOn, 'endsOn', 'ends-the-same-day')];
}

/** The portal opens with a public plan; `null` is one that isn't there. */
export function reasonsNotToBeCurrentPlan(standing: Pick<PlanStanding, 'published'> | null): PlanReason[] {
  if (!standing) return [{ field: 'plan', code: 'unknown-plan' }];
  return reasonIf(!standing.published, 'plan', 'not-public');
}

/** Whether an IANA time zone of that name exists; offsets such as `+06:00` have no name and don't count. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

function contentReasons({ startsOn, endsOn, timeZone }: Period, coordinatorKnown: boolean): PlanReason[] {
  return [
    ...reasonIf(endsOn < startsOn, 'endsOn', 'period-reversed'),
    ...reasonIf(!isTimeZone(timeZone), 'timeZone', 'unknown-time-zone'),
    ...reasonIf(!coordinatorKnown, 'coordinator', 'unknown-institution'),
  ];
}

function reasonIf(holds: boolean, field: string, code: PlanReasonCode): PlanReason[] {
  return holds ? [{ field, code }] : [];
}
