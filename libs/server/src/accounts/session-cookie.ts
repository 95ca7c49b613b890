import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Request, Response } from 'express';

// Browsers keep a `__Host-` cookie to this very host and to TLS; over plain HTTP they refuse it.
const SECURE_NAME = '__Host-cumple';
const PLAIN_NAME = 'cumple';
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** Name of the cookie that bears a session's token. `secure`: people reach us over TLS. */
export function sessionCookieName(secure: boolean): string {
  return secure ? SECURE_NAME : PLAIN_NAME;
}

/** The token that a request bears, whether or not a session belongs to it; `null` without one. */
export function sessionTokenOf(request: Request, secure: boolean): string | null {
  const value = cookieOf(request, sessionCookieName(secure));
  return value && TOKEN.test(value) ? value : null;
}

/** What shows that somebody has signed in from this browser before; `null` without it. */
export function browserCookieOf(request: Request, secure: boolean): string | null {
  return cookieOf(request, `${sessionCookieName(secure)}-browser`) ?? null;
}

function cookieOf(request: Request, name: string): string | undefined {
  const given = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('=')).filter(([key]) => key === name);
  // Two of one name: somebody planted one.
  return given.length === 1 ? given[0]?.[1] : undefined;
}

/** Gives the browser a token, for as long as its window stays open or, with `until`, until that instant. */
export function setSessionCookie(response: Response, token: string, secure: boolean, until?: Date): void {
  response.cookie(sessionCookieName(secure), token, { httpOnly: true, sameSite: 'lax', secure, path: '/', ...(until && { expires: until }) });
}

/** Marks the browser as one that somebody has signed in from, until an instant. */
export function setBrowserCookie(response: Response, value: string, secure: boolean, until: Date): void {
  response.cookie(`${sessionCookieName(secure)}-browser`, value, { httpOnly: true, sameSite: 'lax', secure, path: '/', expires: until });
}

/** What of a token is kept in the database. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** The CSRF token that belongs to a session's token. Somebody without a session has one for the token of their visit. */
export function csrfTokenOf(token: string, secret: Buffer): string {
  return createHmac('sha256', secret).update(`csrf:${token}`).digest('base64url');
}

/** Whether a request bears the CSRF token of its session; compared in constant time. */
export function bearsCsrfToken(request: Request, token: string | null, secret: Buffer): boolean {
  const given = Buffer.from(String(request.headers['x-csrf-token'] ?? ''));
  const expected = Buffer.from(token === null ? '' : csrfTokenOf(token, secret));
  return expected.length > 0 && given.length === expected.length && timingSafeEqual(given, expected);
}
