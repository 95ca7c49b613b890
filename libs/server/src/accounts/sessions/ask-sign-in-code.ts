import type { CodeRequest } from '@cumple/contracts/accounts/session';
import { keyFor, seal } from '@cumple/server-kit/secrets/seal';
import { SECRET } from '@cumple/server-kit/secrets/secret';
import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Caller } from '../../common/caller';
import { WriteDesk } from '../../common/write-desk';
import { accountByEmail } from '../account-by-email';
import { MailAllowance } from '../throttling/mail-allowance';
import type { Visit } from '../visit/visit';
import { createSignInCode } from './sign-in-code';

/** Has a one-time code sent. For an e-mail that nobody has, the same is done and nothing sent. */
@Injectable()
export class AskSignInCode {
  constructor(
    private readonly desk: WriteDesk,
    private readonly allowance: MailAllowance,
    @Inject(SECRET) private readonly secret: Buffer,
  ) {}

  async ask({ email }: CodeRequest, visit: Visit, caller: Caller): Promise<void> {
    if (visit.token === null || !(await this.allowance.take('codes', email, visit))) return;
    const { token: visitToken } = visit;
    await this.desk.write(caller, async (act) => {
      const known = await accountByEmail(act.manager, email);
      const account = known?.id ?? randomUUID();
      const code = await createSignInCode(act.manager, { account, visitToken }, keyFor(this.secret, 'sign-in code'), act.now);
      if (known) act.announce({ kind: 'account.sign-in-code-asked', payload: { account, code: seal(keyFor(this.secret, 'outbox'), code) } });
    });
  }
}
