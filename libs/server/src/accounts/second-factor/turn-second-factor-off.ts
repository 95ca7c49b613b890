import type { SecondFactorRemoval } from '@cumple/contracts/accounts/account';
import { ROLES_WITH_SECOND_FACTOR } from '@cumple/domain/common/role';
import { Injectable } from '@nestjs/common';
import { actorOf, type Caller } from '../../common/caller';
import { WriteDesk } from '../../common/write-desk';
import { notPossible } from '../account-problems';
import { OwnPassword } from '../passwords/own-password';
import type { Visit } from '../visit/visit';

/** Takes a second factor away; not while a role asks for it. */
@Injectable()
export class TurnSecondFactorOff {
  constructor(
    private readonly desk: WriteDesk,
    private readonly password: OwnPassword,
  ) {}

  async turnOff({ password, code }: SecondFactorRemoval, visit: Visit, caller: Caller): Promise<void> {
    const { account, roles } = actorOf(caller);
    if (roles.some(({ role }) => ROLES_WITH_SECOND_FACTOR.includes(role))) throw notPossible('second-factor-required');
    await this.password.demand(account, { password, code, field: 'password' }, visit);
    await this.desk.write(caller, async (act) => {
      const [off] = await act.manager.query<[unknown[], number]>(TURN_OFF, [account]);
      if (off.length === 0) throw notPossible('second-factor-not-on');
      await act.manager.query('DELETE FROM recovery_code WHERE account_id = $1', [account]);
      act.record({ action: 'account.second-factor-off', about: `accounts/${account}`, public: false });
      act.announce({ kind: 'account.security-changed', payload: { account, what: 'second-factor-off' } });
    });
  }
}

const TURN_OFF = `
  UPDATE account SET totp_secret = NULL, totp_confirmed_at = NULL, totp_last_step = NULL, version = version + 1
  WHERE id = $1 AND totp_confirmed_at IS NOT NULL RETURNING id`;
