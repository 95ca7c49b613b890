import { API_PREFIX } from '@cumple/contracts/common/paths';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { compressAnswers } from './compress-answers';
import { nameLanguage } from './name-language';
import { ProblemFilter } from './problem.filter';
import { readQueryString } from './query-string';
import { RequestPipe } from './request.pipe';

const BODY_LIMIT = '100kb';

/** Gives an application the habits of the API: strict queries, problem documents, languages, compression. Create it with `bodyParser: false`. */
export function configureHttp(app: NestExpressApplication): void {
  app.set('query parser', readQueryString);
  // Tags come from revisions; Express would hash every body.
  app.set('etag', false);
  app.disable('x-powered-by');
  app.use(...compressAnswers());
  app.use(API_PREFIX, nameLanguage);
  app.useBodyParser('json', { limit: BODY_LIMIT });
  app.useGlobalPipes(new RequestPipe());
  app.useGlobalFilters(new ProblemFilter());
}
