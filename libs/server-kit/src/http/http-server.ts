import { createServer, type RequestListener, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { ListenError } from './listen-error';

const LIMITS = { headersTimeout: 15_000, requestTimeout: 30_000, keepAliveTimeout: 5_000, connectionsCheckingInterval: 5_000, maxHeaderSize: 16_384 };
const DRAIN_MS = 10_000;
const unreadable: Record<string, string> = { HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large', ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout' };

export interface RunningHttpServer {
  port: number;
  /** Takes no more connections, lets running requests finish (10 s at most), then resolves. */
  stop(): Promise<void>;
}

/** Serves over HTTP with bounded patience for slow callers. @throws ListenError when the port can't be had. */
export async function serveHttp(listener: RequestListener, port: number): Promise<RunningHttpServer> {
  const server = createServer(LIMITS, listener);
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => refuse(socket, unreadable[error.code ?? ''] ?? '400 Bad Request'));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(new ListenError(port, error)));
    server.listen(port, resolve);
  });
  const address = server.address();
  return { port: typeof address === 'object' && address ? address.port : port, stop: () => drain(server) };
}

function refuse(socket: Duplex, status: string): void {
  if (!socket.writable) return void socket.destroy();
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\nX-Content-Type-Options: nosniff\r\nContent-Security-Policy: default-src 'none'\r\n\r\n`);
}

async function drain(server: Server): Promise<void> {
  // A connection kept alive would never close by itself.
  server.prependListener('request', (_, response) => response.setHeader('Connection', 'close'));
  await takeWhatCame();
  const impatience = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  const sweep = setInterval(() => void takeWhatCame().then(() => server.closeIdleConnections()), 50);
  await new Promise((resolve) => server.close(resolve));
  clearTimeout(impatience);
  clearInterval(sweep);
}

/** Lets the event loop read every socket once: a connection with a request waiting in it only looks idle. */
async function takeWhatCame(): Promise<void> {
  await turn();
  await turn();
}
