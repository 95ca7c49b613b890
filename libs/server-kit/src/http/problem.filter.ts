import type { Problem } from '@cumple/contracts/common/problem';
import type { Language } from '@cumple/contracts/common/language';
import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { kitMessages } from './kit-messages';
import { languageOfRequest } from './language';
import { problemOfError } from './problem-of-error';
import type { ProblemException } from './problem.exception';
import { requestIdOf } from './request-id';

/** Answers every error with a problem document in the caller's language; what is behind a 5xx goes to the log only. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Http');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const problem = problemOfError(error, requestIdOf(request));
    if (problem.getStatus() >= 500) this.logger.error({ err: error, requestId: requestIdOf(request) }, 'request failed');
    if (response.headersSent) response.destroy();
    else sendProblem(request, response, problem);
  }
}

/** Writes a problem document as the answer. */
export function sendProblem(request: Request, response: Response, problem: ProblemException): void {
  const language = languageOfRequest(request);
  response.removeHeader('ETag');
  const retryAfter = problem.getStatus() === 503 ? 5 : problem.retryAfter;
  if (retryAfter !== null) response.setHeader('Retry-After', String(retryAfter));
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Language', language);
  response.vary('Accept-Language');
  response.status(problem.getStatus()).type('application/problem+json').send(JSON.stringify(documentOf(problem, language, request.path)));
}

function documentOf(problem: ProblemException, language: Language, path: string): Problem {
  const status = problem.getStatus();
  return {
    type: `urn:cumple:problem:${problem.says.code}`,
    title: titleOf(status, language),
    status,
    detail: problem.says.text(language),
    instance: path,
    errors: problem.errors.map(({ field, says }) => ({ field, code: says.code, message: says.text(language) })),
  };
}

const TITLES = {
  400: 'title.400', 401: 'title.401', 403: 'title.403', 404: 'title.404', 405: 'title.405', 409: 'title.409', 410: 'title.410', 412: 'title.412', 413: 'title.413',
  414: 'title.414', 415: 'title.415', 422: 'title.422', 428: 'title.428', 429: 'title.429', 503: 'title.503', 507: 'title.507',
} as const;

function titleOf(status: number, language: Language): string {
  return kitMessages.say(TITLES[status as keyof typeof TITLES] ?? 'title.500').text(language);
}
