import type { EntityManager } from 'typeorm';

/** Holds a round, if there is one, shared until the transaction ends: a closing waits for whoever writes in it, and they for it. */
export async function holdRound(manager: EntityManager, id: number | null): Promise<void> {
  await manager.query('SELECT FROM reporting_round WHERE id = $1 FOR SHARE', [id]);
}
