import { randomBytes, randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { LinkPurpose } from '../account-link.entity';
import { hashOfToken } from '../session-cookie';

const DAY_MS = 86_400_000;
const LIFETIME_MS: Readonly<Record<LinkPurpose, number>> = { invitation: 7 * DAY_MS, 'password-reset': DAY_MS / 24, 'sign-in-code': DAY_MS / 144 };

/**
 * Makes a link that works once and answers its token, which is kept nowhere: only its hash is. Earlier links of the same
 * purpose stop working. Of an account that isn't there nothing is made, by the same statements.
 */
export async function createLink(manager: EntityManager, account: string, purpose: LinkPurpose, now: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  // Two at once would otherwise both stay.
  await manager.query('SELECT FROM account WHERE id = $1 FOR UPDATE', [account]);
  await manager.query('DELETE FROM account_link WHERE account_id = $1 AND purpose = $2 AND used_at IS NULL', [account, purpose]);
  await manager.query(
    `INSERT INTO account_link (id, account_id, purpose, secret_hash, created_at, expires_at) SELECT $1, id, $3, $4, $5, $6 FROM account WHERE id = $2`,
    [randomUUID(), account, purpose, hashOfToken(token), now, expiryOf(purpose, now)],
  );
  return token;
}

/** When a link or code stops working that is made now. */
export function expiryOf(purpose: LinkPurpose, now: Date): Date {
  return new Date(now.getTime() + LIFETIME_MS[purpose]);
}
