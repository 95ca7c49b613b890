import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import type { ByteRange, FileStore, StoredContent } from './file-store';
import { removeStaged, stage } from './staging';

const SHA256 = /^[0-9a-f]{64}$/;

/** Contents as files of a directory, in two levels of folders: `ab/cd/abcd…`. */
export class DiskStore implements FileStore {
  private readonly staging: string;

  constructor(
    private readonly directory: string,
    private readonly now: () => Date = () => new Date(),
  ) {
    this.staging = join(directory, 'incoming');
  }

  async put(content: AsyncIterable<Uint8Array>, limit: number): Promise<StoredContent> {
    const { path, sha256, size } = await stage(this.staging, content, limit);
    const place = this.pathOf(sha256);
    await mkdir(dirname(place), { recursive: true });
    // The same bytes over the same bytes: whoever reads meanwhile notices nothing.
    await rename(path, place);
    await utimes(place, this.now(), this.now());
    await syncDirectory(dirname(place));
    return { sha256, size };
  }

  async has(sha256: string): Promise<boolean> {
    return (await stat(this.pathOf(sha256)).catch(absent)) !== null;
  }

  async open(sha256: string, range?: ByteRange): Promise<Readable | null> {
    const file = await open(this.pathOf(sha256)).catch(absent);
    return file && createReadStream('', { fd: file, ...range });
  }

  async *before(instant: Date): AsyncIterable<string> {
    for (const first of await foldersOf(this.directory)) {
      for (const second of await foldersOf(join(this.directory, first))) {
        for (const sha256 of (await readdir(join(this.directory, first, second))).filter((name) => SHA256.test(name))) {
          const found = await stat(this.pathOf(sha256)).catch(absent);
          if (found && found.mtime < instant) yield sha256;
        }
      }
    }
  }

  async remove(sha256: string): Promise<void> {
    await rm(this.pathOf(sha256), { force: true });
  }

  removeLeftovers(instant: Date): Promise<void> {
    return removeStaged(this.staging, instant);
  }

  private pathOf(sha256: string): string {
    if (!SHA256.test(sha256)) throw new Error('Not a SHA-256.');
    return join(this.directory, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}

async function foldersOf(directory: string): Promise<string[]> {
  return (await readdir(directory).catch(() => [])).filter((name) => /^[0-9a-f]{2}$/.test(name));
}

/** The new name of a file lasts through a power cut only once its directory was written; Windows can't and needn't. */
async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory).catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
