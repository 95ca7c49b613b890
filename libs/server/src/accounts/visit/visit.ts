import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { OpenSession } from '../actor.query';
import { networkOf } from '../throttling/network-of';
import { deviceOf } from './device-of';

/** What a request tells of the browser that sends it. */
export interface Visit {
  /** Of the session, or of somebody's who isn't signed in. */
  token: string | null;
  session: OpenSession | null;
  network: string;
  device: string;
  /** Shows that this browser has signed in before. */
  browserCookie: string | null;
}

const visits = new WeakMap<Request, Visit>();

/** Remembers who came, once the guard has looked. */
export function setVisit(request: Request, seen: Pick<Visit, 'token' | 'session' | 'browserCookie'>): void {
  visits.set(request, { ...seen, network: networkOf(request.ip ?? ''), device: deviceOf(request.headers['user-agent'] ?? '') });
}

/** The visit, as a parameter of a controller's method. */
export const Visiting = createParamDecorator((_: unknown, context: ExecutionContext): Visit => {
  const visit = visits.get(context.switchToHttp().getRequest<Request>());
  if (!visit) throw new Error('The guard has not seen this request.');
  return visit;
});
