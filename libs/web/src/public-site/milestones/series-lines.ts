import type { MilestoneSeries, SeriesPoint } from '@cumple/contracts/public-site/milestone-series';
import type { Day } from '@cumple/domain/common/day';

export interface SeriesCorner {
  day: Day;
  count: number;
}

export interface SeriesRow {
  day: Day;
  /** `null` after the day of the figures: nobody knows yet. */
  done: number | null;
  due: number;
}

/** A stepped line from nothing on the plan's first day to its last count, held until a day. */
export function steppedLine(points: readonly SeriesPoint[], from: Day, until: Day): SeriesCorner[] {
  const first = points[0];
  const start = first && first.on < from ? first.on : from;
  const corners: SeriesCorner[] = [{ day: start, count: 0 }];
  for (const { on, count } of points) corners.push({ day: on, count: corners.at(-1)?.count ?? 0 }, { day: on, count });
  const end = corners.at(-1);
  if (end && end.day < until) corners.push({ day: until, count: end.count });
  return corners;
}

/** First days of half-years within a time, for an axis. */
export function halfYears(from: Day, until: Day): Day[] {
  const years = Array.from({ length: Number(until.slice(0, 4)) - Number(from.slice(0, 4)) + 1 }, (_, index) => Number(from.slice(0, 4)) + index);
  return years.flatMap((year) => [`${year}-01-01`, `${year}-07-01`]).filter((day) => day >= from && day <= until);
}

/** Every day on which something was done or due, and that of the figures, newest first, with both counts by then. */
export function seriesRows({ done, due, asOf }: Pick<MilestoneSeries, 'done' | 'due' | 'asOf'>): SeriesRow[] {
  const days = [...new Set([...done, ...due].map(({ on }) => on)).add(asOf)].sort().reverse();
  return days.map((day) => ({ day, done: day > asOf ? null : countBy(done, day), due: countBy(due, day) }));
}

function countBy(points: readonly SeriesPoint[], day: Day): number {
  return points.filter(({ on }) => on <= day).at(-1)?.count ?? 0;
}
