import type { Readable } from 'node:stream';
import { type Entry, open, type ZipFile } from 'yauzl';
import { RefusedContent } from './refused-content';

const ENCRYPTED = 1;

/** What an archive may be, at most. */
export interface ArchiveLimits {
  parts: number;
  /** Bytes of all parts, unpacked. */
  inside: number;
}

/** Names of an archive's parts and its first part's text, after all of it was unpacked piece by piece, keeping nothing. @throws RefusedContent */
export async function measureArchive(path: string, { parts, inside }: ArchiveLimits): Promise<{ names: string[]; first: string }> {
  const archive = await opened(path);
  const names: string[] = [];
  let [total, first] = [0, ''];
  try {
    if (archive.entryCount > parts) throw new RefusedContent('too-large-inside');
    for await (const entry of entriesOf(archive)) {
      if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) throw new RefusedContent('encrypted');
      if (entry.uncompressedSize > inside - total) throw new RefusedContent('too-large-inside');
      names.push(entry.fileName);
      for await (const piece of await contentOf(archive, entry)) {
        if ((total += (piece as Buffer).length) > inside) throw new RefusedContent('too-large-inside');
        if (names.length === 1 && first.length < 200) first += (piece as Buffer).toString('latin1', 0, 200);
      }
    }
    return { names, first };
  } catch (error) {
    throw error instanceof RefusedContent ? error : new RefusedContent('damaged');
  } finally {
    archive.close();
  }
}

function opened(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    open(path, { lazyEntries: true, validateEntrySizes: true, autoClose: false }, (error, archive) => (error ? reject(new RefusedContent('damaged')) : resolve(archive)));
  });
}

/** One after the other: a directory of millions is never held. */
async function* entriesOf(archive: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | null>((resolve, reject) => {
      archive.removeAllListeners();
      archive.once('error', reject).once('end', () => resolve(null)).once('entry', resolve);
      archive.readEntry();
    });
    if (!entry) return;
    yield entry;
  }
}

function contentOf(archive: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    archive.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
}
