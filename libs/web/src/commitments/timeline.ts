import type { MilestoneView } from '@cumple/contracts/commitments/milestone';
import { type Day, daysBetween } from '@cumple/domain/common/day';
import { daysLate } from './milestone-lateness';

/** A bar from `start`, `length` long, in percent of the whole time shown. */
export interface Bar {
  start: number;
  length: number;
}

export interface TimelineRow {
  milestone: MilestoneView;
  planned: Bar | null;
  /** Until it was done or, under way, until the day of the figures. Only drawn where the plan says when it starts. */
  actual: Bar | null;
  late: number | null;
}

export interface Timeline {
  from: Day;
  to: Day;
  /** Where the day of the figures stands, in percent; `null` when it lies outside or isn't set. */
  today: number | null;
  rows: TimelineRow[];
}

/** Shortest bar that can be seen, in percent. */
const SHORTEST = 1;

/** Milestones on one scale of time; `null` when none has two days to draw between. */
export function timelineOf(milestones: readonly MilestoneView[], asOf: Day | null): Timeline | null {
  const days = milestones.flatMap(({ startsOn, dueOn, doneOn }) => [startsOn?.date, dueOn?.date, doneOn]).filter((day) => day != null).sort();
  const [from, to] = [days[0], days.at(-1)];
  if (!from || !to || from === to) return null;
  const at = (day: Day) => rounded((100 * daysBetween(from, day)) / daysBetween(from, to));
  const today = asOf !== null && asOf >= from && asOf <= to ? at(asOf) : null;
  return { from, to, today, rows: milestones.map((milestone) => rowOf(milestone, asOf, at)) };
}

function rowOf(milestone: MilestoneView, asOf: Day | null, at: (day: Day) => number): TimelineRow {
  const start = milestone.startsOn?.date ?? null;
  const due = milestone.dueOn?.date ?? null;
  const reached = milestone.state === 'done' ? milestone.doneOn : milestone.state === 'under-way' ? asOf : null;
  return {
    milestone,
    planned: bar(start ?? due, due, at),
    actual: bar(start !== null && reached !== null && start <= reached ? start : reached, reached, at),
    late: daysLate(milestone, asOf),
  };
}

function bar(from: Day | null, to: Day | null, at: (day: Day) => number): Bar | null {
  if (from === null || to === null) return null;
  const end = Math.min(100, Math.max(at(to), SHORTEST));
  const start = Math.max(0, Math.min(at(from), end - SHORTEST));
  return { start, length: rounded(end - start) };
}

function rounded(percent: number): number {
  return Math.round(percent * 10) / 10;
}
