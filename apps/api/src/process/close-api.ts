import { API_PREFIX } from '@cumple/contracts/common/paths';
import { isInProcess } from '@cumple/server-kit/http/in-process';
import { ProblemException } from '@cumple/server-kit/http/problem.exception';
import { sendProblem } from '@cumple/server-kit/http/problem.filter';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';

/** Has the API answer this process alone: its portal's pages are made of it, nobody else finds it here. */
export function closeApi(app: NestExpressApplication): void {
  app.use(API_PREFIX, (request: Request, response: Response, next: NextFunction) => {
    if (isInProcess(request)) return next();
    sendProblem(request, response, new ProblemException(404, 'not-found'));
  });
}
