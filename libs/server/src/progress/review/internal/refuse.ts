import { type ReportState, type ReportStep, reportAfter } from '@cumple/domain/progress/progress-report.state';
import { messageCatalogue } from '@cumple/server-kit/http/messages';
import { ProblemException } from '@cumple/server-kit/http/problem.exception';
import { refusals } from '../../../common/refusal';
import en from '../messages.en.json';
import es from '../messages.es.json';

export const reviewMessages = messageCatalogue(es, en);

/** Ends an operation with 422 when there is any reason not to do it. */
export const refuse = refusals(es, en);

/** Ends a step that leads nowhere from the state that a report is in: 409. */
export function requireStep(state: ReportState, step: ReportStep): void {
  if (!reportAfter(state, step)) throw new ProblemException(409, reviewMessages.say(reasonOf(state, step)));
}

function reasonOf(state: ReportState, step: ReportStep) {
  if (state === 'withdrawn') return 'already-withdrawn';
  if (step === 'withdraw') return 'not-published';
  return state === 'published' ? 'already-published' : 'already-returned';
}
