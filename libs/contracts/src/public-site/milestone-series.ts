/** A count on a day: how many of the plan's standing milestones. */
export interface SeriesPoint {
  on: string;
  count: number;
}

/**
 * Milestones done over time beside what was planned. Numerators are the counts, the denominator of all is `total`: the
 * milestones that stand today. Nothing is said of the days of those without a day.
 */
export interface MilestoneSeries {
  plan: string;
  /** The day that it speaks of: the plan's status date, else today in its time zone. */
  asOf: string;
  /** Milestones that stand; 0 means that nothing can be calculated. */
  total: number;
  /** How many were done by each day on which one was, oldest first. */
  done: SeriesPoint[];
  /** Done, and nobody says when: in no point. */
  doneWithoutDay: number;
  /** How many were due by each day on which one is. */
  due: SeriesPoint[];
  /** Without a due date that has a day: in no point. */
  withoutDueDay: number;
}
