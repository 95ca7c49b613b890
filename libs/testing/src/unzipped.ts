import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

/** The files of a zip, in its order; fails where it is no whole zip. */
export async function unzipped(zipped: Buffer): Promise<{ path: string; bytes: Buffer }[]> {
  const zip = await fromBufferPromise(zipped, { lazyEntries: true });
  const files: { path: string; bytes: Buffer }[] = [];
  for await (const entry of zip.eachEntry()) files.push({ path: entry.fileName, bytes: await buffer(await zip.openReadStreamPromise(entry)) });
  return files;
}
