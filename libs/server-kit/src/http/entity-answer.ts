import type { Request, Response } from 'express';
import { heldTag } from './entity-tag';

/** Answers 304 and tells so, when the caller holds this very answer in a coding that it takes. */
export function answeredAsHeld(request: Request, response: Response, tag: string): boolean {
  const held = heldTag(request, tag, (coding) => request.acceptsEncodings(coding) !== false);
  if (held) response.status(304).setHeader('ETag', held).setHeader('Cache-Control', CACHE_CONTROL);
  return held !== null;
}

/** Anybody may keep the answer, nobody may use it without asking whether it still holds: corrections show at once, and asking is cheap. */
export const CACHE_CONTROL = 'public, no-cache';
