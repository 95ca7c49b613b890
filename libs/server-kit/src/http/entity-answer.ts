import type { Request, Response } from 'express';
import { heldTag } from './entity-tag';

/** Answers 304 and tells so, when the caller holds this very answer in a coding that it takes. */
export function answeredAsHeld(request: Request, response: Response, tag: string): boolean {
  const held = heldTag(request, tag, (coding) => request.acceptsEncodings(coding) !== false);
  if (held === null) return false;
  // Headers of a 304 replace those that the caller holds, and the policy of a page belongs to that page's own text.
  response.removeHeader('Content-Security-Policy');
  response.status(304).setHeader('ETag', held).setHeader('Cache-Control', CACHE_CONTROL);
  return true;
}

/** Anybody may keep the answer, nobody may use it without asking whether it still holds: corrections show at once, and asking is cheap. */
export const CACHE_CONTROL = 'public, no-cache';
