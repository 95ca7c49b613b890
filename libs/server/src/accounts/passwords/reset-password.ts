import type { PasswordResetRedemption } from '@cumple/contracts/accounts/session';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { actingAs, type Caller } from '../../common/caller';
import { WriteDesk } from '../../common/write-desk';
import { linkNotValid } from '../account-problems';
import { holderOfLink, redeemLink } from '../links/redeem-link';
import { ChoosePassword } from './choose-password';
import { storePassword } from './store-password';

/** Chooses a new password by a link that was sent. It ends every session and signs nobody in: a second factor stays needed. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly dataSource: DataSource,
    private readonly desk: WriteDesk,
    private readonly passwords: ChoosePassword,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async reset({ token, password }: PasswordResetRedemption, caller: Caller): Promise<void> {
    const holder = await holderOfLink(this.dataSource.manager, token, 'password-reset', this.clock());
    if (!holder) throw linkNotValid();
    const hash = await this.passwords.choose(password, holder);
    await this.desk.write(actingAs(caller, holder.account), async (act) => {
      if (!(await redeemLink(act.manager, token, 'password-reset', act.now))) throw linkNotValid();
      await storePassword(act, holder.account, hash);
    });
  }
}
