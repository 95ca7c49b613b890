import type { Language } from '@cumple/contracts/common/language';
import { growRevisionsOfJurisdiction } from '../../action-plans/grow-revisions';
import type { Caller } from '../../common/caller';
import { waitForImports } from '../../common/lock-plans';
import type { Act, WriteDesk } from '../../common/write-desk';
import { mandateHoldsSql, SITE_TIME_ZONE } from '../actor.query';
import { createLink } from '../links/create-link';
import { AccountNotPossible } from './account-not-possible';
import { ensureInstitution, type InstitutionWish } from './ensure-institution';

export interface PointOfContactWish extends InstitutionWish {
  email: string;
  post: string;
  language: Language;
  /** Beside one that is there already. */
  another: boolean;
}

/** Secret of the invitation's link; `null` for somebody who has a password already. */
export type Invitation = string | null;

const ROLE = 'point-of-contact';

/** Makes a point of contact for all plans: whoever runs the installation gives it to somebody, as nobody in it can at first. */
export class MakePointOfContact {
  constructor(private readonly desk: WriteDesk) {}

  make(caller: Caller, wish: PointOfContactWish): Promise<Invitation> {
    return this.desk.write(caller, async (act) => {
      await waitForImports(act.manager);
      // Of two at once, the second sees the first.
      await act.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('cumple:point-of-contact', 0))`);
      const account = await ensureAccount(act, wish);
      const holders = await currentHolders(act);
      if (!holders.includes(account)) {
        if (holders.length > 0 && !wish.another) throw new AccountNotPossible('already-there');
        await appoint(act, account, wish);
      }
      return invite(act, account);
    });
  }
}

/** Accounts that are point of contact for all plans today, invited ones included. */
async function currentHolders({ manager, now }: Act): Promise<string[]> {
  const rows = await manager.query<{ account: string }[]>(
    `SELECT a.id AS account FROM mandate m JOIN post ON post.id = m.post_id JOIN account a ON a.id = m.account_id
     WHERE post.role = $2 AND post.plan_id IS NULL AND a.disabled_at IS NULL AND a.erased_at IS NULL AND ${mandateHoldsSql('m', SITE_TIME_ZONE, '$1')}`,
    [now, ROLE],
  );
  return rows.map(({ account }) => account);
}

async function ensureAccount(act: Act, { email, language }: PointOfContactWish): Promise<string> {
  const { manager, now } = act;
  const [known] = await manager.query<{ id: string; usable: boolean }[]>(
    'SELECT id, disabled_at IS NULL AND NOT demonstration AS usable FROM account WHERE lower(email) = lower($1) FOR UPDATE',
    [email],
  );
  if (known && !known.usable) throw new AccountNotPossible('account-not-usable');
  if (known) return known.id;
  const [made] = await manager.query<{ id: string }[]>('INSERT INTO account (id, email, language, created_at) VALUES (gen_random_uuid(), $1, $2, $3) RETURNING id', [email, language, now]);
  return String(made?.id);
}

async function appoint(act: Act, account: string, wish: PointOfContactWish): Promise<void> {
  const institution = await ensureInstitution(act, wish);
  const post = await ensurePost(act, institution.id, wish.post);
  const [mandate] = await act.manager.query<{ id: number }[]>(
    `INSERT INTO mandate (post_id, kind, starts_on, account_id) SELECT $1, 'titular', ($2::timestamptz AT TIME ZONE ${SITE_TIME_ZONE})::date, $3
     WHERE NOT EXISTS (SELECT FROM mandate m WHERE m.post_id = $1 AND m.ended_at IS NULL AND NOT m.deputy
       AND (m.ends_on IS NULL OR m.ends_on >= ($2::timestamptz AT TIME ZONE ${SITE_TIME_ZONE})::date)) RETURNING id`,
    [post, act.now, account],
  );
  if (!mandate) throw new AccountNotPossible('post-taken');
  act.record({ action: 'mandate.started', about: `posts/${post}/mandates/${mandate.id}`, public: false, after: { kind: 'titular' } });
  act.announce({ kind: 'mandate.started', payload: { mandate: mandate.id, post, account } });
  if (institution.plan !== null) await growRevisionsOfJurisdiction(act.manager, institution.plan);
}

/** The post of that title; one that the public knows already gets the role. */
async function ensurePost(act: Act, institution: number, title: string): Promise<number> {
  const [known] = await act.manager.query<{ id: number; role: string | null; plan_id: number | null }[]>('SELECT id, role, plan_id FROM post WHERE institution_id = $1 AND title = $2 FOR UPDATE', [institution, title]);
  if (known?.role === ROLE && known.plan_id === null) return known.id;
  if (known && known.role !== null) throw new AccountNotPossible('post-taken');
  const [post] = await act.manager.query<{ id: number }[]>(
    `INSERT INTO post (institution_id, title, role) VALUES ($1, $2, $3)
     ON CONFLICT ON CONSTRAINT post_title_key DO UPDATE SET role = excluded.role, plan_id = NULL, version = post.version + 1 RETURNING id`,
    [institution, title, ROLE],
  );
  act.record({ action: known ? 'post.edited' : 'post.added', about: `posts/${post?.id}`, public: false, before: known && { role: null }, after: known ? { role: ROLE } : { title, role: ROLE } });
  return Number(post?.id);
}

async function invite(act: Act, account: string): Promise<Invitation> {
  const [row] = await act.manager.query<{ invited: boolean }[]>('SELECT password_hash IS NULL AS invited FROM account WHERE id = $1', [account]);
  if (!row?.invited) return null;
  act.record({ action: 'account.invited', about: `accounts/${account}`, public: false });
  return createLink(act.manager, account, 'invitation', act.now);
}
