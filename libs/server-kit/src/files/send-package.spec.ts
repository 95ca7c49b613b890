import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import S3rver from '@20minutes/s3rver';
import express from 'express';
import { readStorage } from '../config/storage-config';
import type { FileStore } from './file-store';
import { openFileStore } from './open-file-store';
import { type OfferedPackage, sendPackage } from './send-package';

const MB = 1_000_000;
/** What sockets and streams hold on the way, at most, wherever this runs; a hundredth of what is asked for. */
const UNDER_WAY = 20 * MB;
const piece = Buffer.alloc(64_000, 'x');

/** Contents of 20 MB that are made while they are read: how many are open, and how much of them was taken. */
function madeStore() {
  const seen = { open: 0, taken: 0 };
  const pieces = function* () {
    for (let left = 20 * MB; left > 0; left -= piece.length) {
      seen.taken += Math.min(left, piece.length);
      yield piece.subarray(0, left);
    }
  };
  const open = () => {
    seen.open += 1;
    return Promise.resolve(Readable.from(pieces(), { objectMode: false }).once('close', () => (seen.open -= 1)));
  };
  return { seen, open };
}
const packageOf = (files: number, size = 20 * MB): OfferedPackage => ({ name: 'evidence', day: '2026-03-01', files: Array.from({ length: files }, (_, index) => ({ path: `files/${index}`, content: { sha256: 'a'.repeat(64), size } })) });

let server: Server;
async function serve(offered: OfferedPackage, store: Pick<FileStore, 'open'>): Promise<string> {
  const app = express().get('/', (request, response, next) => void sendPackage(request, response, offered, store as FileStore).catch(next));
  server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
afterEach(() => server.close());

async function asked(url: string, headers: Record<string, string> = {}): Promise<IncomingMessage> {
  const [answer] = (await once(get(url, { agent: false, headers }), 'response')) as [IncomingMessage];
  return answer.pause();
}
/** Lets whatever can be done without the reader be done. */
async function others(): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) await setImmediate();
}

test('a slow reader has no more in memory than is under way, and whoever leaves leaves nothing open', async () => {
  const { seen, open } = madeStore();
  const answer = await asked(await serve(packageOf(100), { open }));
  expect(Number(answer.headers['content-length'])).toBeGreaterThan(2_000 * MB);
  let received = 0;
  for (let turn = 0; turn < 40; turn += 1) {
    received += ((answer.read() as Buffer | null) ?? Buffer.alloc(0)).length;
    await others();
    expect(seen.taken - received).toBeLessThan(UNDER_WAY);
    expect(seen.open).toBeLessThanOrEqual(2);
  }
  answer.destroy();
  while (seen.open > 0) await setImmediate();
});

test('twenty who stop reading hold one content each, and the twenty-first is served', async () => {
  const { seen, open } = madeStore();
  const url = await serve(packageOf(2), { open });
  const slow = await Promise.all(Array.from({ length: 20 }, () => asked(url)));
  await others();
  expect(seen.open).toBeLessThanOrEqual(40);
  let received = 0;
  for await (const bytes of await asked(url)) received += (bytes as Buffer).length;
  expect(received).toBe(Number(slow[0]?.headers['content-length']));
  for (const answer of slow) answer.destroy();
  while (seen.open > 0) await setImmediate();
});

test('whoever leaves before the first byte, or asks for the head alone, leaves nothing open', async () => {
  const { seen, open } = madeStore();
  const url = await serve(packageOf(3), { open });
  const left = get(url, { agent: false }).on('error', () => undefined);
  await once(left, 'socket');
  left.destroy();
  const head = await fetch(url, { method: 'HEAD' });
  expect([head.status, Number(head.headers.get('content-length')) > 60 * MB, await head.text()]).toEqual([200, true, '']);
  await others();
  while (seen.open > 0) await setImmediate();
});

test('parts aren’t given, whatever part is asked for: the whole is', async () => {
  const url = await serve(packageOf(0), madeStore());
  const whole = await fetch(url);
  const tag = whole.headers.get('etag') ?? '';
  for (const headers of [{ Range: 'bytes=0-9' }, { Range: 'bytes=5-', 'If-Range': tag }, { Range: 'bytes=-3', 'If-Range': '"other"' }, { Range: 'x' }]) {
    const answer = await fetch(url, { headers: { ...headers, 'Accept-Encoding': 'identity' } });
    expect([answer.status, (await answer.arrayBuffer()).byteLength, answer.headers.get('accept-ranges')]).toEqual([200, Number(whole.headers.get('content-length')), null]);
  }
  for (const held of [tag, `W/${tag}`, `"x", ${tag}`, '*']) expect((await asked(url, { 'If-None-Match': held })).statusCode).toBe(304);
});

test('a content that vanishes while it is sent breaks it off, from a bucket as from a disk', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'send-package-'));
  const s3 = new S3rver({ port: 0, address: '127.0.0.1', silent: true, allowMismatchedSignatures: true, directory: join(directory, 's3'), configureBuckets: [{ name: 'cumple', configs: [] }] });
  const { port } = await s3.run();
  const bucket = readStorage({ STORAGE_URL: `s3+http://S3RVER:S3RVER@127.0.0.1:${port}/cumple` });
  for (const store of [await openFileStore(null, join(directory, 'disk')), await openFileStore(bucket, join(directory, 'beside'))]) {
    const contents = await Promise.all([Buffer.alloc(30 * MB, 'a'), Buffer.alloc(0), Buffer.from('b')].map((bytes) => store.put(Readable.from([bytes], { objectMode: false }), 40 * MB)));
    const url = await serve({ ...packageOf(0), files: contents.map((content, index) => ({ path: String(index), content })) }, store);
    const whole = await fetch(url);
    expect((await whole.arrayBuffer()).byteLength).toBe(Number(whole.headers.get('content-length')));
    const answer = await asked(url);
    await store.remove(contents[2]?.sha256 ?? '');
    await expect(answer.resume().toArray()).rejects.toThrow('aborted');
    server.close();
  }
  await s3.close();
  await rm(directory, { recursive: true });
}, 60_000);
