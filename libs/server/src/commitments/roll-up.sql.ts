/** SQL of the rule `rollUpOf`: progress as JSON, from milestones (their table's alias) that stand; `weight` is an expression of what each is worth. */
export function progressSql(milestone: string, weight: string): string {
  const counts = partsSql(milestone, (filter) => `count(*)${filter}`);
  const weights = partsSql(milestone, (filter) => `round(coalesce(sum(${weight})${filter}, 0)::numeric, 6)::float8`);
  return `json_build_object(${counts}, 'byWeight', json_build_object(${weights}))`;
}

/** SQL: what a milestone is worth in its plan: its share of a commitment, which is worth 1. A window over the milestones that are counted. */
export function shareSql(milestone: string): string {
  return `${milestone}.weight / sum(${milestone}.weight) OVER (PARTITION BY ${milestone}.commitment_id)`;
}

function partsSql(milestone: string, sum: (filter: string) => string): string {
  const of = (state: string) => sum(` FILTER (WHERE ${milestone}.state = '${state}')`);
  return `'done', ${of('done')}, 'underWay', ${of('under-way')}, 'notStarted', ${of('not-started')}, 'unknown', ${of('unknown')}, 'total', ${sum('')}`;
}
