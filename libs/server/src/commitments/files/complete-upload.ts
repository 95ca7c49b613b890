import type { StoredFileView } from '@cumple/contracts/common/stored-file';
import { RefusedContent } from '@cumple/server-kit/files/inspection/refused-content';
import { ProblemException } from '@cumple/server-kit/http/problem.exception';
import { Injectable } from '@nestjs/common';
import { actorOf, type Caller } from '../../common/caller';
import { found } from '../../common/found';
import { fileMessages as messages } from './file-messages';
import { KeepFile } from './keep-file';
import { refuseContent } from './refuse-content';
import { StoredFilesQuery, storedFileView } from './stored-files.query';
import { type UploadUnderWay, Uploads } from './uploads';

/** Takes a file that has wholly arrived. Done again – the answer was lost, or the process ended in between – it comes to the same. */
@Injectable()
export class CompleteUpload {
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly files: KeepFile,
    private readonly uploads: Uploads,
    private readonly stored: StoredFilesQuery,
  ) {}

  /** One after the other: what looking at a file takes is taken once. */
  complete(caller: Caller, id: string): Promise<StoredFileView> {
    const turn = this.last.then(() => this.take(caller, id));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async take(caller: Caller, id: string): Promise<StoredFileView> {
    const { account } = actorOf(caller);
    const stored = await this.stored.one(id);
    const upload = stored ? null : await this.uploads.one(id);
    if ((stored ?? found(upload)).account !== account) throw new ProblemException(404, 'not-found');
    if (upload) await this.keep(caller, upload);
    await this.uploads.remove(id);
    return storedFileView(stored ?? found(await this.stored.one(id)));
  }

  private async keep(caller: Caller, upload: UploadUnderWay): Promise<void> {
    if (upload.received !== upload.size) throw new ProblemException(409, messages.say('not-complete'));
    try {
      await this.files.keep(caller, upload);
    } catch (error) {
      if (!(error instanceof RefusedContent)) throw error;
      await this.uploads.remove(upload.id);
      throw refuseContent(error.reason);
    }
  }
}
