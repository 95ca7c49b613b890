import type { CodeRequest } from '@cumple/contracts/accounts/session';
import { keyFor, seal } from '@cumple/server-kit/secrets/seal';
import { SECRET } from '@cumple/server-kit/secrets/secret';
import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Caller } from '../../common/caller';
import { WriteDesk } from '../../common/write-desk';
import { accountByEmail } from '../account-by-email';
import { createLink } from '../links/create-link';
import { MailAllowance } from '../throttling/mail-allowance';
import type { Visit } from '../visit/visit';

/** Has a link sent to choose a new password. For an e-mail that nobody has, the same is done and nothing sent. */
@Injectable()
export class AskPasswordReset {
  constructor(
    private readonly desk: WriteDesk,
    private readonly allowance: MailAllowance,
    @Inject(SECRET) private readonly secret: Buffer,
  ) {}

  async ask({ email }: CodeRequest, visit: Visit, caller: Caller): Promise<void> {
    if (!(await this.allowance.take('reset links', email, visit))) return;
    await this.desk.write(caller, async (act) => {
      const known = await accountByEmail(act.manager, email);
      const account = known?.id ?? randomUUID();
      // The path alone: where it leads is the installation's word, never that of whoever asks.
      const link = `/espacio/contrasena#${await createLink(act.manager, account, 'password-reset', act.now)}`;
      if (known) act.announce({ kind: 'account.password-reset-asked', payload: { account, link: seal(keyFor(this.secret, 'outbox'), link) } });
    });
  }
}
