import type { RecoveryCodes, SecondFactorSetup } from '@cumple/contracts/accounts/account';
import type { SecondFactor } from '@cumple/contracts/accounts/session';
import { Injectable } from '@nestjs/common';
import { actorOf, type Caller } from '../../common/caller';
import { WriteDesk, type Act } from '../../common/write-desk';
import { notPossible } from '../account-problems';
import { endSessions } from '../sessions/end-sessions';
import { Attempts } from '../throttling/attempts';
import type { Visit } from '../visit/visit';
import { Authenticator } from './authenticator';
import { CheckSecondFactor } from './check-second-factor';
import { makeRecoveryCodes } from './recovery-codes';

interface Row {
  email: string;
  begun: boolean;
  on: boolean;
}

/** Sets a second factor up: a secret for the authenticator, which counts once a code of it was shown. */
@Injectable()
export class SetUpSecondFactor {
  constructor(
    private readonly desk: WriteDesk,
    private readonly authenticator: Authenticator,
    private readonly factor: CheckSecondFactor,
    private readonly attempts: Attempts,
  ) {}

  begin(caller: Caller): Promise<SecondFactorSetup> {
    const { account } = actorOf(caller);
    return this.desk.write(caller, async (act) => {
      const { email, on } = await lockedAccount(act, account);
      if (on) throw notPossible('second-factor-already-on');
      const { sealed, setup } = this.authenticator.create(email);
      await act.manager.query('UPDATE account SET totp_secret = $2, totp_last_step = NULL WHERE id = $1', [account, sealed]);
      return setup;
    });
  }

  async confirm({ code }: SecondFactor, { session }: Visit, caller: Caller): Promise<RecoveryCodes> {
    const { account } = actorOf(caller);
    await this.attempts.take(['second factor', account]);
    const recoveryCodes = await this.desk.write(caller, async (act) => {
      const { begun, on } = await lockedAccount(act, account);
      if (on || !begun) throw notPossible(on ? 'second-factor-already-on' : 'second-factor-not-begun');
      const shown = await this.factor.check(act.manager, account, code, act.now);
      return shown && turnOn(act, account, session?.id ?? null);
    });
    if (!recoveryCodes) throw notPossible('wrong-code', 'code');
    await this.attempts.forget(['second factor', account]);
    return { recoveryCodes };
  }
}

/** From now on every sign-in asks for it; this session has shown it, all others end. */
async function turnOn(act: Act, account: string, session: string | null): Promise<string[]> {
  await act.manager.query('UPDATE account SET totp_confirmed_at = $2, version = version + 1 WHERE id = $1', [account, act.now]);
  await act.manager.query('UPDATE sign_in_session SET second_factor_at = $2 WHERE id = $1', [session, act.now]);
  await endSessions(act.manager, account, session);
  act.record({ action: 'account.second-factor-on', about: `accounts/${account}`, public: false });
  act.announce({ kind: 'account.security-changed', payload: { account, what: 'second-factor-on' } });
  return makeRecoveryCodes(act.manager, account);
}

async function lockedAccount({ manager }: Act, account: string): Promise<Row> {
  const [row] = await manager.query<[Row]>('SELECT email, totp_secret IS NOT NULL AS begun, totp_confirmed_at IS NOT NULL AS "on" FROM account WHERE id = $1 FOR UPDATE', [account]);
  return row;
}
