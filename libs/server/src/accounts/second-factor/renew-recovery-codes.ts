import type { RecoveryCodes } from '@cumple/contracts/accounts/account';
import { Injectable } from '@nestjs/common';
import { accessDenied } from '../../common/access-denied';
import { actorOf, type Caller } from '../../common/caller';
import { WriteDesk } from '../../common/write-desk';
import { notPossible } from '../account-problems';
import { makeRecoveryCodes } from './recovery-codes';

/** Makes new recovery codes; those before stop working. */
@Injectable()
export class RenewRecoveryCodes {
  constructor(private readonly desk: WriteDesk) {}

  renew(caller: Caller): Promise<RecoveryCodes> {
    const { account, secondFactor } = actorOf(caller);
    if (!secondFactor) throw accessDenied('second-factor-needed');
    return this.desk.write(caller, async (act) => {
      const on = await act.manager.query<unknown[]>('SELECT FROM account WHERE id = $1 AND totp_confirmed_at IS NOT NULL FOR UPDATE', [account]);
      if (on.length === 0) throw notPossible('second-factor-not-on');
      act.record({ action: 'account.recovery-codes-made', about: `accounts/${account}`, public: false });
      act.announce({ kind: 'account.security-changed', payload: { account, what: 'recovery-codes-made' } });
      return { recoveryCodes: await makeRecoveryCodes(act.manager, account) };
    });
  }
}
