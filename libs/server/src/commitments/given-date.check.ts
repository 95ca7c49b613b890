/** The rule that holds the four columns of a date as people gave it together (see `GivenDate` of the domain). */
export function givenDateCheck(name: string): string {
  return `CASE
      WHEN ${name}_precision IS NULL THEN ${name}_date IS NULL AND ${name}_text IS NULL AND ${name}_every_months IS NULL
      WHEN ${name}_precision IN ('day', 'month', 'year') THEN ${name}_date IS NOT NULL AND ${name}_text IS NOT NULL AND ${name}_every_months IS NULL
      WHEN ${name}_precision = 'recurring' THEN ${name}_text IS NOT NULL AND (${name}_every_months IS NULL OR ${name}_every_months > 0)
      WHEN ${name}_precision IN ('ongoing', 'text') THEN ${name}_date IS NULL AND ${name}_text IS NOT NULL AND ${name}_every_months IS NULL
      ELSE false END`;
}
