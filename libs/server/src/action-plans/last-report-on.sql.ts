/** SQL: the day, in the plan's own time zone, on which a report of it (its table's alias) was last published; withdrawn ones were, too. */
export function lastReportOn(plan: string): string {
  return `(SELECT to_char(max(r.published_at) AT TIME ZONE ${plan}.time_zone, 'YYYY-MM-DD')
      FROM commitment rc JOIN milestone rm ON rm.commitment_id = rc.id JOIN progress_report r ON r.milestone_id = rm.id WHERE rc.plan_id = ${plan}.id)`;
}
