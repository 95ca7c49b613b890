import { ProblemException } from '@cumple/server-kit/http/problem.exception';

const ID = /^[1-9]\d{0,8}$/;

/** The identifier of a report in an address; 404 for what can't be one. */
export function reportId(given: string): number {
  if (!ID.test(given)) throw new ProblemException(404, 'not-found');
  return Number(given);
}
