import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import { isInProcess } from '../http/in-process';
import { requestIdOf } from '../http/request-id';

const MAX_PATH = 300;
const DENIED = 403;

/**
 * Logs each request when it has been answered: id, method, path, status and duration; of one that was denied also the
 * account, by its identifier (`response.locals.account`). Never the query (people type names into it), headers, cookies or
 * addresses of callers. Gives the id back as `X-Request-Id`.
 */
export function logRequests(logger: Logger): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  return pinoHttp({
    logger,
    genReqId: (request, response) => {
      const id = requestIdOf(request);
      response.setHeader('X-Request-Id', id);
      return id;
    },
    wrapSerializers: false,
    serializers: { req: describeRequest, res: describeAnswer },
    customLogLevel: (_, response, error) => (error || response.statusCode >= 500 ? 'error' : 'info'),
    customSuccessMessage: () => 'request answered',
    customErrorMessage: () => 'request failed',
    // The error itself is logged where it is turned into an answer; here it would be one that says "status 500".
    customErrorObject: (request, response, _, { responseTime }: { responseTime: number }) => ({ req: request, res: response, responseTime }),
    autoLogging: { ignore: (request) => isInProcess(request) || request.url?.startsWith('/health/') === true },
  });
}

/** What of a request is logged. */
function describeRequest(request: IncomingMessage & { originalUrl?: string }): object {
  const [path = ''] = (request.originalUrl ?? request.url ?? '').split('?', 1);
  return { id: requestIdOf(request), method: request.method, path: path.slice(0, MAX_PATH) };
}


/** What of an answer is logged. */
function describeAnswer({ statusCode: status, locals }: ServerResponse & { locals?: { account?: string } }): object {
  return status === DENIED && locals?.account ? { status, account: locals.account } : { status };
}
