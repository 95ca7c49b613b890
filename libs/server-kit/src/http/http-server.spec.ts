import type { ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { serveHttp, type RunningHttpServer } from './http-server';

/** What the server says to raw bytes, until it hangs up. */
function say(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => (answer += chunk.toString())).on('end', () => resolve(answer)).on('error', reject);
  });
}

/** How a port refuses, once it takes no more connections. */
async function shut(port: number): Promise<string> {
  const refusal = await new Promise<string | null>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve((socket.destroy(), null)));
    socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''));
  });
  return refusal ?? shut(port);
}

describe('the HTTP server', () => {
  let server: RunningHttpServer;
  beforeAll(async () => {
    server = await serveHttp((_, response) => response.end('hola'), 0);
  });
  afterAll(() => server.stop());

  it.each([
    ['headers that are too large', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, '431'],
    ['what is no HTTP', 'hola\r\n\r\n', '400'],
    ['two lengths of one body', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n', '400'],
    ['a line end within a header', 'GET / HTTP/1.1\r\nHost: a\r\nX: a\rb\r\n\r\n', '400'],
  ])('refuses %s', async (_, bytes, status) => {
    const answer = await say(server.port, bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toContain('X-Content-Type-Options: nosniff');
  });

  it('says why a port can’t be had', async () => {
    await expect(serveHttp(() => undefined, server.port)).rejects.toThrow(`PORT ${server.port} is taken by another program`);
  });

  it('parts from connections that are kept alive', async () => {
    const other = await serveHttp((_, response) => response.end('hola'), 0);
    const socket = connect(other.port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n'));
    await new Promise((resolve) => socket.once('data', resolve));
    await other.stop();
    await expect(say(other.port, '')).rejects.toThrow('ECONNREFUSED');
  });

  it('answers the request that comes as it is told to stop', async () => {
    const other = await serveHttp((_, response) => response.end('hola'), 0);
    const ask = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n';
    const socket = connect(other.port, '127.0.0.1', () => socket.write(ask));
    await new Promise((resolve) => socket.once('data', resolve));
    const answered = new Promise<string>((resolve, reject) => {
      let answer = '';
      socket.on('data', (chunk) => (answer += chunk.toString())).on('end', () => resolve(answer)).on('error', reject);
    });
    socket.write(ask);
    await other.stop();
    expect(await answered).toMatch(/^HTTP\/1.1 200 OK\r\n[^]*\r\n\r\nhola$/);
  });

  it('tells who is being answered as it is told to stop not to ask here again', async () => {
    let asked: (response: ServerResponse) => void = () => undefined;
    const running = new Promise<ServerResponse>((resolve) => (asked = resolve));
    const other = await serveHttp((_, response) => asked(response), 0);
    const answer = say(other.port, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n');
    const response = await running;
    const stopped = other.stop();
    await expect(shut(other.port)).resolves.toMatch(/^ECONN/);
    response.end('hola');
    await stopped;
    expect(await answer).toContain('Connection: close');
  });
});
