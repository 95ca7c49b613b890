import type { InvitationAcceptance } from '@cumple/contracts/accounts/session';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { actingAs, type Caller } from '../../common/caller';
import { WriteDesk, type Act } from '../../common/write-desk';
import { linkNotValid, notPossible } from '../account-problems';
import { holderOfLink, redeemLink, type LinkHolder } from '../links/redeem-link';
import { ChoosePassword } from '../passwords/choose-password';
import { openSession } from '../sessions/open-session';
import type { Entry } from '../sessions/session-door';
import type { Visit } from '../visit/visit';

/** Accepts an invitation, once: says one's name, chooses a password where there is none, and is signed in. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly dataSource: DataSource,
    private readonly desk: WriteDesk,
    private readonly passwords: ChoosePassword,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async accept({ token, name, password }: InvitationAcceptance, visit: Visit, caller: Caller): Promise<Entry> {
    const holder = await holderOfLink(this.dataSource.manager, token, 'invitation', this.clock());
    if (!holder) throw linkNotValid();
    const hash = await this.chosen(holder, name, password);
    return this.desk.write(actingAs(caller, holder.account), async (act) => {
      if (!(await redeemLink(act.manager, token, 'invitation', act.now))) throw linkNotValid();
      return { token: await settle(act, holder.account, name, hash, visit), email: holder.email };
    });
  }

  /** A link that lies in a mailbox for days doesn't change a password that is there. */
  private async chosen({ hasPassword, email }: LinkHolder, name: string, password: string | undefined): Promise<string | null> {
    if (hasPassword) return null;
    if (password === undefined) throw notPossible('password-needed', 'password');
    return this.passwords.choose(password, { email, name });
  }
}

async function settle(act: Act, account: string, name: string, hash: string | null, { token: replaces, device }: Visit): Promise<string> {
  await act.manager.query('UPDATE account SET name = $2, password_hash = coalesce(password_hash, $3), version = version + 1 WHERE id = $1', [account, name, hash]);
  act.record({ action: 'account.accepted', about: `accounts/${account}`, public: false });
  const session = await openSession(act.manager, { account, device, secondFactor: false, replaces }, act.now);
  if (!session) throw linkNotValid();
  return session;
}
