import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const TAG = /(?:W\/)?("[^"]*")/g;

/** What an answer depends on. `version`: revision and day. */
export interface TagParts {
  version: string;
  language: string;
  build: string;
  url: string;
}

/**
 * A strong entity tag. The address is part of it, so that a tag is only ever held by who got that very answer: one that
 * matches proves that the address exists and its parameters are right, without reading anything.
 */
export function entityTag({ version, language, build, url }: TagParts): string {
  const address = createHash('sha256').update(url).digest('base64url').slice(0, 12);
  return `"${version}.${language}.${build}.${address}"`;
}

/** The tag of a compressed representation: a strong tag stands for bytes, so each content coding has its own. */
export function tagWithCoding(tag: string, coding: string): string {
  return `${tag.slice(0, -1)};${coding}"`;
}

/**
 * The tag among those of `If-None-Match` that stands for the current answer, in a coding that the caller takes; `null`
 * when there is none. Compares weakly, as RFC 9110 (13.1.2) asks. `*` is not looked at: see `holdsAnything`.
 */
export function heldTag(request: Pick<IncomingMessage, 'headers'>, tag: string, takesCoding: (coding: string) => boolean): string | null {
  for (const [, held = ''] of (request.headers['if-none-match'] ?? '').matchAll(TAG)) {
    if (held === tag) return held;
    const [base, coding = ''] = held.slice(0, -1).split(';');
    if (`${base}"` === tag && takesCoding(coding)) return held;
  }
  return null;
}

/** Whether the caller asks for "not modified" if the address has any answer at all (`If-None-Match: *`). */
export function holdsAnything(request: Pick<IncomingMessage, 'headers'>): boolean {
  return request.headers['if-none-match']?.trim() === '*';
}
