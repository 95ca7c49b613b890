import { authorise, type Target } from '@cumple/domain/common/authorise';
import type { Permission } from '@cumple/domain/common/rights';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { PUBLIC_READ } from '@cumple/server-kit/http/public-read.interceptor';
import { SECRET } from '@cumple/server-kit/secrets/secret';
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import { RIGHT } from '../common/access';
import { accessDenied, forgedRequest } from '../common/access-denied';
import { setActor } from '../common/caller';
import { ActorQuery, type OpenSession } from './actor.query';
import { SessionClock } from './session-clock';
import { bearsCsrfToken, sessionTokenOf } from './session-cookie';
import { SECURE } from './transport';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Stands before every route. A public read passes without a look at its cookies; every other one names its right, and a
 * write bears the CSRF token of its session besides. What names neither is denied.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actors: ActorQuery,
    private readonly seen: SessionClock,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SECRET) private readonly secret: Buffer,
    @Inject(SECURE) private readonly secure: boolean,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const places = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<unknown>(PUBLIC_READ, places)) return true;
    const permission = this.reflector.getAllAndOverride<Permission | undefined>(RIGHT, places);
    if (!permission) throw accessDenied('not-your-right');
    const http = context.switchToHttp();
    keepPrivate(http.getResponse<Response>());
    const request = http.getRequest<Request>();
    const session = await this.sessionOf(request);
    if (session) setActor(request, session.actor);
    const answer = authorise(session?.actor ?? null, permission, targetOf(request));
    if (!answer.allowed) throw accessDenied(answer.reason);
    return true;
  }

  private async sessionOf(request: Request): Promise<OpenSession | null> {
    const token = sessionTokenOf(request, this.secure);
    if (!SAFE.includes(request.method) && (comesFromElsewhere(request) || !bearsCsrfToken(request, token, this.secret))) throw forgedRequest();
    const now = this.clock();
    const session = token && (await this.actors.byToken(token, now));
    if (session) await this.seen.note(session, now);
    return session || null;
  }
}

/** A plan that the address names is part of the question: who may not touch it doesn't learn whether it is there. */
function targetOf({ params }: Request): Target {
  const { plan } = params;
  return typeof plan === 'string' ? { plan } : {};
}

/** Whether a browser says that a page of another site sends this. */
function comesFromElsewhere({ headers }: Request): boolean {
  if (headers['sec-fetch-site'] && !['same-origin', 'none'].includes(String(headers['sec-fetch-site']))) return true;
  return headers.origin !== undefined && URL.parse(headers.origin)?.host !== headers.host;
}

/** No cache may keep what is meant for one person. */
function keepPrivate(response: Response): void {
  response.setHeader('Cache-Control', 'no-store');
  response.vary('Cookie');
}
