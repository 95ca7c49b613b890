/** What holds a milestone up. */
export const OBSTACLE_KINDS = ['regulation', 'budget', 'capacity', 'other-institution', 'congress', 'change-of-authorities', 'other'] as const;
export type ObstacleKind = (typeof OBSTACLE_KINDS)[number];

export interface Obstacle {
  kind: ObstacleKind;
  /** In the institution's own words; `null` when the kind says enough. */
  text: string | null;
}

/** Places of obstacles whose kind was named before: each kind is named once. */
export function repeatedObstacles(obstacles: readonly Obstacle[]): number[] {
  return obstacles.flatMap(({ kind }, place) => (obstacles.findIndex((other) => other.kind === kind) < place ? [place] : []));
}
