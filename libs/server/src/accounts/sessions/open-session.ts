import { randomBytes, randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { hashOfToken } from '../session-cookie';
import { LIFETIME_HOURS } from '../session-limits';

export interface NewSession {
  account: string;
  device: string;
  /** A second factor was shown. */
  secondFactor: boolean;
  /** The hash that a password was compared with: nothing is opened where it was changed meanwhile. */
  passwordHash?: string;
  /** The token that the browser bore until now: what belonged to it ends. */
  replaces: string | null;
}

/**
 * Opens a session under a new token – one that anybody may have planted in the browser is worth nothing – and answers the
 * token; `null` where the account can't sign in any more.
 */
export async function openSession(manager: EntityManager, { account, device, secondFactor, passwordHash, replaces }: NewSession, now: Date): Promise<string | null> {
  const token = randomBytes(32).toString('base64url');
  if (replaces !== null) await manager.query('DELETE FROM sign_in_session WHERE token_hash = $1', [hashOfToken(replaces)]);
  await manager.query('DELETE FROM sign_in_session WHERE account_id = $1 AND expires_at <= $2', [account, now]);
  const [opened] = await manager.query<unknown[]>(OPEN, [randomUUID(), account, hashOfToken(token), device, now, LIFETIME_HOURS, secondFactor, passwordHash ?? null]);
  return opened ? token : null;
}

// Who tries the demonstration has no authenticator; outside demonstration mode those accounts are disabled.
// Waits for whoever is changing the password or disabling the account at this moment, and then sees what they did.
const OPEN = `
  WITH holder AS (
    SELECT id, demonstration FROM account WHERE id = $2 AND disabled_at IS NULL AND erased_at IS NULL AND ($8::text IS NULL OR password_hash = $8) FOR SHARE)
  INSERT INTO sign_in_session (id, account_id, token_hash, device, created_at, last_seen_at, expires_at, second_factor_at)
  SELECT $1, holder.id, $3, $4, $5, $5, $5::timestamptz + make_interval(hours => $6), CASE WHEN $7 OR holder.demonstration THEN $5::timestamptz END FROM holder
  RETURNING true AS opened`;
