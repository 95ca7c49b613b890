import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isDiskFull } from './disk-full';
import { FileTooLargeError, NoRoomError, type StoredContent } from './file-store';

/** A content that has wholly arrived on the disk, under a name that nobody looks at. */
export interface StagedContent extends StoredContent {
  path: string;
}

/** Writes a content to a file of its own, hashing what passes, and waits until the disk has it. Whatever fails leaves nothing. */
export async function stage(directory: string, content: AsyncIterable<Uint8Array>, limit: number): Promise<StagedContent> {
  await mkdir(directory, { recursive: true });
  const path = join(directory, randomUUID());
  try {
    return { path, ...(await write(path, content, limit)) };
  } catch (error) {
    await rm(path, { force: true });
    throw isDiskFull(error) ? new NoRoomError() : error;
  }
}

async function write(path: string, content: AsyncIterable<Uint8Array>, limit: number): Promise<StoredContent> {
  const file = await open(path, 'wx', 0o600);
  try {
    const hash = createHash('sha256');
    let size = 0;
    for await (const piece of content) {
      if ((size += piece.length) > limit) throw new FileTooLargeError();
      hash.update(piece);
      await file.writeFile(piece);
    }
    await file.sync();
    return { sha256: hash.digest('hex'), size };
  } finally {
    await file.close();
  }
}

/** Removes what was staged before an instant: its process ended. */
export async function removeStaged(directory: string, instant: Date): Promise<void> {
  for (const name of await readdir(directory).catch(() => [])) {
    const path = join(directory, name);
    const found = await stat(path).catch(() => null);
    if (found && found.mtime < instant) await rm(path, { force: true });
  }
}
