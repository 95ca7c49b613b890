import { messageCatalogue } from '@cumple/server-kit/http/messages';
import { ProblemException } from '@cumple/server-kit/http/problem.exception';
import { type Refuse, refusals, type RefusalReason } from '../../common/refusal';
import en from '../messages.en.json';
import es from '../messages.es.json';

const messages = messageCatalogue(es, en);
type Code = Exclude<keyof typeof es, 'commitment-withdrawn' | 'milestone-withdrawn'>;

/** A reason of a rule, and the field of the request that it speaks of. */
export type Refusal = RefusalReason<Code>;

/** Ends the operation with 422 when there is any reason not to do it. */
export const refuse: Refuse<Code> = refusals(es, en);

/** Ends a change of what was withdrawn: 409 with the public reason. It stays readable, so it isn't gone. */
export function refuseWithdrawn(what: 'commitment' | 'milestone', withdrawal: { reason: string } | null): void {
  if (withdrawal) throw new ProblemException(409, messages.say(`${what}-withdrawn`, { reason: withdrawal.reason }));
}
