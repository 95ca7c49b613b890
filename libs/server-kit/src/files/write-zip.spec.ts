import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { writeZip, type ZippedFile } from './write-zip';

const DAY = '2026-02-28';
const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** A store that knows how many of its contents are open. */
function storeOf(...contents: Buffer[]) {
  const known = new Map(contents.map((bytes) => [hash(bytes), bytes]));
  const store = { open: 0, most: 0 };
  const open = (sha256: string) => {
    const bytes = known.get(sha256);
    if (!bytes) return Promise.resolve(null);
    store.most = Math.max(store.most, (store.open += 1));
    return Promise.resolve(Readable.from([bytes.subarray(0, 3), bytes.subarray(3)]).once('close', () => (store.open -= 1)));
  };
  return { store, open };
}
const stored = (path: string, bytes: Buffer): ZippedFile => ({ path, content: { sha256: hash(bytes), size: bytes.length } });

async function unzipped(zipped: Buffer): Promise<{ path: string; text: string; at: Date }[]> {
  const zip = await fromBufferPromise(zipped, { lazyEntries: true });
  const files: { path: string; text: string; at: Date }[] = [];
  for await (const entry of zip.eachEntry()) files.push({ path: entry.fileName, text: (await buffer(await zip.openReadStreamPromise(entry))).toString(), at: entry.getLastModDate() });
  return files;
}

describe('a zip', () => {
  it('holds bytes and contents of the store, whatever their names, and is as large as it said', async () => {
    const [a, b] = [Buffer.from('el acta'), Buffer.from('el plano')];
    const zip = await writeZip([{ path: 'índice.html', content: Buffer.from('<p>') }, stored('f/año “x”.pdf', a), stored('f/empty.txt', Buffer.alloc(0)), stored('f/b', b)], DAY, storeOf(a, b, Buffer.alloc(0)));
    const bytes = await buffer(zip.stream);
    expect(bytes).toHaveLength(zip.size);
    expect((await unzipped(bytes)).map(({ path, text }) => [path, text])).toEqual([['índice.html', '<p>'], ['f/año “x”.pdf', 'el acta'], ['f/empty.txt', ''], ['f/b', 'el plano']]);
  });

  it('says its size also of thousands of files', async () => {
    const one = Buffer.from('uno');
    const files = Array.from({ length: 2_000 }, (_, index) => stored(`files/${index}-${'n'.repeat(60)}.pdf`, one));
    const zip = await writeZip(files, DAY, storeOf(one));
    const bytes = await buffer(zip.stream);
    expect([bytes.length, (await unzipped(bytes)).length]).toEqual([zip.size, 2_000]);
  });

  it('is the same, byte for byte, wherever it is made, and its files bear the day', async () => {
    const before = process.env['TZ'];
    const made = [];
    for (const zone of ['America/Guatemala', 'Pacific/Auckland']) {
      process.env['TZ'] = zone;
      made.push(await buffer((await writeZip([{ path: 'a', content: Buffer.from('a') }], DAY, storeOf())).stream));
    }
    process.env['TZ'] = before;
    expect(made[0]?.equals(made[1] ?? Buffer.alloc(0))).toBe(true);
    expect((await unzipped(made[0] ?? Buffer.alloc(0)))[0]?.at.getDate()).toBe(28);
  });

  it('opens one content at a time, and leaves none open', async () => {
    const contents = Array.from({ length: 20 }, (_, index) => Buffer.from(`contenido ${index}`));
    const { store, open } = storeOf(...contents);
    const zip = await writeZip(contents.map((bytes, index) => stored(String(index), bytes)), DAY, { open });
    await buffer(zip.stream);
    // The next is opened while the one before it closes.
    expect(store.most).toBeLessThanOrEqual(2);
    expect(store.open).toBe(0);
  });

  it('lets go of what it reads when nobody wants it any more', async () => {
    const large = Buffer.alloc(1_000_000);
    const { store, open } = storeOf(large);
    const zip = await writeZip([stored('large', large)], DAY, { open });
    await new Promise((resolve) => zip.stream.once('readable', resolve));
    zip.close();
    await new Promise((resolve) => zip.stream.once('close', resolve));
    await new Promise(setImmediate);
    expect(store.open).toBe(0);
  });

  it('breaks off where a content is missing, or isn’t as large as was said', async () => {
    const bytes = Buffer.from('uno');
    await expect(buffer((await writeZip([stored('x', Buffer.from('gone'))], DAY, storeOf())).stream)).rejects.toThrow('no longer there');
    const tooLong: ZippedFile = { path: 'x', content: { sha256: hash(bytes), size: 2 } };
    await expect(buffer((await writeZip([tooLong], DAY, storeOf(bytes))).stream)).rejects.toThrow('number of bytes');
  });
});
