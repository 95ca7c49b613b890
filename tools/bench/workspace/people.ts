import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { SessionView } from '@cumple/contracts/accounts/session';
import { hashOfToken, sessionCookieName } from '@cumple/server/accounts/session-cookie';
import { randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';

/** Somebody signed in: the headers that their browser sends. */
export type Headers = Record<string, string>;

export const COOKIE = sessionCookieName(false);

/** An account with this password and no right at all. */
export async function insertAccount(owner: pg.Pool, email: string, passwordHash: string): Promise<string> {
  const id = randomUUID();
  await owner.query(`INSERT INTO account (id, email, name, language, created_at, password_hash) VALUES ($1, $2, 'Somebody', 'es', now(), $3)`, [id, email, passwordHash]);
  return id;
}

/** A point of contact of all plans, signed in with a second factor. */
export async function pointOfContact(owner: pg.Pool, url: string, passwordHash: string): Promise<Headers> {
  const account = await insertAccount(owner, 'contact@example.org', passwordHash);
  await owner.query(
    `WITH added AS (INSERT INTO post (institution_id, title, role) SELECT id, 'Contact', 'point-of-contact' FROM institution ORDER BY id LIMIT 1 RETURNING id)
     INSERT INTO mandate (post_id, kind, starts_on, account_id) SELECT id, 'titular', '2020-01-01', $1 FROM added`,
    [account],
  );
  const token = randomBytes(32).toString('base64url');
  await owner.query(
    `INSERT INTO sign_in_session (id, account_id, token_hash, device, created_at, last_seen_at, expires_at, second_factor_at)
     VALUES ($1, $2, $3, 'Firefox', now(), now(), now() + interval '12 hours', now())`,
    [randomUUID(), account, hashOfToken(token)],
  );
  return withCsrfToken(url, `${COOKIE}=${token}`);
}

/** Asks for the CSRF token that belongs to a cookie; without a cookie, for a visit's. */
export async function withCsrfToken(url: string, cookie = ''): Promise<Headers> {
  const response = await fetch(`${url}${workspacePaths.session()}`, { headers: { cookie } });
  const { csrfToken } = (await response.json()) as SessionView;
  return { cookie: cookie || cookiesOf(response), 'x-csrf-token': csrfToken, 'content-type': 'application/json' };
}

function cookiesOf(response: Response): string {
  return response.headers.getSetCookie().map((line) => line.split(';', 1)[0]).join('; ');
}
