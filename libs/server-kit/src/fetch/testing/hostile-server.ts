import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { certificate, key } from './certificate';

/** A web server on a loopback address that does what a spec wants, and remembers what it was asked. */
export interface HostileServer {
  port: number;
  /** `Host` and path of each request. */
  visits: string[];
  /** What it does at a path; 404 elsewhere. */
  at: Record<string, RequestListener>;
  close(): Promise<void>;
}

/** `port`: of another server on another address, so that both are told apart by the address alone. */
export async function startHostileServer({ address = '127.0.0.1', port = 0, secure = false } = {}): Promise<HostileServer> {
  const listener: RequestListener = (request, response) => {
    server.visits.push(`${request.headers.host} ${request.url}`);
    const act = server.at[request.url ?? ''];
    if (act) act(request, response);
    else response.writeHead(404).end();
  };
  const http: Server = secure ? createSecureServer({ cert: certificate, key }, listener) : createServer(listener);
  const server: HostileServer = { port: 0, visits: [], at: {}, close: () => closed(http) };
  // Whoever hangs up is as welcome.
  http.on('clientError', (_error, socket) => socket.destroy());
  http.listen(port, address);
  await once(http, 'listening');
  server.port = (http.address() as AddressInfo).port;
  return server;
}

async function closed(http: Server): Promise<void> {
  http.close();
  http.closeAllConnections();
  await once(http, 'close');
}
