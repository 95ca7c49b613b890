import type { SingleSignOnProblem } from '@cumple/contracts/accounts/single-sign-on';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { invalidRequest } from '@cumple/server-kit/http/problem.exception';
import { SECRET } from '@cumple/server-kit/secrets/secret';
import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Caller } from '../../common/caller';
import { SessionDoor } from '../sessions/session-door';
import { SECURE } from '../transport';
import type { Visit } from '../visit/visit';
import { keepJourney, takeJourney, type Journey } from './journey';
import { messages } from './messages';
import { ownWorkspacePath, signInPageOf } from './own-path';
import { Provider, type ProvidedIdentity } from './provider';
import { SignInWithIdentity } from './sign-in-with-identity';

const WORKSPACE = '/espacio';
const SEE_OTHER = 303;

/** The way to the provider and back. Whatever goes wrong ends on the sign-in page, which says what can be done. */
@Injectable()
export class SingleSignOn {
  constructor(
    private readonly provider: Provider,
    private readonly identities: SignInWithIdentity,
    private readonly door: SessionDoor,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SECRET) private readonly secret: Buffer,
    @Inject(SECURE) private readonly secure: boolean,
  ) {}

  async leave(response: Response, wanted = WORKSPACE): Promise<void> {
    const next = ownWorkspacePath(wanted);
    if (next === null) throw invalidRequest([{ field: 'next', says: messages.say('not-an-own-path') }]);
    if (this.provider.name === null) return turnBack(response, next, 'single-sign-on-off');
    const begun = await this.provider.begin(next).catch(() => null);
    if (!begun) return turnBack(response, next, 'single-sign-on-unavailable');
    keepJourney(response, begun.journey, this.sealing());
    response.redirect(SEE_OTHER, begun.url.href);
  }

  async comeBack(request: Request, response: Response, by: { caller: Caller; visit: Visit }): Promise<void> {
    const journey = takeJourney(request, response, this.sealing());
    const identity = journey && this.provider.name !== null ? await this.identityOf(request, journey) : null;
    if (!journey || !identity) return turnBack(response, journey?.next ?? WORKSPACE, 'single-sign-on-failed');
    const answer = await this.identities.signIn(by.caller, identity, by.visit);
    if ('problem' in answer) return turnBack(response, journey.next, answer.problem);
    await this.door.welcome(response, answer);
    response.redirect(SEE_OTHER, journey.next);
  }

  private async identityOf(request: Request, journey: Journey): Promise<ProvidedIdentity | null> {
    const at = request.originalUrl.indexOf('?');
    const query = at < 0 ? '' : request.originalUrl.slice(at);
    return this.provider.finish(query, journey).catch(() => {
      this.provider.forget();
      return null;
    });
  }

  private sealing() {
    return { secret: this.secret, secure: this.secure, now: this.clock() };
  }
}

function turnBack(response: Response, next: string, problem: SingleSignOnProblem): void {
  response.redirect(SEE_OTHER, `${signInPageOf(next)}?${new URLSearchParams({ error: problem, next }).toString()}`);
}
