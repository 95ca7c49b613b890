import type { Role } from '@cumple/domain/common/role';
import type { PlanDocument } from '@cumple/domain/self-assessment/plan-document';
import { SECRET } from '@cumple/server-kit/secrets/secret';
import { randomBytes, randomUUID } from 'node:crypto';
import request, { type Test } from 'supertest';
import { csrfTokenOf, hashOfToken, sessionCookieName } from '../accounts/session-cookie';
import type { ServerOptions } from '../common/server-options';
import { createReadApi, type ReadApi } from './read-api';

/** Somebody's browser. */
export interface Browser {
  /** Its cookie and CSRF token, for a client of another make. */
  headers: Record<string, string>;
  get(path: string): Test;
  head(path: string): Test;
  /** POST. */
  send(path: string, body?: object): Test;
  /** POST of a file. */
  sendFile(path: string, bytes: Buffer, type: string): Test;
  /** PATCH of bytes. */
  patchBytes(path: string, bytes: Buffer, type: string): Test;
  put(path: string, body?: object): Test;
  patch(path: string, body?: object): Test;
  delete(path: string): Test;
  /** Any method, with nothing but the cookie. */
  bare(method: 'get' | 'post' | 'put' | 'patch' | 'delete', path: string): Test;
}

/** Somebody signed in, as a browser of theirs asks. */
export interface Caller extends Browser {
  account: string;
  post: number;
  mandate: number;
}

export interface Mandate {
  role: Role;
  /** Slug of an institution that is there. */
  institution: string;
  /** Slug of the plan that the post is limited to. */
  plan?: string;
  secondFactor?: boolean;
  email?: string;
}

export interface People {
  /** Somebody new with this mandate, signed in. Paths are whole: `/api/v1/workspace/…`. */
  as(mandate: Mandate): Promise<Caller>;
  /** Somebody who is there already, signed in anew. */
  signIn(email: string): Promise<Browser>;
  /** Nobody, with the CSRF token of a visit, as the sign-in page has one. */
  visitor(): Browser;
  /** Nobody: without a session. */
  anybody: Pick<Caller, 'get' | 'bare'>;
}

/** The whole API with its workspace over a database of its own, and people of any role in it. */
export type WorkspaceApi = ReadApi & People;

export async function createWorkspaceApi(documents: readonly PlanDocument[] = [], now = '2026-03-01T12:00:00Z', options: Partial<ServerOptions> = {}): Promise<WorkspaceApi> {
  const api = await createReadApi(documents, now, options);
  return { ...api, ...peopleOf(api) };
}

/** Whoever may call an API: people with their mandates, and those without. `secure`: it is reached over TLS. */
export function peopleOf(api: Pick<ReadApi, 'app' | 'database' | 'clock'>, secure = false): People {
  const server = api.app.getHttpServer() as Parameters<typeof request>[0];
  const secret = api.app.get<Buffer>(SECRET);
  const anybody: People['anybody'] = { get: (path) => request(server).get(path), bare: (method, path) => request(server)[method](path) };
  const bearing = (token: string): Browser => {
    const headers = { Cookie: `${sessionCookieName(secure)}=${token}`, 'X-CSRF-Token': csrfTokenOf(token, secret) };
    const sending = (method: 'post' | 'put' | 'patch') => (path: string, body: object = {}) => request(server)[method](path).set(headers).send(body);
    return {
      headers,
      get: (path) => request(server).get(path).set('Cookie', headers.Cookie),
      head: (path) => request(server).head(path).set('Cookie', headers.Cookie),
      send: sending('post'),
      sendFile: (path, bytes, type) => request(server).post(path).set(headers).type(type).serialize((body: unknown) => body as string).send(bytes),
      patchBytes: (path, bytes, type) => request(server).patch(path).set(headers).type(type).serialize((body: unknown) => body as string).send(bytes),
      put: sending('put'),
      patch: sending('patch'),
      delete: (path) => request(server).delete(path).set(headers),
      bare: (method, path) => request(server)[method](path).set('Cookie', headers.Cookie),
    };
  };
  const as = async (mandate: Mandate): Promise<Caller> => {
    const ids = await insertHolder(api, mandate);
    const token = await insertSession(api, ids.account, mandate.secondFactor ?? true);
    return { ...ids, ...bearing(token) };
  };
  const signIn = async (email: string): Promise<Browser> => {
    const [account] = await api.database.owner.query<{ id: string }[]>('SELECT id FROM account WHERE lower(email) = lower($1)', [email]);
    return bearing(await insertSession(api, account?.id ?? '', true));
  };
  return { as, signIn, anybody, visitor: () => bearing(randomBytes(32).toString('base64url')) };
}

async function insertHolder({ database, clock }: Pick<ReadApi, 'database' | 'clock'>, { role, institution, plan, email }: Mandate) {
  const { owner } = database;
  const account = randomUUID();
  const insert = async (sql: string, values: unknown[]): Promise<number> => ((await owner.query<{ id: number }[]>(`INSERT INTO ${sql} RETURNING id`, values))[0]?.id ?? 0);
  await insert(`account (id, email, name, language, created_at) VALUES ($1, $2, 'Somebody', 'es', $3)`, [account, email ?? `${role}-${account.slice(0, 8)}@example.org`, clock.now]);
  const post = await insert(
    `post (institution_id, title, role, plan_id) VALUES ((SELECT id FROM institution WHERE slug = $1), $2, $3, (SELECT id FROM action_plan WHERE slug = $4))`,
    [institution, `${role} ${account.slice(0, 8)}`, role, plan ?? null],
  );
  const mandate = await insert(`mandate (post_id, kind, starts_on, account_id) VALUES ($1, 'titular', '2020-01-01', $2)`, [post, account]);
  return { account, post, mandate };
}

/** A session of an account, begun now; answers its token. */
async function insertSession({ database, clock }: Pick<ReadApi, 'database' | 'clock'>, account: string, secondFactor: boolean): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await database.owner.query(
    `INSERT INTO sign_in_session (id, account_id, token_hash, device, created_at, last_seen_at, expires_at, second_factor_at)
     VALUES ($1, $2, $3, 'Firefox', $4, $4, $4::timestamptz + interval '12 hours', CASE WHEN $5 THEN $4::timestamptz END)`,
    [randomUUID(), account, hashOfToken(token), clock.now, secondFactor],
  );
  return token;
}
