import type { HeldRoleView, SessionView, SignedInAccount, SignInStage } from '@cumple/contracts/accounts/session';
import type { HeldRole } from '@cumple/domain/common/actor';
import { authorise } from '@cumple/domain/common/authorise';
import { PERMISSIONS } from '@cumple/domain/common/rights';
import { ROLES_WITH_SECOND_FACTOR } from '@cumple/domain/common/role';
import { SECRET } from '@cumple/server-kit/secrets/secret';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { OpenSession } from '../actor.query';
import { csrfTokenOf } from '../session-cookie';
import { INACTIVITY_MINUTES } from '../session-limits';
import { SECURE } from '../transport';
import { Offers } from './offers';

/** Who is signed in, what they may do, and what their browser needs for the next write. */
@Injectable()
export class SessionViewQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly offers: Offers,
    @Inject(SECRET) private readonly secret: Buffer,
    @Inject(SECURE) private readonly secureTransport: boolean,
  ) {}

  async of(token: string, session: OpenSession | null, now: Date): Promise<SessionView> {
    const actor = session && !session.awaitsSecondFactor ? session.actor : null;
    return {
      stage: stageOf(session),
      csrfToken: csrfTokenOf(token, this.secret),
      secureTransport: this.secureTransport,
      account: actor ? await this.account(actor.account) : null,
      roles: (actor?.roles ?? []).map(heldRoleView),
      rights: PERMISSIONS.filter((permission) => authorise(actor, permission).allowed),
      endsAt: session && endsAt(session, now),
      offers: await this.offers.current(),
    };
  }

  private async account(id: string): Promise<SignedInAccount | null> {
    const [account] = await this.dataSource.query<SignedInAccount[]>(
      `SELECT id, name, email, language, totp_confirmed_at IS NOT NULL AS "secondFactor" FROM account WHERE id = $1 AND erased_at IS NULL`,
      [id],
    );
    return account ?? null;
  }
}

function stageOf(session: OpenSession | null): SignInStage {
  if (!session) return 'signed-out';
  if (session.awaitsSecondFactor) return 'second-factor';
  const { secondFactor, roles } = session.actor;
  return !secondFactor && roles.some(({ role }) => ROLES_WITH_SECOND_FACTOR.includes(role)) ? 'set-up-second-factor' : 'signed-in';
}

function heldRoleView({ role, post, postTitle, institution, institutionName, demonstration = false, plan, deputy }: HeldRole): HeldRoleView {
  return { role, post: { id: post, title: postTitle }, institution: { slug: institution, name: institutionName, demonstration }, plan, deputy };
}

/** It is in use now, so inactivity counts from here. */
function endsAt({ expiresAt }: OpenSession, now: Date): { inactivity: string; absolute: string } {
  const idle = new Date(now.getTime() + INACTIVITY_MINUTES * 60_000);
  return { inactivity: (idle < expiresAt ? idle : expiresAt).toISOString(), absolute: expiresAt.toISOString() };
}
