import { cleanFileName } from '@cumple/domain/commitments/clean-file-name';
import { FILE_LIMITS } from '@cumple/domain/commitments/file-limits';
import { FILE_TYPES } from '@cumple/domain/commitments/file-type';
import { FILE_STORE, type FileStore, NoRoomError, type StoredContent } from '@cumple/server-kit/files/file-store';
import { inspectFile, type Inspection } from '@cumple/server-kit/files/inspection/inspect-file';
import { ProblemException } from '@cumple/server-kit/http/problem.exception';
import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller';
import { type Act, WriteDesk } from '../../common/write-desk';
import { fileMessages as messages } from './file-messages';
import { holdContents } from './hold-contents';
import type { UploadUnderWay } from './uploads';

const STORED = `INSERT INTO stored_file (id, sha256, size, content_type, name, institution_id, account_id, stored_at)
  SELECT $1, $2, $3, $4, $5, id, $7, $8 FROM institution WHERE slug = $6 ON CONFLICT (id) DO NOTHING RETURNING id`;

/** A file that lies whole on this computer, and whose it is. */
export type WholeFile = Pick<UploadUnderWay, 'id' | 'plan' | 'institution' | 'name' | 'path'>;

/** Looks at the content of a file, keeps it, and only then names it in a row. Throws `RefusedContent` for what isn't taken. */
@Injectable()
export class KeepFile {
  constructor(
    private readonly desk: WriteDesk,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  async keep(caller: Caller, file: WholeFile): Promise<void> {
    const inspection = await inspectFile(file.path, file.name, FILE_LIMITS);
    const content = await this.put(inspection);
    await this.desk.write(caller, async (act) => {
      act.authorise('file.upload', { plan: file.plan, institutions: [file.institution] });
      await holdContents(act.manager);
      // The sweep may have come between: then once more.
      if (!(await this.store.has(content.sha256))) await this.put(inspection);
      await name(act, file, inspection, content);
    });
  }

  private put(inspection: Inspection): Promise<StoredContent> {
    return this.store.put(inspection.content(), FILE_LIMITS.size + 1_000).catch((error: unknown) => {
      throw error instanceof NoRoomError ? new ProblemException(507, messages.say('disk-is-full')) : error;
    });
  }
}

async function name(act: Act, file: WholeFile, { type }: Inspection, { sha256, size }: StoredContent): Promise<void> {
  const values = [file.id, sha256, size, FILE_TYPES[type], cleanFileName(file.name, type), file.institution, act.caller.actor?.account, act.now];
  const rows = await act.manager.query<{ id: string }[]>(STORED, values);
  if (rows.length > 0) act.record({ action: 'file.stored', about: `files/${file.id}`, public: false });
}
