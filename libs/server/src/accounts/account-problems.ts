import type { ReasonNotToTakePassword } from '@cumple/domain/accounts/password';
import { ProblemException } from '@cumple/server-kit/http/problem.exception';
import { accountMessages, type AccountCode } from './messages';

/** 401 for a wrong password and for an address that nobody has: the same. */
export function wrongCredentials(): ProblemException {
  return new ProblemException(401, accountMessages.say('wrong-email-or-password'));
}

/** 429, with the seconds after which it may be tried again. */
export function tooManyAttempts(seconds: number): ProblemException {
  return new ProblemException(429, accountMessages.say('too-many-attempts', { count: seconds }), [], seconds);
}

/** 410 for a link that is used, expired, or never was. */
export function linkNotValid(): ProblemException {
  return new ProblemException(410, accountMessages.say('link-not-valid'));
}

/** 422 that names the field where there is one. */
export function notPossible(code: AccountCode, field?: string): ProblemException {
  const says = accountMessages.say(code);
  return new ProblemException(422, says, field ? [{ field, says }] : []);
}

/** 422 with the domain's reasons. */
export function passwordNotTaken(reasons: readonly ReasonNotToTakePassword[]): ProblemException {
  return new ProblemException(422, accountMessages.say('password-not-taken'), reasons.map((reason) => ({ field: 'password', says: accountMessages.say(reason) })));
}
