import type { SessionView } from '@cumple/contracts/accounts/session';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { Inject, Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { randomBytes } from 'node:crypto';
import { ActorQuery } from '../actor.query';
import { setBrowserCookie, setSessionCookie } from '../session-cookie';
import { SECURE } from '../transport';
import { KnownBrowser } from '../visit/known-browser';
import type { Visit } from '../visit/visit';
import { SessionViewQuery } from './session-view.query';

const BROWSER_KNOWN_MS = 180 * 86_400_000;

/** Somebody has come in: the token of their session, and the e-mail by which their browser will be known. */
export interface Entry {
  token: string;
  email?: string;
}

/** Hands tokens to browsers, and tells them who is signed in. */
@Injectable()
export class SessionDoor {
  constructor(
    private readonly actors: ActorQuery,
    private readonly views: SessionViewQuery,
    private readonly browsers: KnownBrowser,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SECURE) private readonly secure: boolean,
  ) {}

  /** Nobody gets a token too, so that signing in is protected against forged requests. */
  async show(response: Response, { token, session }: Visit): Promise<SessionView> {
    return token === null ? this.seeOff(response) : this.views.of(token, session, this.clock());
  }

  async welcome(response: Response, { token, email }: Entry): Promise<SessionView> {
    const now = this.clock();
    setSessionCookie(response, token, this.secure);
    if (email) setBrowserCookie(response, this.browsers.cookieFor(email), this.secure, new Date(now.getTime() + BROWSER_KNOWN_MS));
    return this.views.of(token, await this.actors.byToken(token, now), now);
  }

  async seeOff(response: Response): Promise<SessionView> {
    const token = randomBytes(32).toString('base64url');
    setSessionCookie(response, token, this.secure);
    return this.views.of(token, null, this.clock());
  }
}
