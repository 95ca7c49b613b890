import type { MandateEnd } from '@cumple/contracts/accounts/people';
import { heldAs } from '@cumple/domain/accounts/mandate.state';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller';
import { WriteDesk } from '../../common/write-desk';
import { loadPostOfMandate } from './load-post';
import { release } from './release';

@Injectable()
export class EndMandate {
  constructor(private readonly desk: WriteDesk) {}

  /** Ends a mandate now and answers the post's identifier. */
  end(caller: Caller, mandateId: number, { reason = null }: { reason?: MandateEnd['reason'] | null }): Promise<number> {
    return this.desk.write(caller, async (act) => {
      const { post, mandate } = await loadPostOfMandate(act, mandateId);
      const wasVacant = heldAs(post.mandates, post.today) === 'vacant';
      await release(act, post, mandate, { reason, successor: false });
      if (!wasVacant && heldAs(post.mandates, post.today) === 'vacant') act.announce({ kind: 'post.vacant', payload: { post: post.id } });
      return post.id;
    });
  }
}
