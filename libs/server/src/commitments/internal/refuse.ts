import { messageCatalogue } from '@cumple/server-kit/http/messages';
import { ProblemException } from '@cumple/server-kit/http/problem.exception';
import en from '../messages.en.json';
import es from '../messages.es.json';

const messages = messageCatalogue(es, en);
type Code = Exclude<keyof typeof es, 'commitment-withdrawn' | 'milestone-withdrawn'>;

/** A reason of a rule, and the field of the request that it speaks of. */
export interface Refusal {
  field: string;
  code: Code;
}

/** Ends the operation with 422 when there is any reason not to do it. */
export function refuse(reasons: readonly Refusal[]): void {
  if (reasons.length === 0) return;
  throw new ProblemException(422, 'invalid-request', reasons.map(({ field, code }) => ({ field, says: messages.say(code) })));
}

/** Ends a change of what was withdrawn: 409 with the public reason. It stays readable, so it isn't gone. */
export function refuseWithdrawn(what: 'commitment' | 'milestone', withdrawal: { reason: string } | null): void {
  if (withdrawal) throw new ProblemException(409, messages.say(`${what}-withdrawn`, { reason: withdrawal.reason }));
}
