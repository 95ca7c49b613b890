import type { SingleSignOnProblem } from '@cumple/contracts/accounts/single-sign-on';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller';
import { type Act, WriteDesk } from '../../common/write-desk';
import { openSession } from '../sessions/open-session';
import type { Visit } from '../visit/visit';
import type { ProvidedIdentity } from './provider';

export type SignedIn = { token: string } | { problem: SingleSignOnProblem };

/** Signs somebody in whom the provider knows, if they have an account here: nobody gets one by coming from there. */
@Injectable()
export class SignInWithIdentity {
  constructor(private readonly desk: WriteDesk) {}

  signIn(caller: Caller, identity: ProvidedIdentity, { device, token: replaces }: Visit): Promise<SignedIn> {
    return this.desk.write(caller, async (act) => {
      act.authorise('session.open');
      const account = (await linkedAccount(act, identity)) ?? (await linkByEmail(act, identity));
      const token = account && (await openSession(act.manager, { account, device, replaces, secondFactor: identity.secondFactor }, act.now));
      if (token) return { token };
      return { problem: identity.verifiedEmail === null ? 'single-sign-on-unverified' : 'single-sign-on-unknown' };
    });
  }
}

const CAN_SIGN_IN = 'account.disabled_at IS NULL AND account.erased_at IS NULL AND NOT account.demonstration';

async function linkedAccount({ manager }: Act, { issuer, subject }: ProvidedIdentity): Promise<string | null> {
  const [row] = await manager.query<{ id: string }[]>(
    `SELECT account.id FROM account_identity JOIN account ON account.id = account_id WHERE issuer = $1 AND subject = $2 AND ${CAN_SIGN_IN}`,
    [issuer, subject],
  );
  return row?.id ?? null;
}

/**
 * The first time, the verified e-mail tells whose account it is. An account that is linked to somebody at this provider
 * already isn't given to a second: an e-mail may have passed on to another person there.
 */
async function linkByEmail(act: Act, { issuer, subject, verifiedEmail }: ProvidedIdentity): Promise<string | null> {
  if (verifiedEmail === null) return null;
  const { manager, now } = act;
  const [account] = await manager.query<{ id: string }[]>(`SELECT id FROM account WHERE lower(email) = lower($1) AND ${CAN_SIGN_IN} FOR UPDATE`, [verifiedEmail]);
  if (!account) return null;
  const made = await manager.query<unknown[]>(
    `INSERT INTO account_identity (issuer, subject, account_id, linked_at)
     SELECT $1, $2, $3, $4 WHERE NOT EXISTS (SELECT FROM account_identity WHERE issuer = $1 AND account_id = $3)
     ON CONFLICT DO NOTHING RETURNING subject`,
    [issuer, subject, account.id, now],
  );
  // Twice at once: the other one has linked it.
  if (made.length === 0) return linkedAccount(act, { issuer, subject, verifiedEmail, secondFactor: false });
  await acceptInvitation(act, account.id);
  act.record({ action: 'account.single-sign-on-linked', about: `accounts/${account.id}`, public: false });
  act.announce({ kind: 'account.security-changed', payload: { account: account.id, what: 'single-sign-on-linked' } });
  return account.id;
}

/** Who has the mailbox that an invitation was sent to has no more use for its link. */
async function acceptInvitation(act: Act, account: string): Promise<void> {
  const [, used] = await act.manager.query<[unknown[], number]>(`UPDATE account_link SET used_at = $2 WHERE account_id = $1 AND purpose = 'invitation' AND used_at IS NULL`, [account, act.now]);
  if (used > 0) act.record({ action: 'account.accepted', about: `accounts/${account}`, public: false });
}
