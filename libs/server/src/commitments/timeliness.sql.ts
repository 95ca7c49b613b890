/** SQL of the rule `timeliness`. `declared` and `asOf` are expressions, `commitment` is a table's alias. */
export function timelinessSql(commitment: string, declared: string, asOf: string): string {
  return `CASE WHEN ${declared} IN ('complete', 'withdrawn') OR ${commitment}.withdrawn_at IS NOT NULL THEN NULL
      WHEN ${commitment}.ends_on_date IS NULL OR ${commitment}.ends_on_meaning <> 'planned' THEN 'unknown'
      WHEN ${commitment}.ends_on_date < ${asOf} THEN 'late'
      ELSE 'on-time' END`;
}

/** SQL of the rule `milestoneTimeliness`. `milestone` is a table's alias, `asOf` an expression. */
export function milestoneTimelinessSql(milestone: string, asOf: string): string {
  return `CASE WHEN ${milestone}.state = 'done' OR ${milestone}.withdrawn_at IS NOT NULL THEN NULL
      WHEN ${milestone}.due_on_date IS NULL THEN 'unknown'
      WHEN ${milestone}.due_on_date >= ${asOf} THEN 'on-time'
      WHEN ${milestone}.state = 'unknown' THEN 'unknown'
      ELSE 'late' END`;
}
