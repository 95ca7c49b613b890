import type { MandateCreation } from '@cumple/contracts/accounts/people';
import { holdsOn } from '@cumple/domain/accounts/mandate.state';
import { type Day, dayBefore } from '@cumple/domain/common/day';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller';
import { type Act, WriteDesk } from '../../common/write-desk';
import { Appointer } from './appointer';
import { type LockedMandate, type LockedPost, loadPost } from './load-post';
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
      if (holder && !deputy) await endVacancy(act, post, startsOn ?? post.today);
      await this.appointer.appoint(act, post, { kind, deputy, startsOn: startsOn ?? post.today, endsOn, reason, holder, field: 'holder', origin });
    });
  }
}

/** A declared vacancy ends with the appointment that fills it: at once, or the day before a later one begins. */
async function endVacancy(act: Act, post: LockedPost, from: Day): Promise<void> {
  const vacancy = post.mandates.find((mandate) => mandate.kind === 'vacant' && !mandate.deputy && holdsOn(mandate, post.today));
  if (!vacancy) return;
  if (from <= post.today) await release(act, post, vacancy, { reason: null, successor: true });
  else if (vacancy.endsOn === null || vacancy.endsOn >= from) await limit(act, post, vacancy, dayBefore(from));
}

async function limit(act: Act, post: LockedPost, vacancy: LockedMandate, endsOn: Day): Promise<void> {
  await act.manager.query('UPDATE mandate SET ends_on = $2, version = version + 1 WHERE id = $1', [vacancy.id, endsOn]);
  act.record({ action: 'mandate.limited', about: `posts/${post.id}/mandates/${vacancy.id}`, public: true, before: { endsOn: vacancy.endsOn }, after: { endsOn } });
  vacancy.endsOn = endsOn;
}
