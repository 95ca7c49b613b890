const GROUPED = new Intl.NumberFormat('en');

/** A count as written in Guatemala and in English alike: `1,234`. */
export function countText(count: number): string {
  return GROUPED.format(count);
}
