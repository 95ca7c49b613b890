import type { EntityManager } from 'typeorm';

/** What one statement carries at most: enough to make few of them, little enough to bound memory. */
const MAX_ROWS = 1_000;
const MAX_CHARACTERS = 8_000_000;

/**
 * Sends rows as JSON to a statement that unfolds them with `json_to_recordset($2)`; `$1` is the plan's or another id.
 * No statement at all when there are no rows.
 */
export async function writeRows(manager: EntityManager, sql: string, id: number, rows: readonly object[]): Promise<void> {
  for (const chunk of chunks(rows)) await manager.query(sql, [id, chunk]);
}

/** JSON arrays of rows; a row that alone exceeds the limit travels alone. */
function* chunks(rows: readonly object[]): Generator<string> {
  let chunk: string[] = [];
  let characters = 0;
  for (const row of rows) {
    const json = JSON.stringify(row);
    if (chunk.length === MAX_ROWS || (chunk.length > 0 && characters + json.length > MAX_CHARACTERS)) {
      yield `[${chunk.join()}]`;
      [chunk, characters] = [[], 0];
    }
    chunk.push(json);
    characters += json.length;
  }
  if (chunk.length > 0) yield `[${chunk.join()}]`;
}
