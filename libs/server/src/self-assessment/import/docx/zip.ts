import type { Readable } from 'node:stream';
import { type Entry, type ZipFile, fromBuffer } from 'yauzl';
import { LIMITS, inMegabytes } from '../limits';
import { ReportFileError } from '../report-file-error';

/** A zip file whose directory was found sound and within the limits. */
export interface Zip {
  has(name: string): boolean;
  /** The uncompressed bytes of a part, piece by piece: never more than the limit, whatever the directory says. */
  read(name: string): AsyncIterable<Buffer>;
}

const ENCRYPTED = 1;
const STORED_OR_DEFLATED = [0, 8];
const RATIO_FROM = 1024 * 1024;

/** Opens a zip file. @throws ReportFileError when it is damaged, encrypted or larger inside than a report can be. */
export async function openZip(bytes: Buffer): Promise<Zip> {
  const file = await opened(bytes);
  if (file.entryCount > LIMITS.zipEntries) throw tooManyEntries(file.entryCount);
  const entries = await entriesOf(file);
  return {
    has: (name) => entries.has(name),
    read: (name) => readPart(file, entries.get(name)),
  };
}

function opened(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true, autoClose: false }, (error, file) =>
      error ? reject(new ReportFileError('zip-damaged')) : resolve(file),
    );
  });
}

function entriesOf(file: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  let total = 0;
  return new Promise((resolve, reject) => {
    file.on('error', () => reject(new ReportFileError('zip-damaged')));
    file.on('end', () => resolve(entries));
    file.on('entry', (entry: Entry) => {
      total += entry.uncompressedSize;
      const problem = problemOf(entry, total, entries);
      if (problem) return reject(problem);
      entries.set(entry.fileName, entry);
      file.readEntry();
    });
    file.readEntry();
  });
}

function problemOf(entry: Entry, total: number, before: ReadonlyMap<string, Entry>): ReportFileError | null {
  if (before.size >= LIMITS.zipEntries) return tooManyEntries(before.size + 1);
  if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) return new ReportFileError('zip-encrypted');
  if (before.has(entry.fileName) || !STORED_OR_DEFLATED.includes(entry.compressionMethod)) return new ReportFileError('zip-damaged');
  if (entry.uncompressedSize > LIMITS.zipPart || total > LIMITS.zipTotal) return tooLarge();
  const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
  return entry.uncompressedSize > RATIO_FROM && ratio > LIMITS.zipRatio ? new ReportFileError('zip-ratio', null, { limit: `${LIMITS.zipRatio}:1` }) : null;
}

async function* readPart(file: ZipFile, entry: Entry | undefined): AsyncGenerator<Buffer> {
  if (!entry) throw new ReportFileError('not-a-docx');
  const stream = await new Promise<Readable>((resolve, reject) => {
    file.openReadStream(entry, (error, part) => (error ? reject(new ReportFileError('zip-damaged')) : resolve(part)));
  });
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      if ((size += chunk.length) > LIMITS.zipPart) throw tooLarge();
      yield chunk;
    }
  } catch (error) {
    throw error instanceof ReportFileError ? error : new ReportFileError('zip-damaged');
  } finally {
    stream.destroy();
  }
}

function tooLarge(): ReportFileError {
  return new ReportFileError('zip-too-large', null, { limit: inMegabytes(LIMITS.zipPart) });
}

function tooManyEntries(count: number): ReportFileError {
  return new ReportFileError('zip-too-many-entries', null, { count: String(count), limit: String(LIMITS.zipEntries) });
}
