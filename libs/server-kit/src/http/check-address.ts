import type { NextFunction, Request, Response } from 'express';
import { kitMessages } from './kit-messages';
import { ProblemException } from './problem.exception';
import { sendProblem } from './problem.filter';

/** The longest address that is read, in characters. */
const MAX_ADDRESS_LENGTH = 4_096;

/** Refuses addresses that are longer than anybody's filters need. */
export function limitAddressLength(request: Request, response: Response, next: NextFunction): void {
  if (request.url.length <= MAX_ADDRESS_LENGTH) return next();
  sendProblem(request, response, new ProblemException(414, kitMessages.say('address-too-long', { limit: MAX_ADDRESS_LENGTH })));
}

/** Refuses paths with a malformed encoding, whether or not anything stands there. */
export function refuseMalformedPath(request: Request, response: Response, next: NextFunction): void {
  if (isWellEncoded(request.path)) return next();
  sendProblem(request, response, new ProblemException(400, 'malformed-address'));
}

/** Whether every `%` in a path begins a byte, and the bytes are UTF-8. */
export function isWellEncoded(path: string): boolean {
  try {
    return decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
}
