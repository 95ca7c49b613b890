import { IncomingMessage, ServerResponse, type OutgoingHttpHeaders, type RequestListener } from 'node:http';
import { Socket } from 'node:net';

export interface InProcessRequest {
  path: string;
  /** Names in lower case. */
  headers?: Record<string, string>;
  /** Whether the request counts as one over TLS. */
  secure?: boolean;
}

export interface InProcessAnswer {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
}

const ours = new WeakSet<IncomingMessage>();

/** Whether a request comes from this process itself. */
export function isInProcess(request: IncomingMessage): boolean {
  return ours.has(request);
}

/** Does a GET with a request listener of this process, without network or bytes of HTTP in between. */
export function dispatchInProcess(listener: RequestListener, { path, headers = {}, secure = false }: InProcessRequest): Promise<InProcessAnswer> {
  const request = new IncomingMessage(Object.assign(new Socket(), { encrypted: secure }));
  Object.assign(request, { method: 'GET', url: path, headers, httpVersion: '1.1', httpVersionMajor: 1, httpVersionMinor: 1, complete: true });
  request.push(null);
  ours.add(request);
  return new Promise((resolve) => listener(request, capture(new ServerResponse(request), resolve)));
}

type Chunk = string | Uint8Array;

// Own properties: Express replaces the prototype, which would undo methods of a subclass.
function capture(response: ServerResponse, done: (answer: InProcessAnswer) => void): ServerResponse {
  const chunks: Buffer[] = [];
  const take = (chunk: unknown, encoding: unknown): void => {
    if (!response.headersSent) response.writeHead(response.statusCode);
    if (isChunk(chunk)) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8') : Buffer.from(chunk));
  };
  const writeHead = (status: number, ...rest: unknown[]): ServerResponse => {
    const headers = rest.find((argument) => typeof argument === 'object') ?? {};
    response.setHeaders(new Map(Object.entries(headers as Record<string, string>)));
    return ServerResponse.prototype.writeHead.call(response, status);
  };
  const write = (chunk: unknown, encoding?: unknown): boolean => (take(chunk, encoding), true);
  const end = (chunk?: unknown, encoding?: unknown): ServerResponse => {
    if (response.writableEnded) return response;
    take(chunk, encoding);
    response.finished = true;
    done({ status: response.statusCode, headers: response.getHeaders(), body: Buffer.concat(chunks) });
    response.emit('finish');
    response.emit('close');
    return response;
  };
  return Object.assign(response, { writeHead, write, end, flushHeaders: () => undefined });
}

function isChunk(chunk: unknown): chunk is Chunk {
  return typeof chunk === 'string' || chunk instanceof Uint8Array;
}
