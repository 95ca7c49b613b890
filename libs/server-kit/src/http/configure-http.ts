import { API_PREFIX } from '@cumple/contracts/common/paths';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Logger } from 'pino';
import { logRequests } from '../logging/request-log';
import { limitAddressLength, refuseMalformedPath } from './check-address';
import { compressAnswers } from './compress-answers';
import { nameLanguage } from './name-language';
import { answerOtherMethods } from './other-methods';
import { ProblemFilter } from './problem.filter';
import { readQueryString } from './query-string';
import { RequestPipe } from './request.pipe';
import { securityHeaders } from './security-headers';

const BODY_LIMIT = '100kb';

export interface HttpHabits {
  /** Logs requests; without it they aren't logged. */
  logger?: Logger;
  /** People reach us over TLS. */
  secure?: boolean;
  /** How many proxies stand before us; of what `X-Forwarded-For` names, only what they noted counts. */
  trustProxy?: number;
}

/** Gives an application the habits of every address: strict queries, problem documents, languages, security headers, compression. Create it with `bodyParser: false`. */
export function configureHttp(app: NestExpressApplication, { logger, secure = false, trustProxy = 0 }: HttpHabits = {}): void {
  app.set('trust proxy', trustProxy);
  app.set('query parser', readQueryString);
  // Tags come from revisions; Express would hash every body.
  app.set('etag', false);
  app.disable('x-powered-by');
  if (logger) app.use(logRequests(logger));
  app.use(...securityHeaders(secure), limitAddressLength, ...compressAnswers());
  app.use(API_PREFIX, nameLanguage, refuseMalformedPath);
  app.use(answerOtherMethods);
  app.useBodyParser('json', { limit: BODY_LIMIT });
  app.useGlobalPipes(new RequestPipe());
  app.useGlobalFilters(new ProblemFilter());
}
