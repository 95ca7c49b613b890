import { HttpException } from '@nestjs/common';
import { isCrossed, isDatabaseAway } from './database-away';
import { kitMessages, type KitCode } from './kit-messages';
import { ProblemException } from './problem.exception';

const BODY_LIMIT = '100 kB';

const codes: Record<number, KitCode> = {
  400: 'bad-request',
  404: 'not-found',
  405: 'method-not-allowed',
  409: 'conflict',
  413: 'body-too-large',
  415: 'unsupported-media-type',
};

/** What the caller learns of an error: its own problem, that of its status, or that something failed – never its text. */
export function problemOfError(error: unknown, requestId: string): ProblemException {
  if (error instanceof ProblemException) return error;
  if (error instanceof URIError) return new ProblemException(400, 'malformed-address');
  if (isDatabaseAway(error) || isCrossed(error)) return new ProblemException(503, 'unavailable');
  const status = statusOf(error);
  if (status < 500) return new ProblemException(status, kitMessages.say(codes[status] ?? 'bad-request', { limit: BODY_LIMIT }));
  return new ProblemException(500, kitMessages.say('unexpected', { request: requestId }));
}

/** The status that Nest or a body reader gave an error; 500 for all others. */
function statusOf(error: unknown): number {
  const status = error instanceof HttpException ? error.getStatus() : error instanceof Error && 'status' in error ? error.status : 500;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}
