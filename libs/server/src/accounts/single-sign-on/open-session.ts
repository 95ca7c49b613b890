import { randomBytes, randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { hashOfToken } from '../session-cookie';
import { LIFETIME_HOURS } from '../session-limits';

/** Opens a session with a token of its own, and answers the token. */
export async function openSession(manager: EntityManager, account: string, secondFactor: boolean, now: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await manager.query(
    `INSERT INTO sign_in_session (id, account_id, token_hash, device, created_at, last_seen_at, expires_at, second_factor_at)
     VALUES ($1, $2, $3, '', $4, $4, $4::timestamptz + make_interval(hours => $5), CASE WHEN $6 THEN $4::timestamptz END)`,
    [randomUUID(), account, hashOfToken(token), now, LIFETIME_HOURS, secondFactor],
  );
  return token;
}
