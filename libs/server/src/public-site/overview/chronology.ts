import type { ChronologyEntry } from '@cumple/contracts/public-site/overview';
import type { Day } from '@cumple/domain/common/day';
import { givenDay } from '@cumple/domain/common/given-date';
import { longestGap } from '@cumple/domain/forum/longest-gap';

export interface PlanDates {
  startsOn: Day;
  endsOn: Day;
  approvedOn: Day | null;
  sessions: { heldOn: Day; ordinal: number | null }[];
  reports: { title: string; reportDate: Day }[];
}

/** Everything dated of a plan, newest first. */
export function chronology({ startsOn, endsOn, approvedOn, sessions, reports }: PlanDates): ChronologyEntry[] {
  const gap = longestGap(sessions.map(({ heldOn }) => heldOn));
  const entries = [
    entry('plan-starts', startsOn),
    ...(approvedOn ? [entry('plan-approved', approvedOn)] : []),
    ...sessions.map(({ heldOn, ordinal }) => ({ ...entry('forum-session', heldOn), ordinal, longestGapDays: heldOn === gap?.to ? gap.days : null })),
    ...reports.map(({ title, reportDate }) => ({ ...entry('report', reportDate), title })),
    entry('plan-ends', endsOn),
  ];
  return entries.sort((one, other) => ((one.on.date ?? '') < (other.on.date ?? '') ? 1 : -1));
}

function entry(kind: ChronologyEntry['kind'], on: Day): ChronologyEntry {
  return { kind, on: givenDay(on), ordinal: null, longestGapDays: null, title: null };
}
