import { authorise, type Target } from '@cumple/domain/common/authorise';
import type { Permission } from '@cumple/domain/common/rights';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { PUBLIC_READ } from '@cumple/server-kit/http/public-read.interceptor';
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import { RIGHT } from '../common/access';
import { accessDenied } from '../common/access-denied';
import { setActor } from '../common/caller';
import { ActorQuery, type OpenSession } from './actor.query';
import { ForgeryCheck } from './forgery-check';
import { SessionClock } from './session-clock';
import { browserCookieOf, sessionTokenOf } from './session-cookie';
import { SECURE } from './transport';
import { setVisit } from './visit/visit';

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
    private readonly forgery: ForgeryCheck,
    @Inject(CLOCK) private readonly clock: Clock,
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
    // For the log, should it be denied here or by the operation.
    if (session) http.getResponse<Response>().locals['account'] = session.actor.account;
    admit(request, permission, session);
    return true;
  }

  private async sessionOf(request: Request): Promise<OpenSession | null> {
    const token = sessionTokenOf(request, this.secure);
    this.forgery.ask(request, token);
    const now = this.clock();
    const session = token === null ? null : await this.actors.byToken(token, now);
    if (session) await this.seen.note(session, now);
    setVisit(request, { token, session, browserCookie: browserCookieOf(request, this.secure) });
    return session;
  }
}

/** Whoever has yet to show the second factor may do what anybody may, and go on with signing in or stop. */
function admit(request: Request, permission: Permission, session: OpenSession | null): void {
  const answer = authorise(session?.actor ?? null, permission, targetOf(request));
  if (!answer.allowed) throw accessDenied(answer.reason);
  if (!session?.awaitsSecondFactor) return session ? setActor(request, session.actor) : undefined;
  if (authorise(null, permission).allowed) return;
  if (permission !== 'session.close') throw accessDenied('second-factor-needed');
  setActor(request, session.actor);
}

/** A plan that the address names is part of the question: who may not touch it doesn't learn whether it is there. */
function targetOf({ params }: Request): Target {
  const { plan } = params;
  return typeof plan === 'string' ? { plan } : {};
}

/** No cache may keep what is meant for one person. */
function keepPrivate(response: Response): void {
  response.setHeader('Cache-Control', 'no-store');
  response.vary('Cookie');
}
