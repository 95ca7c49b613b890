import { messageCatalogue } from '@cumple/server-kit/http/messages';
import { ProblemException } from '@cumple/server-kit/http/problem.exception';
import { refusals } from '../common/refusal';
import en from './messages.en.json';
import es from './messages.es.json';

const refuse = refusals(es, en);
const messages = messageCatalogue(es, en);

/** Ends an operation with 422: the field, and why. */
export function refuseAlert(field: string, code: 'milestone-withdrawn' | 'answered-already'): void {
  refuse([{ field, code }]);
}

/** The same obstacle was raised before and waits for its answer: 409. */
export function refuseRaisedAlready(): never {
  throw new ProblemException(409, messages.say('raised-already'));
}
