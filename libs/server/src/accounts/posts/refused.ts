import { messageCatalogue } from '@cumple/server-kit/http/messages';
import { ProblemException } from '@cumple/server-kit/http/problem.exception';
import en from './messages.en.json';
import es from './messages.es.json';

const messages = messageCatalogue(es, en);

export interface Refusal {
  field: string;
  code: keyof typeof es;
}

/** The problem of a request that a rule refuses: 422, with each reason at its field. */
export function refusal(reasons: readonly Refusal[]): ProblemException {
  return new ProblemException(422, messages.say('refused'), reasons.map(({ field, code }) => ({ field, says: messages.say(code) })));
}

/** Ends a request where a rule has reasons against it. */
export function refuse(reasons: readonly Refusal[]): void {
  if (reasons.length > 0) throw refusal(reasons);
}
