import type { CodeRedemption } from '@cumple/contracts/accounts/session';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { keyFor } from '@cumple/server-kit/secrets/seal';
import { SECRET } from '@cumple/server-kit/secrets/secret';
import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { accountByEmail } from '../account-by-email';
import { notPossible } from '../account-problems';
import { Attempts } from '../throttling/attempts';
import type { Visit } from '../visit/visit';
import { openSession } from './open-session';
import type { Entry } from './session-door';
import { redeemSignInCode } from './sign-in-code';

/** Signs in by a code that was sent by mail, in place of the password. */
@Injectable()
export class RedeemCode {
  constructor(
    private readonly dataSource: DataSource,
    private readonly attempts: Attempts,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SECRET) private readonly secret: Buffer,
  ) {}

  async redeem({ email, code }: CodeRedemption, { token: replaces, device, network }: Visit): Promise<Entry> {
    await this.attempts.take(['mailed codes', network]);
    const [manager, now] = [this.dataSource.manager, this.clock()];
    const known = await accountByEmail(manager, email);
    const holder = { account: known?.id ?? randomUUID(), visitToken: replaces ?? '' };
    const right = await redeemSignInCode(manager, holder, code, keyFor(this.secret, 'sign-in code'), now);
    const token = right ? await openSession(manager, { account: holder.account, device, secondFactor: false, replaces }, now) : null;
    if (!token) throw notPossible('wrong-code', 'code');
    await this.attempts.giveBack(['mailed codes', network]);
    return { token, email };
  }
}
