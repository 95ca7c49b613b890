import type { SecondFactor } from '@cumple/contracts/accounts/session';
import { Injectable } from '@nestjs/common';
import { accessDenied } from '../../common/access-denied';
import type { Caller } from '../../common/caller';
import { WriteDesk, type Act } from '../../common/write-desk';
import { notPossible } from '../account-problems';
import { openSession } from '../sessions/open-session';
import type { Entry } from '../sessions/session-door';
import { Attempts } from '../throttling/attempts';
import type { Visit } from '../visit/visit';
import { CheckSecondFactor } from './check-second-factor';

/** Completes a sign-in with a second factor. Tries count for the account, wherever they come from. */
@Injectable()
export class ShowSecondFactor {
  constructor(
    private readonly desk: WriteDesk,
    private readonly attempts: Attempts,
    private readonly factor: CheckSecondFactor,
  ) {}

  async show({ code }: SecondFactor, visit: Visit, caller: Caller): Promise<Entry> {
    const { session } = visit;
    if (!session) throw accessDenied('sign-in-needed');
    const { account } = session.actor;
    await this.attempts.take(['second factor', account]);
    const token = await this.desk.write(caller, (act) => this.take(act, account, code, visit));
    if (!token) throw notPossible('wrong-code', 'code');
    await this.attempts.forget(['second factor', account]);
    return { token };
  }

  private async take(act: Act, account: string, code: string, { token: replaces, device }: Visit): Promise<string | null> {
    const shown = await this.factor.check(act.manager, account, code, act.now);
    if (shown === null) return null;
    if (shown === 'recovery-code') act.announce({ kind: 'account.security-changed', payload: { account, what: 'recovery-code-used' } });
    return openSession(act.manager, { account, device, secondFactor: true, replaces }, act.now);
  }
}
