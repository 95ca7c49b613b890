import type { Appointment } from '@cumple/contracts/accounts/people';
import type { Day } from '@cumple/domain/common/day';
import { reasonsNotToAppoint } from '@cumple/domain/accounts/reasons-not-to-appoint';
import type { MandateKind } from '@cumple/domain/institutions/mandate';
import { Injectable } from '@nestjs/common';
import type { Act } from '../../common/write-desk';
import { findOrCreateAccount } from './find-account';
import { Inviter } from './inviter';
import { showPost, type LockedPost } from './load-post';
import { refuse } from './refused';

export interface WantedMandate {
  kind: MandateKind;
  deputy: boolean;
  startsOn: Day;
  endsOn: Day | null;
  reason: string | null;
  holder: Appointment | null;
  /** Field of the request that names the holder. */
  field: 'holder' | 'successor';
  origin: string;
}

/** Starts mandates: finds or makes the holder's account, and invites them. */
@Injectable()
export class Appointer {
  constructor(private readonly inviter: Inviter) {}

  async appoint(act: Act, post: LockedPost, wanted: WantedMandate): Promise<void> {
    const { kind, deputy, startsOn, endsOn, reason, holder, field, origin } = wanted;
    const reasons = reasonsNotToAppoint({ ...wanted, hasHolder: holder !== null }, post, post.today);
    refuse(reasons.map(({ field: at, code }) => ({ field: at === 'holder' ? field : at, code })));
    const account = holder && (await findOrCreateAccount(act, holder, field));
    const mandate = await insertMandate(act, post, wanted, account);
    // What the public may know: that a post is vacant or acting, and why; of a person only those who manage people know.
    const open = kind !== 'titular';
    const after = { post: post.title, institution: post.institution, kind, deputy, startsOn, endsOn };
    act.record({ action: kind === 'vacant' ? 'mandate.declared-vacant' : 'mandate.started', about: `posts/${post.id}/mandates/${mandate}`, public: open, after, reason });
    if (kind === 'vacant') act.announce({ kind: 'post.vacant', payload: { post: post.id } });
    else act.announce({ kind: 'mandate.started', payload: { mandate, post: post.id, account } });
    if (account) await this.inviter.invite(act, account, post.id, origin);
    await showPost(act, post);
  }
}

async function insertMandate({ manager }: Act, { id }: LockedPost, { kind, deputy, startsOn, endsOn, reason }: WantedMandate, account: string | null): Promise<number> {
  const [row] = await manager.query<{ id: number }[]>(
    'INSERT INTO mandate (post_id, kind, deputy, starts_on, ends_on, reason, account_id) VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id',
    [id, kind, deputy, startsOn, endsOn, reason, account],
  );
  return row?.id ?? 0;
}
