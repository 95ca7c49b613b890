import type { PasswordChange } from '@cumple/contracts/accounts/account';
import { Injectable } from '@nestjs/common';
import { accessDenied } from '../../common/access-denied';
import { actorOf, type Caller } from '../../common/caller';
import { WriteDesk } from '../../common/write-desk';
import { refuseDemonstration } from '../demonstration/refuse-demonstration';
import { AccountQuery } from '../own-account/account.query';
import { openSession } from '../sessions/open-session';
import type { Entry } from '../sessions/session-door';
import type { Visit } from '../visit/visit';
import { ChoosePassword } from './choose-password';
import { OwnPassword } from './own-password';
import { storePassword } from './store-password';

/** Changes the own password: every session ends, and this browser goes on under a new token. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly desk: WriteDesk,
    private readonly accounts: AccountQuery,
    private readonly own: OwnPassword,
    private readonly passwords: ChoosePassword,
  ) {}

  async change({ current, code, password }: PasswordChange, visit: Visit, caller: Caller): Promise<Entry> {
    const { token: replaces, device } = visit;
    const { account, secondFactor } = actorOf(caller);
    const { email, name } = await this.accounts.of(caller);
    const passwordHash = await this.passwords.choose(password, { email, name });
    // Last, as a code works once: a password that isn't taken shall not use it up.
    await this.own.demand(account, { password: current, code, field: 'current' }, visit);
    return this.desk.write(caller, async (act) => {
      await refuseDemonstration(act.manager, account);
      await storePassword(act, account, passwordHash);
      const token = await openSession(act.manager, { account, device, secondFactor, passwordHash, replaces }, act.now);
      if (!token) throw accessDenied('sign-in-needed');
      return { token, email };
    });
  }
}
