import type { IncomingMessage } from 'node:http';
import { randomUUID } from 'node:crypto';

const SANE = /^[A-Za-z0-9._-]{8,64}$/;
const ids = new WeakMap<IncomingMessage, string>();

/** The request's id: the caller's own when it is plain and short, else one made for it. The same for the request's whole life. */
export function requestIdOf(request: IncomingMessage): string {
  const known = ids.get(request);
  if (known !== undefined) return known;
  const given = request.headers['x-request-id'];
  const id = typeof given === 'string' && SANE.test(given) ? given : randomUUID();
  ids.set(request, id);
  return id;
}
