import type { Caller } from '../../common/caller';
import type { WriteDesk } from '../../common/write-desk';
import { AccountNotPossible } from './account-not-possible';

/** Takes the second factor away from somebody who lost it and all recovery codes; they set up a new one at their next sign-in. */
export class ResetSecondFactor {
  constructor(private readonly desk: WriteDesk) {}

  reset(caller: Caller, email: string): Promise<void> {
    return this.desk.write(caller, async (act) => {
      const { manager } = act;
      const [account] = await manager.query<{ id: string }[]>('SELECT id FROM account WHERE lower(email) = lower($1) AND disabled_at IS NULL FOR UPDATE', [email]);
      if (!account) throw new AccountNotPossible('account-unknown');
      await manager.query('UPDATE account SET totp_secret = NULL, totp_confirmed_at = NULL, totp_last_step = NULL, version = version + 1 WHERE id = $1', [account.id]);
      for (const table of ['recovery_code', 'sign_in_session']) await manager.query(`DELETE FROM ${table} WHERE account_id = $1`, [account.id]);
      act.record({ action: 'account.second-factor-off', about: `accounts/${account.id}`, public: false });
      act.announce({ kind: 'account.security-changed', payload: { account: account.id, what: 'second-factor-off' } });
    });
  }
}
