import type { EntityManager } from 'typeorm';
import { notPossible } from '../account-problems';

/** What would shut the next visitor out of an account that all share is refused: 422. */
export async function refuseDemonstration(manager: EntityManager, account: string): Promise<void> {
  const [row] = await manager.query<unknown[]>('SELECT FROM account WHERE id = $1 AND demonstration', [account]);
  if (row) throw notPossible('demonstration-account');
}
