import { COUNTED_LEVELS } from '@cumple/domain/commitments/completion-level';

/** SQL: `CompletionCounts` of a group of cards, from the column that holds their counted level. Null levels aren't counted. */
export function levelCounts(column: string): string {
  return `json_build_object(${COUNTED_LEVELS.map((level) => `'${level}', count(*) FILTER (WHERE ${column} = '${level}')`).join(', ')})`;
}

/** SQL: `CompletionCounts` of nothing. */
export const noLevelCounts = `json_build_object(${COUNTED_LEVELS.map((level) => `'${level}', 0`).join(', ')})`;
