import type { MandateCreation } from '@cumple/contracts/accounts/people';
import { holdsOn } from '@cumple/domain/accounts/mandate.state';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller';
import { type Act, WriteDesk } from '../../common/write-desk';
import { Appointer } from './appointer';
import { type LockedPost, loadPost } from './load-post';
import { release } from './release';

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
      if (holder && !deputy && (startsOn ?? post.today) <= post.today) await endVacancy(act, post);
      await this.appointer.appoint(act, post, { kind, deputy, startsOn: startsOn ?? post.today, endsOn, reason, holder, field: 'holder', origin });
    });
  }
}

/** A declared vacancy ends with the appointment that fills it. */
async function endVacancy(act: Act, post: LockedPost): Promise<void> {
  const vacancy = post.mandates.find((mandate) => mandate.kind === 'vacant' && holdsOn(mandate, post.today));
  if (vacancy) await release(act, post, vacancy, { reason: null, successor: true });
}
