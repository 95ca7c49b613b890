import { HttpException } from '@nestjs/common';
import { kitMessages, type KitCode } from './kit-messages';
import type { Saying } from './messages';

/** A field of a request that can't be accepted, and what is said about it. */
export interface FieldProblem {
  field: string;
  says: Saying;
}

/**
 * Ends a request with a problem document (RFC 9457). `says` is a message of the column's own catalogue, or the code of
 * one that holds for any address; it becomes `detail`, and its code the last part of `type`. `retryAfter`: seconds after
 * which the caller may try again.
 */
export class ProblemException extends HttpException {
  readonly says: Saying;

  constructor(status: number, says: Saying | KitCode, readonly errors: FieldProblem[] = [], readonly retryAfter: number | null = null) {
    const saying = typeof says === 'string' ? kitMessages.say(says, { count: errors.length }) : says;
    super(saying.code, status);
    this.says = saying;
  }
}

/** The problem of a request with fields that can't be accepted: 400. */
export function invalidRequest(errors: FieldProblem[]): ProblemException {
  return new ProblemException(400, 'invalid-request', errors);
}
