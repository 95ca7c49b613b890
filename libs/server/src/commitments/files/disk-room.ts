import { FILE_LIMITS } from '@cumple/domain/commitments/file-limits';
import { ProblemException } from '@cumple/server-kit/http/problem.exception';
import { Injectable } from '@nestjs/common';
import { mkdir, statfs } from 'node:fs/promises';
import { fileMessages } from './file-messages';
import { Uploads } from './uploads';

/** The room on the disk that files arrive on. */
@Injectable()
export class DiskRoom {
  /** Bytes that are free. */
  free: () => Promise<number>;

  constructor({ directory }: Uploads) {
    this.free = async () => {
      await mkdir(directory, { recursive: true });
      const { bavail, bsize } = await statfs(directory);
      return bavail * bsize;
    };
  }

  /** Ends the request with 507 where files of so many bytes, and their clean copies, would leave too little for everything else. */
  async require(bytes: number): Promise<void> {
    if ((await this.free()) - 2 * bytes < FILE_LIMITS.freeBytes) throw new ProblemException(507, fileMessages.say('disk-is-full'));
  }
}
