import type { NextFunction, Request, Response } from 'express';
import { languageOfRequest } from './language';

/** Says in which language an answer is, and that another caller may get another. */
export function nameLanguage(request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Content-Language', languageOfRequest(request));
  response.vary('Accept-Language');
  next();
}
