import type { Readable } from 'node:stream';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { inMegabytes, type SpreadsheetLimits } from './limits';
import { RowCounter } from './row-counter';
import { SpreadsheetFileError } from './spreadsheet-file-error';

const MAX_ENTRIES = 1_000;
const ENCRYPTED = 1;

/**
 * Unpacks a workbook piece by piece, keeping nothing, before anything else reads it: what its directory says isn't
 * believed. @throws SpreadsheetFileError when it is damaged, encrypted, or has more inside than it may.
 */
export async function measureArchive(bytes: Buffer, limits: SpreadsheetLimits): Promise<void> {
  const file = await opened(bytes);
  if (file.entryCount > MAX_ENTRIES) throw tooLarge(limits);
  let total = 0;
  try {
    for (const entry of await entriesOf(file)) {
      if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) throw new SpreadsheetFileError('encrypted');
      if (entry.uncompressedSize > limits.inside - total) throw tooLarge(limits);
      const rows = new RowCounter();
      for await (const chunk of await contentOf(file, entry)) {
        if ((total += (chunk as Buffer).length) > limits.inside) throw tooLarge(limits);
        // The header is one more.
        if (rows.count(chunk as Buffer) > limits.rows + 1) throw new SpreadsheetFileError('too-many-rows', { max: limits.rows });
      }
    }
  } catch (error) {
    throw error instanceof SpreadsheetFileError ? error : new SpreadsheetFileError('damaged');
  }
}

function opened(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true, autoClose: false }, (error, file) => (error ? reject(new SpreadsheetFileError('damaged')) : resolve(file)));
  });
}

function entriesOf(file: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  return new Promise((resolve, reject) => {
    file.on('error', reject);
    file.on('end', () => resolve(entries));
    file.on('entry', (entry: Entry) => {
      entries.push(entry);
      file.readEntry();
    });
    file.readEntry();
  });
}

function contentOf(file: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    file.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
}

function tooLarge({ inside }: SpreadsheetLimits): SpreadsheetFileError {
  return new SpreadsheetFileError('too-large-inside', { limit: inMegabytes(inside) });
}
