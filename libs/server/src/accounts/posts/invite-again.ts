import { mandateState } from '@cumple/domain/accounts/mandate.state';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller';
import { WriteDesk } from '../../common/write-desk';
import { Inviter } from './inviter';
import { loadPostOfMandate } from './load-post';
import { refusal } from './refused';

@Injectable()
export class InviteAgain {
  constructor(
    private readonly desk: WriteDesk,
    private readonly inviter: Inviter,
  ) {}

  /** Sends a new invitation, by which the earlier one stops working; answers the post's identifier. */
  invite(caller: Caller, mandateId: number, origin: string): Promise<number> {
    return this.desk.write(caller, async (act) => {
      const { post, mandate } = await loadPostOfMandate(act, mandateId);
      if (mandateState(mandate, post.today) === 'ended') throw refusal([{ field: 'mandate', code: 'ended-already' }]);
      if (mandate.account === null) throw refusal([{ field: 'mandate', code: 'nobody-to-invite' }]);
      if (!mandate.awaited) throw refusal([{ field: 'mandate', code: 'accepted-already' }]);
      await this.inviter.invite(act, mandate.account, post.id, origin);
      return post.id;
    });
  }
}
