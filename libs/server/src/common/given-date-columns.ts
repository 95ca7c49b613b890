import type { GivenDate } from '@cumple/domain/common/given-date';

/** The four values that a date as people gave it has in the database, under the names of its columns. */
export function givenDateValues(name: string, given: GivenDate | null): Record<string, string | number | null> {
  return {
    [`${name}_date`]: given?.date ?? null,
    [`${name}_precision`]: given?.precision ?? null,
    [`${name}_every_months`]: given?.everyMonths ?? null,
    [`${name}_text`]: given?.text ?? null,
  };
}

/** Names of those columns, and their types in a record set. */
export const givenDateNames = (name: string) => `${name}_date, ${name}_precision, ${name}_every_months, ${name}_text`;
export const givenDateTypes = (name: string) => `${name}_date date, ${name}_precision text, ${name}_every_months integer, ${name}_text text`;

/** Takes them over from the row that an insert proposed. */
export function givenDateExcluded(name: string): string {
  return ['date', 'precision', 'every_months', 'text'].map((part) => `${name}_${part} = excluded.${name}_${part}`).join(', ');
}
