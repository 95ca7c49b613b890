import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { FileStore, StoredContent } from './file-store';

/** A file of a zip: its bytes, or where they stand in the store. */
export interface ZippedFile {
  /** With `/` between folders. */
  path: string;
  content: Buffer | StoredContent;
}

/** A zip that is being written. */
export interface WrittenZip {
  /** Bytes of the whole. */
  size: number;
  stream: Readable;
  /** To be called whatever happens: lets go of what is being read. */
  close(): void;
}

/** From so many bytes of directory on the library counts on a longer end, which it writes only when it is told to. */
const LONG_DIRECTORY = 0xffff;
const DIRECTORY_ENTRY = 46;

/**
 * Writes a zip while it is sent: one content of the store is open at a time, and memory doesn't grow with them. Nothing is
 * compressed – documents and pictures are already –, so its size is known before its first byte. The same files of the
 * same `day` (`YYYY-MM-DD`) give the same bytes, on any machine. A content that isn't there, or isn't as large as was
 * said, ends the stream with an error.
 */
export async function writeZip(files: readonly ZippedFile[], day: string, store: Pick<FileStore, 'open'>): Promise<WrittenZip> {
  const zip = new ZipFile();
  const stream = zip.outputStream as Readable;
  const reading = new OneAtATime(store);
  zip.on('error', (error: Error) => stream.destroy(error));
  const options = { compress: false, mtime: noonOf(day), forceDosTimestamp: true };
  for (const { path, content } of files) {
    if (Buffer.isBuffer(content)) zip.addBuffer(content, path, options);
    else zip.addReadStreamLazy(path, { ...options, size: content.size }, (take) => reading.open(content, take));
  }
  const size = await new Promise<number>((resolve) => {
    zip.end({ forceZip64Format: directorySize(files) >= LONG_DIRECTORY, comment: '' }, ((total: number) => resolve(total)) as () => void);
  });
  return { size, stream, close: () => (reading.close(), void stream.destroy()) };
}

type Take = (error: unknown, content: Readable) => void;

/** The content that is being read. */
class OneAtATime {
  private current: Readable | null = null;
  private closed = false;

  constructor(private readonly store: Pick<FileStore, 'open'>) {}

  open({ sha256 }: StoredContent, take: Take): void {
    this.store.open(sha256).then((content) => this.opened(content, take), (error: unknown) => this.failed(error, take));
  }

  close(): void {
    this.closed = true;
    this.current?.destroy();
  }

  private opened(content: Readable | null, take: Take): void {
    if (!content) return this.failed(new Error('A content is no longer there.'), take);
    this.current = content;
    // Whoever left meanwhile left nothing open.
    if (this.closed) return void content.destroy();
    take(null, content);
  }

  private failed(error: unknown, take: Take): void {
    if (!this.closed) take(error, null as never);
  }
}

function directorySize(files: readonly ZippedFile[]): number {
  return files.reduce((total, { path }) => total + DIRECTORY_ENTRY + Buffer.byteLength(path), 0);
}

/** Zip keeps hours of no time zone: the local ones of this process, whichever it has, are written. */
function noonOf(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}
