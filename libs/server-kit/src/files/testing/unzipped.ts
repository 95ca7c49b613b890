import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { fromBuffer, type Entry, type Options, type ZipFile } from 'yauzl';

export interface UnzippedFile {
  path: string;
  bytes: Buffer;
  /** As the zip tells it, in the local time of who unpacks. */
  at: Date;
}

/** The files of a zip, in its order; fails where it is no whole zip. */
export async function unzipped(zipped: Buffer): Promise<UnzippedFile[]> {
  const zip = await promisify<Buffer, Options, ZipFile>(fromBuffer)(zipped, { lazyEntries: true });
  const files: UnzippedFile[] = [];
  return new Promise((resolve, reject) => {
    const take = async (entry: Entry) => {
      const content = await promisify<Entry, NodeJS.ReadableStream>(zip.openReadStream.bind(zip))(entry);
      files.push({ path: entry.fileName, bytes: await buffer(content), at: entry.getLastModDate() });
      zip.readEntry();
    };
    zip.on('entry', (entry: Entry) => void take(entry).catch(reject)).on('end', () => resolve(files)).on('error', reject);
    zip.readEntry();
  });
}
