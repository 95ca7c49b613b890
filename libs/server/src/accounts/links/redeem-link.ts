import type { EntityManager } from 'typeorm';
import type { LinkPurpose } from '../account-link.entity';
import { hashOfToken } from '../session-cookie';

export interface LinkHolder {
  account: string;
  email: string;
  name: string | null;
  hasPassword: boolean;
  expiresAt: Date;
}

/** Who a link belongs to, without using it up; `null` where it is used, expired, or never was. */
export async function holderOfLink(manager: EntityManager, token: string, purpose: LinkPurpose, now: Date): Promise<LinkHolder | null> {
  const [holder] = await manager.query<LinkHolder[]>(HOLDER, [hashOfToken(token), purpose, now]);
  return holder ?? null;
}

/** Uses a link up: of any number at once, one is told `true`. */
export async function redeemLink(manager: EntityManager, token: string, purpose: LinkPurpose, now: Date): Promise<boolean> {
  const [used] = await manager.query<[unknown[], number]>(
    'UPDATE account_link SET used_at = $3 WHERE secret_hash = $1 AND purpose = $2 AND used_at IS NULL AND expires_at > $3 RETURNING id',
    [hashOfToken(token), purpose, now],
  );
  return used.length === 1;
}

const HOLDER = `
  SELECT a.id AS account, a.email, a.name, a.password_hash IS NOT NULL AS "hasPassword", l.expires_at AS "expiresAt"
  FROM account_link l JOIN account a ON a.id = l.account_id
  WHERE l.secret_hash = $1 AND l.purpose = $2 AND l.used_at IS NULL AND l.expires_at > $3 AND a.disabled_at IS NULL AND a.erased_at IS NULL`;
