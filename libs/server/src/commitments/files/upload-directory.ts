import { isDiskFull } from '@cumple/server-kit/files/disk-full';
import { ProblemException } from '@cumple/server-kit/http/problem.exception';
import { FileStore } from '@tus/file-store';
import type { Upload } from '@tus/server';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileMessages } from './file-messages';

/** The folder of what is on its way. The library's own doesn't say why it couldn't write. */
export class UploadDirectory extends FileStore {
  override async create(upload: Upload): Promise<Upload> {
    return super.create(upload).catch(async (error: unknown) => {
      await this.remove(upload.id).catch(() => undefined);
      throw refusal(error);
    });
  }

  /** What arrived before the disk was full is the beginning of the file: it stays, and the rest is sent once there is room. */
  override async write(readable: Readable, id: string, offset: number): Promise<number> {
    const file = createWriteStream(join(this.directory, id), { flags: 'r+', start: offset });
    await pipeline(readable, file).catch((error: unknown) => {
      throw refusal(error);
    });
    return offset + file.bytesWritten;
  }
}

function refusal(error: unknown): unknown {
  return isDiskFull(error) ? new ProblemException(507, fileMessages.say('disk-is-full')) : error;
}
