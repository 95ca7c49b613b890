import type { Readable } from 'node:stream';

/** What stands in the store. */
export interface StoredContent {
  /** In hexadecimal: the content's address. */
  sha256: string;
  size: number;
}

/** Bytes from the first to the last, both counted in. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * Keeps contents under their SHA-256, each once. A content is there wholly or not at all, whenever the process ends. What no
 * row of the database names any more is taken out by the sweep: nobody else removes.
 */
export interface FileStore {
  /** Takes a content in, piece by piece; one that is there already is only noted as wanted anew. Ends with a `FileTooLargeError` past `limit` bytes. */
  put(content: AsyncIterable<Uint8Array>, limit: number): Promise<StoredContent>;
  has(sha256: string): Promise<boolean>;
  /** The bytes, or a range of them; `null` when there is no such content. */
  open(sha256: string, range?: ByteRange): Promise<Readable | null>;
  /** Contents that were last taken in before an instant. */
  before(instant: Date): AsyncIterable<string>;
  remove(sha256: string): Promise<void>;
  /** Takes out what a process left unfinished before an instant. */
  removeLeftovers(instant: Date): Promise<void>;
}

/** Injection token of the `FileStore`. */
export const FILE_STORE = Symbol('file store');

/** A content is larger than may be. */
export class FileTooLargeError extends Error {
  override name = 'FileTooLargeError';
}

/** There is no room on the disk for a content. */
export class NoRoomError extends Error {
  override name = 'NoRoomError';
}
