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
  /** From the day on which work began, as reported, until it was done or, under way, until the day of the figures. */
  actual: Bar | null;
  /** Done on a known day, begun on one that nobody reported: only its end is drawn. */
  endOnly: boolean;
  late: number | null;
}

export interface Timeline {
  from: Day;
  to: Day;
  /** Where the day of the figures stands, in percent; `null` when it lies outside. */
  today: number | null;
  rows: TimelineRow[];
}

/** Shortest bar that can be seen, in percent. */
const SHORTEST = 1;

/** Milestones on one scale of time; `null` when none has two days to draw between. */
export function timelineOf(milestones: readonly MilestoneView[], asOf: Day): Timeline | null {
  const days = milestones.flatMap(({ startsOn, dueOn, startedOn, doneOn }) => [startsOn?.date, dueOn?.date, startedOn, doneOn]).filter((day) => day != null);
  // What is still open is open until today, so the drawing reaches to it.
  if (days.length > 0 && milestones.some(({ state }) => state !== 'done')) days.push(asOf);
  days.sort();
  const [from, to] = [days[0], days.at(-1)];
  if (!from || !to || from === to) return null;
  const at = (day: Day) => rounded((100 * daysBetween(from, day)) / daysBetween(from, to));
  const today = asOf >= from && asOf <= to ? at(asOf) : null;
  return { from, to, today, rows: milestones.map((milestone) => rowOf(milestone, asOf, at)) };
}

function rowOf(milestone: MilestoneView, asOf: Day, at: (day: Day) => number): TimelineRow {
  const start = milestone.startsOn?.date ?? null;
  const due = milestone.dueOn?.date ?? null;
  const actual = actualDays(milestone, asOf);
  return {
    milestone,
    planned: bar(start ?? due, due, at),
    actual: actual && bar(actual.from ?? actual.to, actual.to, at),
    endOnly: actual !== null && actual.from === null,
    late: daysLate(milestone, asOf),
  };
}

/** Between which days work went on; `null` where nobody says, or where it began after the day of the figures. */
function actualDays({ state, startedOn, doneOn }: MilestoneView, asOf: Day): { from: Day | null; to: Day } | null {
  if (state === 'done') return doneOn === null ? null : { from: startedOn ?? null, to: doneOn };
  return state === 'under-way' && startedOn != null && startedOn <= asOf ? { from: startedOn, to: asOf } : null;
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
