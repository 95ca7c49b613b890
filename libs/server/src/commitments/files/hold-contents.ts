import type { EntityManager } from 'typeorm';

const KEY = 7_330_101;

/** Until its transaction ends, the sweep removes no content: whoever names one in a row asks whether it is there, after this. */
export async function holdContents(manager: EntityManager): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock_shared($1)', [KEY]);
}

/** Until its transaction ends, nobody names a content in a row. */
export async function holdNaming(manager: EntityManager): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock($1)', [KEY]);
}
