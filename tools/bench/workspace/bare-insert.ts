import type pg from 'pg';

const AT_ONCE = 1_000;

/** Seconds to insert the commitments and milestones of a plan, as they stand, into tables with the same columns, checks and indexes. */
export async function bareInsertSeconds(owner: pg.Pool, plan: string): Promise<number> {
  const commitments = await chunksOf(owner, `SELECT to_jsonb(c) AS row FROM commitment c JOIN action_plan p ON p.id = c.plan_id WHERE p.slug = $1`, plan);
  const milestones = await chunksOf(owner, `SELECT to_jsonb(m) AS row FROM milestone m JOIN commitment c ON c.id = m.commitment_id JOIN action_plan p ON p.id = c.plan_id WHERE p.slug = $1`, plan);
  const inserts = [await bareTable(owner, 'commitment'), await bareTable(owner, 'milestone')];
  const client = await owner.connect();
  const began = performance.now();
  try {
    await client.query('BEGIN');
    for (const [at, chunks] of [commitments, milestones].entries()) for (const chunk of chunks) await client.query(inserts[at] ?? '', [chunk]);
    await client.query('COMMIT');
  } finally {
    client.release();
  }
  return (performance.now() - began) / 1_000;
}

async function chunksOf(owner: pg.Pool, sql: string, plan: string): Promise<string[]> {
  const { rows } = await owner.query<{ row: unknown }>(sql, [plan]);
  const chunks = Array.from({ length: Math.ceil(rows.length / AT_ONCE) }, (_, at) => rows.slice(at * AT_ONCE, (at + 1) * AT_ONCE));
  return chunks.map((chunk) => JSON.stringify(chunk.map(({ row }) => row)));
}

/** Answers the statement that fills it. */
async function bareTable(owner: pg.Pool, table: string): Promise<string> {
  await owner.query(`CREATE TABLE bare_${table} (LIKE ${table} INCLUDING ALL)`);
  const { rows } = await owner.query<{ names: string }>(
    `SELECT string_agg(quote_ident(column_name), ', ') AS names FROM information_schema.columns WHERE table_name = $1 AND table_schema = 'public' AND is_generated = 'NEVER'`,
    [table],
  );
  const names = rows[0]?.names ?? '';
  return `INSERT INTO bare_${table} (${names}) OVERRIDING SYSTEM VALUE SELECT ${names} FROM jsonb_populate_recordset(NULL::${table}, $1)`;
}
