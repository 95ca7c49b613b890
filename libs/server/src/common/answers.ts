import { nameVersion } from '@cumple/server-kit/http/version';
import type { Response } from 'express';

/** Answers something that can be edited, with its version. */
export function versioned<Body extends { version: number }>(response: Response, body: Body): Body {
  nameVersion(response, body);
  return body;
}

/** Answers something that was made, with its version and where it is from now on. */
export function created<Body extends { version: number }>(response: Response, path: string, body: Body): Body {
  response.setHeader('Location', path);
  return versioned(response, body);
}
