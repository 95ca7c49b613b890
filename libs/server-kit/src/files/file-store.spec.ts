import S3rver from '@20minutes/s3rver';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { readStorage } from '../config/storage-config';
import { type FileStore, FileTooLargeError } from './file-store';
import { openFileStore } from './open-file-store';

const LIMIT = 5_000_000;
let directory: string;
let s3: { run(): Promise<AddressInfo>; close(): Promise<void> };
let bucket: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'file-store-'));
  // It reckons signatures for a bucket as an older client did; who isn't known is refused all the same.
  s3 = new S3rver({ port: 0, address: '127.0.0.1', silent: true, allowMismatchedSignatures: true, directory: join(directory, 's3'), configureBuckets: [{ name: 'cumple', configs: [] }] });
  const { port } = await s3.run();
  bucket = `s3+http://S3RVER:S3RVER@127.0.0.1:${port}/cumple`;
});
afterAll(async () => {
  await s3.close();
  await rm(directory, { recursive: true });
});

const kinds = { 'on disk': async () => openFileStore(null, join(directory, 'disk')), 'in a bucket': async () => openFileStore(readStorage({ STORAGE_URL: bucket }), join(directory, 'beside-the-bucket')) };

describe.each(Object.entries(kinds))('contents %s', (_, open) => {
  let store: FileStore;
  beforeAll(async () => void (store = await open()));

  const taken = (bytes: Buffer) => store.put(Readable.from([bytes.subarray(0, 7), bytes.subarray(7)]), LIMIT);
  const read = async (content: Readable | null) => (content ? Buffer.concat(await content.toArray()) : null);
  const tomorrow = () => new Date(Date.now() + 86_400_000);
  const listed = async (before: Date) => {
    const found: string[] = [];
    for await (const sha256 of store.before(before)) found.push(sha256);
    return found;
  };

  it('come back as they went in, under their hash', async () => {
    const bytes = randomBytes(1_000_000);
    const { sha256, size } = await taken(bytes);
    expect([sha256, size]).toEqual([createHash('sha256').update(bytes).digest('hex'), bytes.length]);
    expect((await read(await store.open(sha256)))?.equals(bytes)).toBe(true);
    expect((await read(await store.open(sha256, { start: 10, end: 19 })))?.equals(bytes.subarray(10, 20))).toBe(true);
    expect(await store.has(sha256)).toBe(true);
  });

  it('stand there once, however often they are put', async () => {
    const bytes = randomBytes(100);
    const { sha256 } = await taken(bytes);
    await Promise.all([taken(bytes), taken(bytes), taken(bytes)]);
    expect((await listed(tomorrow())).filter((each) => each === sha256)).toHaveLength(1);
  });

  it('are removed, and asking for what isn’t there finds nothing', async () => {
    const { sha256 } = await taken(randomBytes(100));
    await store.remove(sha256);
    await store.remove(sha256);
    expect([await store.has(sha256), await store.open(sha256)]).toEqual([false, null]);
  });

  it('leave nothing behind when they are too large, or stop in the middle', async () => {
    const before = await listed(tomorrow());
    await expect(store.put(Readable.from([randomBytes(LIMIT), Buffer.from('x')]), LIMIT)).rejects.toThrow(FileTooLargeError);
    await expect(store.put(broken(), LIMIT)).rejects.toThrow('cut');
    expect(await listed(tomorrow())).toEqual(before);
    expect(await leftIn(directory)).toEqual([]);
  });

  it('are listed only when they are older than asked', async () => {
    const { sha256 } = await taken(randomBytes(100));
    expect(await listed(new Date(Date.now() - 3_600_000))).not.toContain(sha256);
    expect(await listed(tomorrow())).toContain(sha256);
  });
});

it('removes what a process left half written, and nothing that is under way', async () => {
  const store = await kinds['on disk']();
  const left = join(directory, 'disk', 'incoming', 'left');
  await writeFile(left, 'half');
  await store.removeLeftovers(new Date(Date.now() - 3_600_000));
  expect(await leftIn(directory)).toEqual([left]);
  await store.removeLeftovers(new Date(Date.now() + 3_600_000));
  expect(await leftIn(directory)).toEqual([]);
});

it('takes no name of anything but a hash', async () => {
  const store = await kinds['on disk']();
  await expect(store.open('../../etc/passwd')).rejects.toThrow('SHA-256');
});

it('says when the bucket refuses, rather than that nothing is there', async () => {
  const store = await openFileStore(readStorage({ STORAGE_URL: bucket.replace('//S3RVER', '//somebody') }), directory);
  await expect(store.has('a'.repeat(64))).rejects.toThrow();
});

async function* broken() {
  yield Buffer.from('half');
  throw new Error('cut');
}

async function leftIn(place: string): Promise<string[]> {
  const names = await readdir(place, { recursive: true, withFileTypes: true });
  return names.filter((entry) => entry.isFile() && entry.parentPath.endsWith('incoming')).map((entry) => join(entry.parentPath, entry.name));
}
