import type { Handover } from '@cumple/contracts/accounts/people';
import { holdsOn } from '@cumple/domain/accounts/mandate.state';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller';
import { WriteDesk, type Act } from '../../common/write-desk';
import { Appointer } from './appointer';
import { loadPost, type LockedMandate } from './load-post';
import { refusal } from './refused';
import { release } from './release';

@Injectable()
export class HandOver {
  constructor(
    private readonly desk: WriteDesk,
    private readonly appointer: Appointer,
  ) {}

  /** Ends the running mandate now and appoints who follows; without a successor, declares the post vacant. */
  handOver(caller: Caller, postId: number, { successor, kind = 'titular', reason = null }: Omit<Handover, 'reason'> & { reason?: string | null }, origin: string): Promise<void> {
    return this.desk.write(caller, async (act) => {
      const post = await loadPost(act, postId);
      const running = post.mandates.find((mandate) => !mandate.deputy && holdsOn(mandate, post.today));
      if (!running) throw refusal([{ field: 'post', code: 'nobody-to-hand-over' }]);
      if (successor) await refuseSameHolder(act, running, successor.email);
      await release(act, post, running, { reason, successor: successor !== undefined });
      const wanted = { deputy: false, startsOn: post.today, endsOn: null, reason, field: 'successor', origin } as const;
      await this.appointer.appoint(act, post, successor ? { ...wanted, kind, holder: successor } : { ...wanted, kind: 'vacant', holder: null });
    });
  }
}

async function refuseSameHolder({ manager }: Act, { account }: LockedMandate, email: string): Promise<void> {
  const same = await manager.query<unknown[]>('SELECT FROM account WHERE id = $1 AND lower(email) = lower($2)', [account, email]);
  if (same.length > 0) throw refusal([{ field: 'successor', code: 'holds-it-already' }]);
}
