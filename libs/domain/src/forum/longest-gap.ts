import { type Day, daysBetween } from '../common/day';

/** The longest time without a session: `from` one session `to` the next. */
export interface Gap {
  from: Day;
  to: Day;
  days: number;
}

/** The longest gap between sessions, the earliest of equals; `null` with fewer than two days. */
export function longestGap(days: readonly Day[]): Gap | null {
  const sorted = [...new Set(days)].sort();
  const gaps = sorted.slice(1).map((to, index) => gapBetween(sorted[index] ?? to, to));
  return gaps.reduce<Gap | null>((longest, gap) => (longest && longest.days >= gap.days ? longest : gap), null);
}

function gapBetween(from: Day, to: Day): Gap {
  return { from, to, days: daysBetween(from, to) };
}
