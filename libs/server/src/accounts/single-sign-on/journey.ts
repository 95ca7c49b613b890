import { keyFor, seal, unseal } from '@cumple/server-kit/secrets/seal';
import type { Request, Response } from 'express';

/** What a browser keeps for us while somebody is at the provider. */
export interface Journey {
  state: string;
  nonce: string;
  /** Of PKCE (RFC 7636). */
  verifier: string;
  /** Own path to go on to. */
  next: string;
}

const MINUTES = 10;

const cookieName = (secure: boolean): string => (secure ? '__Host-cumple-sign-on' : 'cumple-sign-on');
const attributes = (secure: boolean) => ({ httpOnly: true, sameSite: 'lax', secure, path: '/' }) as const;
const keyOf = (secret: Buffer): Buffer => keyFor(secret, 'single-sign-on');

/** Gives the browser the journey, sealed; it is good for ten minutes. */
export function keepJourney(response: Response, journey: Journey, { secret, secure, now }: { secret: Buffer; secure: boolean; now: Date }): void {
  const until = now.getTime() + MINUTES * 60_000;
  response.cookie(cookieName(secure), seal(keyOf(secret), JSON.stringify({ ...journey, until })), { ...attributes(secure), maxAge: MINUTES * 60_000 });
}

/** The journey that a browser was given and takes no second time; `null` where there is none, or it took too long. */
export function takeJourney(request: Request, response: Response, { secret, secure, now }: { secret: Buffer; secure: boolean; now: Date }): Journey | null {
  const prefix = `${cookieName(secure)}=`;
  const given = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim()).filter((pair) => pair.startsWith(prefix));
  response.clearCookie(cookieName(secure), attributes(secure));
  const text = given.length === 1 ? unseal(keyOf(secret), String(given[0]).slice(prefix.length)) : null;
  if (text === null) return null;
  const { until, ...journey } = JSON.parse(text) as Journey & { until: number };
  return now.getTime() < until ? journey : null;
}
