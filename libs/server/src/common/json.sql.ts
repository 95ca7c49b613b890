/** SQL: an instant as the contract writes it, ISO 8601 in UTC with `Z`. */
export function instant(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** SQL: a withdrawal with its public reason, of a table that has one; null while there is none. */
export function withdrawal(table: string): string {
  return `CASE WHEN ${table}.withdrawn_at IS NOT NULL THEN json_build_object('withdrawnAt', ${instant(`${table}.withdrawn_at`)}, 'reason', ${table}.withdrawal_reason) END`;
}

/** SQL: a date as people gave it, from the columns that begin with `prefix`, e.g. `c.ends_on`. */
export function givenDate(prefix: string): string {
  const fields = `'date', ${prefix}_date, 'precision', ${prefix}_precision, 'text', ${prefix}_text`;
  return `CASE WHEN ${prefix}_precision IS NULL THEN NULL
      WHEN ${prefix}_every_months IS NOT NULL THEN json_build_object(${fields}, 'everyMonths', ${prefix}_every_months)
      ELSE json_build_object(${fields}) END`;
}

/** SQL: how a commitment or milestone names an institution; null without one. */
export function institutionReference(table: string): string {
  return `CASE WHEN ${table}.id IS NOT NULL THEN json_build_object('slug', ${table}.slug, 'name', ${table}.name, 'acronym', ${table}.acronym) END`;
}

/** SQL: the text an institution is listed by, in Spanish alphabetical order. */
export function alphabetical(table: string): string {
  return `coalesce(${table}.acronym, ${table}.name) COLLATE "es-x-icu", ${table}.slug`;
}

/** SQL: a list of fixed texts, e.g. the levels of the scale. The texts are the code's own, never a caller's. */
export function textArray(values: readonly string[]): string {
  return `ARRAY[${values.map((value) => `'${value}'`).join(', ')}]`;
}

/** SQL: rank of a column's value in a fixed order, from 1; null for what the order doesn't hold. */
export function rankIn(values: readonly string[], column: string): string {
  return `array_position(${textArray(values)}, ${column})`;
}
