import type { EntityManager } from 'typeorm';

/** Ends the sessions of an account at once, all but one. */
export async function endSessions(manager: EntityManager, account: string, keep: string | null = null): Promise<void> {
  await manager.query('DELETE FROM sign_in_session WHERE account_id = $1 AND id IS DISTINCT FROM $2::uuid', [account, keep]);
}
