import type { BenchCase } from './cases';
import type { Answer } from './bytes-server.mjs';
import type { Load } from './figures.mjs';
import { ask, type BenchServer, memoryOf } from './servers';

export interface Measured extends Load {
  /** MB before and after the load. */
  memory: [number, number];
}

const CONNECTIONS = 16;
const WARM_UP = 1;
/** Headers that a server writes by itself, or that differ from answer to answer. */
const OWN_HEADERS = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding', 'content-length', 'x-request-id']);

/** The answer as the bare server will send it: without compression, so that all send the same bytes. @throws Error for anything but a 200 */
export async function answerOf(server: BenchServer, path: string): Promise<Answer> {
  const response = await fetch(`${server.url}${path}`, { headers: { 'Accept-Encoding': 'identity' } });
  const body = await response.text();
  if (response.status !== 200) throw new Error(`${path} answers ${response.status}: ${body.slice(0, 300)}`);
  const headers = Object.fromEntries([...response.headers].filter(([name]) => !OWN_HEADERS.has(name)));
  return { headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) }, body, tag: response.headers.get('etag') ?? '' };
}

/** Puts a server under load at one address, from a process of its own. */
export async function measure(server: BenchServer, path: string, { conditional }: BenchCase, tag: string, seconds: number): Promise<Measured> {
  const headers: Record<string, string> = conditional ? { 'if-none-match': tag } : {};
  const before = memoryOf(server);
  const order = { url: `${server.url}${path}`, headers, status: conditional ? 304 : 200, connections: CONNECTIONS, warmUp: WARM_UP, seconds };
  const { answer } = await ask<Load>('load.mjs', order);
  return { ...answer, memory: [before, memoryOf(server)] };
}
