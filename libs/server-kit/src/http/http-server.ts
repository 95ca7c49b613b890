import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { Server as NetServer } from 'node:net';
import type { Duplex } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { ListenError } from './listen-error';

const LIMITS = { headersTimeout: 15_000, requestTimeout: 30_000, keepAliveTimeout: 5_000, connectionsCheckingInterval: 5_000, maxHeaderSize: 16_384 };
const DRAIN_MS = 10_000;
// Within it callers who have just been answered ask again, and are told to go.
const GRACE_MS = 200;
const unreadable: Record<string, string> = { HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large', ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout' };

export interface RunningHttpServer {
  port: number;
  /** Takes no more connections, lets running requests finish (10 s at most), then resolves. */
  stop(): Promise<void>;
}

/** Serves over HTTP with bounded patience for slow callers. @throws ListenError when the port can't be had. */
export async function serveHttp(listener: RequestListener, port: number): Promise<RunningHttpServer> {
  const server = createServer(LIMITS, listener);
  const running = new Set<ServerResponse>();
  server.prependListener('request', (_, response) => void running.add(response.once('close', () => running.delete(response))));
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => refuse(socket, unreadable[error.code ?? ''] ?? '400 Bad Request'));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(new ListenError(port, error)));
    server.listen(port, resolve);
  });
  const address = server.address();
  return { port: typeof address === 'object' && address ? address.port : port, stop: () => drain(server, running) };
}

function refuse(socket: Duplex, status: string): void {
  if (!socket.writable) return void socket.destroy();
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\nX-Content-Type-Options: nosniff\r\nContent-Security-Policy: default-src 'none'\r\n\r\n`);
}

async function drain(server: Server, running: Iterable<ServerResponse>): Promise<void> {
  await takeWhatCame();
  // Not HTTP's own way of closing, which hangs up at once on callers who have just been answered.
  const closed = new Promise((resolve) => NetServer.prototype.close.call(server, resolve));
  // A connection kept alive would never close by itself. Told earlier, callers would come back to a door about to shut.
  for (const response of running) tellToGo(response);
  server.prependListener('request', (_, response) => tellToGo(response));
  const impatience = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  const sweep = setInterval(() => void takeWhatCame().then(() => server.closeIdleConnections()), GRACE_MS);
  await closed;
  clearTimeout(impatience);
  clearInterval(sweep);
}

function tellToGo(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('Connection', 'close');
}

/** Lets the event loop take every connection that waits and read it: one with a request in it only looks idle. */
async function takeWhatCame(): Promise<void> {
  for (let round = 0; round < 3; round++) await turn();
}
