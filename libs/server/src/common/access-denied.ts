import type { ReasonNotToAct } from '@cumple/domain/common/authorise';
import { ProblemException } from '@cumple/server-kit/http/problem.exception';
import { commonMessages as messages } from './messages';

/** The problem of a request that the rights table denies: 401 without a session, else 403. */
export function accessDenied(reason: ReasonNotToAct): ProblemException {
  return new ProblemException(reason === 'sign-in-needed' ? 401 : 403, messages.say(reason));
}

/** The problem of a write that didn't come from a page of ours: 403. */
export function forgedRequest(): ProblemException {
  return new ProblemException(403, messages.say('csrf'));
}
