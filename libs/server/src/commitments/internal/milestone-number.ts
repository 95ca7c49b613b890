import { ProblemException } from '@cumple/server-kit/http/problem.exception';

const NUMBER = /^[1-9]\d{0,9}$/;

/** The number of a milestone in an address; 404 for what can't be one. */
export function milestoneNumber(given: string): number {
  if (!NUMBER.test(given)) throw new ProblemException(404, 'not-found');
  return Number(given);
}
