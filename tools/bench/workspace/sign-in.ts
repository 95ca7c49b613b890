import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { PasswordHasher } from '@cumple/server/accounts/passwords/password-hasher';
import type pg from 'pg';
import { type Headers, insertAccount, withCsrfToken } from './people';
import { expected, type Pace, paceOf } from './pace';

const PASSWORD = 'una frase bastante larga';
/** As many as the server computes at once. */
const AT_ONCE = 4;

export interface SignInFigures {
  /** One hash after the other: what a single one costs. */
  alone: Pace;
  hashes: Pace;
  signIns: Pace;
  /** Of our hashes, in PHC form. */
  parameters: string;
}

/** Signing in beside the hashes alone, which no server can do without. */
export async function measureSignIn(owner: pg.Pool, url: string, seconds: number): Promise<SignInFigures> {
  const hasher = new PasswordHasher();
  const stored = await hasher.hash(PASSWORD);
  const visitors = await Promise.all(Array.from({ length: AT_ONCE }, (_, who) => visitor(owner, url, `person-${who}@example.org`, stored)));
  const alone = await paceOf(1, seconds, () => hasher.matches(stored, PASSWORD));
  const hashes = await paceOf(AT_ONCE, seconds, () => hasher.matches(stored, PASSWORD));
  const signIns = await paceOf(AT_ONCE, seconds, (who) => signIn(url, visitors[who]));
  return { alone, hashes, signIns, parameters: stored.split('$')[3] ?? '' };
}

interface Visitor {
  email: string;
  headers: Headers;
}

async function visitor(owner: pg.Pool, url: string, email: string, stored: string): Promise<Visitor> {
  await insertAccount(owner, email, stored);
  return { email, headers: await withCsrfToken(url) };
}

async function signIn(url: string, visitor: Visitor | undefined): Promise<void> {
  const body = JSON.stringify({ email: visitor?.email, password: PASSWORD });
  const response = await fetch(`${url}${workspacePaths.session()}`, { method: 'POST', headers: visitor?.headers, body });
  if (!response.ok) await expected(200, response);
  await response.arrayBuffer();
}
