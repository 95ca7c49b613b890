/** SQL of the rule `planState`: the state of a plan (its table's alias) on a day. */
export function planStateSql(plan: string, asOf: string): string {
  return `CASE WHEN ${plan}.baseline_approved_on IS NULL OR ${plan}.baseline_approved_on > ${asOf} THEN 'draft'
      WHEN ${asOf} < ${plan}.starts_on THEN 'approved'
      WHEN ${asOf} <= ${plan}.ends_on THEN 'running'
      ELSE 'ended' END`;
}

/** SQL: the calendar day of an instant in the plan's own time zone. */
export function todaySql(plan: string, now: string): string {
  return `(${now}::timestamptz AT TIME ZONE ${plan}.time_zone)::date`;
}

/** SQL: the day that a plan's figures speak of: its status date, else today. */
export function asOfSql(plan: string, now: string): string {
  return `coalesce(${plan}.status_date, ${todaySql(plan, now)})`;
}
