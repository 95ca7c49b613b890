import type { ReasonNotToSubmit } from '@cumple/domain/progress/reasons-not-to-submit';
import { messageCatalogue } from '@cumple/server-kit/http/messages';
import { ProblemException } from '@cumple/server-kit/http/problem.exception';
import { commonMessages } from '../../common/messages';
import type { RefusalReason } from '../../common/refusal';
import en from '../messages.en.json';
import es from '../messages.es.json';

const messages = messageCatalogue(es, en);

/** Codes of everything that speaks against writing or sending a report. */
export type ReportCode = keyof typeof es | ReasonNotToSubmit;
export type ReportRefusal = RefusalReason<ReportCode>;

/** 422 with the reasons, each told in words. */
export function notPossible(reasons: readonly ReportRefusal[]): ProblemException {
  return new ProblemException(422, commonMessages.say('not-possible'), reasons.map(({ field, code }) => ({ field, says: messages.say(code, { field }) })));
}

/** Ends an operation with 422 when there is any reason not to do it. */
export function refuseReports(reasons: readonly ReportRefusal[]): void {
  if (reasons.length > 0) throw notPossible(reasons);
}

/** 409: not in the state that it is in. `fields`: what of the request isn't possible so. */
export function notNow(code: ReportCode, fields: readonly string[] = []): ProblemException {
  return new ProblemException(409, messages.say(code), fields.map((field) => ({ field, says: messages.say(code) })));
}

/** 403 of the point of contact for an institution that reports itself. */
export function hasItsLiaison(): ProblemException {
  return new ProblemException(403, messages.say('institution-has-its-liaison'));
}

/** 410 of a link that is used, expired, or never was: the same. */
export function approvalLinkNotValid(): ProblemException {
  return new ProblemException(410, messages.say('link-not-valid'));
}
