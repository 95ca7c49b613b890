import type { Message } from '@cumple/server-kit/http/messages';
import { messageCatalogue } from '@cumple/server-kit/http/messages';
import { ProblemException } from '@cumple/server-kit/http/problem.exception';
import { commonMessages } from './messages';

/** Why something can't be done, as a rule of the domain says it, and the field it speaks of. */
export interface RefusalReason<Code extends string> {
  field: string;
  code: Code;
}

/** Ends an operation with 422 when the rule gives any reason, each told in words of the column's catalogue. */
export type Refuse<Code extends string> = (reasons: readonly RefusalReason<Code>[]) => void;

/** How a column refuses: with the messages of its own, in both languages. */
export function refusals<Code extends string>(es: Record<Code, Message>, en: Record<NoInfer<Code>, Message>): Refuse<Code> {
  const messages = messageCatalogue(es, en);
  return (reasons) => {
    if (reasons.length === 0) return;
    throw new ProblemException(422, commonMessages.say('not-possible'), reasons.map(({ field, code }) => ({ field, says: messages.say(code, { field }) })));
  };
}
