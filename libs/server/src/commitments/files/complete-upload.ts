import type { StoredFileView } from '@cumple/contracts/common/stored-file';
import { cleanFileName } from '@cumple/domain/commitments/clean-file-name';
import { FILE_LIMITS } from '@cumple/domain/commitments/file-limits';
import { FILE_TYPES } from '@cumple/domain/commitments/file-type';
import { FILE_STORE, type FileStore, NoRoomError, type StoredContent } from '@cumple/server-kit/files/file-store';
import { inspectFile, type Inspection } from '@cumple/server-kit/files/inspection/inspect-file';
import { RefusedContent } from '@cumple/server-kit/files/inspection/refused-content';
import { ProblemException } from '@cumple/server-kit/http/problem.exception';
import { Inject, Injectable } from '@nestjs/common';
import { actorOf, type Caller } from '../../common/caller';
import { found } from '../../common/found';
import { type Act, WriteDesk } from '../../common/write-desk';
import { fileMessages as messages } from './file-messages';
import { holdContents } from './hold-contents';
import { refuseContent } from './refuse-content';
import { StoredFilesQuery, storedFileView } from './stored-files.query';
import { type UploadUnderWay, Uploads } from './uploads';

const STORED = `INSERT INTO stored_file (id, sha256, size, content_type, name, institution_id, account_id, stored_at)
  SELECT $1, $2, $3, $4, $5, id, $7, $8 FROM institution WHERE slug = $6 ON CONFLICT (id) DO NOTHING RETURNING id`;

/**
 * Takes a file that has wholly arrived: looks at its content, keeps it, and only then names it in a row. Done again – the
 * answer was lost, or the process ended in between – it comes to the same.
 */
@Injectable()
export class CompleteUpload {
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly desk: WriteDesk,
    private readonly uploads: Uploads,
    private readonly files: StoredFilesQuery,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  /** One after the other: what looking at a file takes is taken once. */
  complete(caller: Caller, id: string): Promise<StoredFileView> {
    const turn = this.last.then(() => this.take(caller, id));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async take(caller: Caller, id: string): Promise<StoredFileView> {
    const { account } = actorOf(caller);
    const stored = await this.files.one(id);
    const upload = stored ? null : await this.uploads.one(id);
    if ((stored ?? found(upload)).account !== account) throw new ProblemException(404, 'not-found');
    if (upload) await this.keep(caller, upload);
    await this.uploads.remove(id);
    return storedFileView(stored ?? found(await this.files.one(id)));
  }

  private async keep(caller: Caller, upload: UploadUnderWay): Promise<void> {
    if (upload.received !== upload.size) throw new ProblemException(409, messages.say('not-complete'));
    const inspection = await this.inspect(upload);
    const content = await this.put(inspection);
    await this.desk.write(caller, async (act) => {
      act.authorise('file.upload', { plan: upload.plan, institutions: [upload.institution] });
      await holdContents(act.manager);
      // The sweep may have come between: then once more.
      if (!(await this.store.has(content.sha256))) await this.put(inspection);
      await name(act, upload, inspection, content);
    });
  }

  private async inspect(upload: UploadUnderWay): Promise<Inspection> {
    try {
      return await inspectFile(upload.path, upload.name, FILE_LIMITS);
    } catch (error) {
      if (!(error instanceof RefusedContent)) throw error;
      await this.uploads.remove(upload.id);
      throw refuseContent(error.reason);
    }
  }

  private put(inspection: Inspection): Promise<StoredContent> {
    return this.store.put(inspection.content(), FILE_LIMITS.size + 1_000).catch((error: unknown) => {
      throw error instanceof NoRoomError ? new ProblemException(507, messages.say('disk-is-full')) : error;
    });
  }
}

async function name(act: Act, upload: UploadUnderWay, { type }: Inspection, { sha256, size }: StoredContent): Promise<void> {
  const values = [upload.id, sha256, size, FILE_TYPES[type], cleanFileName(upload.name, type), upload.institution, act.caller.actor?.account, act.now];
  const rows = await act.manager.query<{ id: string }[]>(STORED, values);
  if (rows.length > 0) act.record({ action: 'file.stored', about: `files/${upload.id}`, public: false });
}
