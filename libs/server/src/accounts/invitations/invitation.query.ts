import type { InvitationView } from '@cumple/contracts/accounts/session';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { linkNotValid } from '../account-problems';
import { holderOfLink } from '../links/redeem-link';

type Offer = Pick<InvitationView, 'post' | 'institution' | 'role'>;

/** What an invitation offers. Looking uses nothing up. */
@Injectable()
export class InvitationQuery {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws 410 where the link isn't valid, or the mandate behind it has ended. */
  async byToken(token: string): Promise<InvitationView> {
    const holder = await holderOfLink(this.dataSource.manager, token, 'invitation', this.clock());
    const [offer] = holder ? await this.dataSource.query<Offer[]>(OFFER, [holder.account]) : [];
    if (!holder || !offer) throw linkNotValid();
    const { email, name, hasPassword, expiresAt } = holder;
    return { ...offer, email, name, hasPassword, expiresAt: expiresAt.toISOString() };
  }
}

const OFFER = `
  SELECT post.title AS post, i.name AS institution, post.role FROM mandate m
    JOIN post ON post.id = m.post_id AND post.role IS NOT NULL JOIN institution i ON i.id = post.institution_id
  WHERE m.account_id = $1 AND m.ended_at IS NULL ORDER BY m.id DESC LIMIT 1`;
