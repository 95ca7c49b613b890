import { workingDayFrom } from '@cumple/domain/common/working-days';
import type { Day } from '@cumple/domain/common/day';
import type { ReasonNotToChangeRound, RoundCalendar, RoundReason } from '@cumple/domain/progress/reasons-not-to-change-round';
import { messageCatalogue, type Saying } from '@cumple/server-kit/http/messages';
import { ProblemException } from '@cumple/server-kit/http/problem.exception';
import { dayInWords } from '../../common/day-in-words';
import { commonMessages } from '../../common/messages';
import en from './messages.en.json';
import es from './messages.es.json';

const messages = messageCatalogue<ReasonNotToChangeRound>(es, en);

/** Ends an operation on a round with 422 and all reasons; where the due day is no working day, the next one is named. */
export function refuseRound(reasons: readonly RoundReason[], dueOn: Day, { today, isHoliday }: RoundCalendar): void {
  if (reasons.length === 0) return;
  const next = workingDayFrom(dueOn < today ? today : dueOn, isHoliday);
  throw new ProblemException(422, commonMessages.say('not-possible'), reasons.map(({ field, code }) => ({ field, says: withDay(code, next) })));
}

function withDay(code: ReasonNotToChangeRound, next: Day): Saying {
  return { code, text: (language) => messages.say(code, { next: dayInWords(next, language) }).text(language) };
}
