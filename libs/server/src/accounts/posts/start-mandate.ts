import type { MandateCreation } from '@cumple/contracts/accounts/people';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller';
import { WriteDesk } from '../../common/write-desk';
import { Appointer } from './appointer';
import { loadPost } from './load-post';

@Injectable()
export class StartMandate {
  constructor(
    private readonly desk: WriteDesk,
    private readonly appointer: Appointer,
  ) {}

  /** Appoints to a post, or declares it vacant. */
  start(caller: Caller, postId: number, wish: MandateCreation, origin: string): Promise<void> {
    const { kind, deputy = false, startsOn, endsOn = null, reason = null, holder = null } = wish;
    return this.desk.write(caller, async (act) => {
      const post = await loadPost(act, postId);
      await this.appointer.appoint(act, post, { kind, deputy, startsOn: startsOn ?? post.today, endsOn, reason, holder, field: 'holder', origin });
    });
  }
}
