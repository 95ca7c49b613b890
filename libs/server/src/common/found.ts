import { ProblemException } from '@cumple/server-kit/http/problem.exception';

/** What was found; ends the request with 404 when it is nothing. */
export function found<Answer>(answer: Answer | null): Answer {
  if (answer === null) throw new ProblemException(404, 'not-found');
  return answer;
}
