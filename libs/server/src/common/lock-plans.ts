import type { EntityManager } from 'typeorm';

/**
 * Lets one import at a time write plans: they share institutions, and none may see half of another. Waiting for it and
 * writing a large plan may take longer than a reader's statement may.
 */
export async function lockPlans(manager: EntityManager): Promise<void> {
  await manager.query(`SET LOCAL statement_timeout = '10min'`);
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('cumple:plans', 0))`);
}

/** What `lockPlans` holds alone: an import waits for edits under way and they for it, so that neither overwrites the other. */
export async function waitForImports(manager: EntityManager): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock_shared(hashtextextended('cumple:plans', 0))`);
}
