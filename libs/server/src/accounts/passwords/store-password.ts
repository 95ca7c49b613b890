import type { Act } from '../../common/write-desk';
import { endSessions } from '../sessions/end-sessions';

/** Puts a new password in force: all sessions end, and so does every link to choose another. */
export async function storePassword(act: Act, account: string, hash: string): Promise<void> {
  await act.manager.query('UPDATE account SET password_hash = $2, version = version + 1 WHERE id = $1', [account, hash]);
  await act.manager.query(`DELETE FROM account_link WHERE account_id = $1 AND purpose IN ('password-reset', 'sign-in-code') AND used_at IS NULL`, [account]);
  await endSessions(act.manager, account);
  act.record({ action: 'account.password-changed', about: `accounts/${account}`, public: false });
  act.announce({ kind: 'account.security-changed', payload: { account, what: 'password-changed' } });
}
