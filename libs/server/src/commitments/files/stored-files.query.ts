import type { StoredFileView } from '@cumple/contracts/common/stored-file';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { Injectable } from '@nestjs/common';
import { ReadDatabase } from '../../common/read-database';

/** A file, and whose it is. */
export interface StoredFile extends Omit<StoredFileView, 'address'> {
  institution: string;
  account: string | null;
}

const FIELDS = `f.id, f.name, f.content_type AS "contentType", f.size, f.sha256, f.stored_at AS "uploadedAt", f.account_id AS account`;
const BY_ID = `SELECT ${FIELDS}, i.slug AS institution FROM stored_file f JOIN institution i ON i.id = f.institution_id WHERE f.id = $1`;

/** A file is public while evidence that the public sees cites it. */
const PUBLIC_BY_ID = `${BY_ID} AND EXISTS (
    SELECT FROM evidence e JOIN commitment c ON c.id = e.commitment_id JOIN action_plan p ON p.id = c.plan_id
    WHERE e.file_id = f.id AND e.published_at IS NOT NULL AND e.withdrawn_at IS NULL AND p.published_at IS NOT NULL)`;

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Files that were uploaded. */
@Injectable()
export class StoredFilesQuery {
  constructor(private readonly database: ReadDatabase) {}

  one(id: string): Promise<StoredFile | null> {
    return this.read(BY_ID, id);
  }

  published(id: string): Promise<StoredFile | null> {
    return this.read(PUBLIC_BY_ID, id);
  }

  private async read(sql: string, id: string): Promise<StoredFile | null> {
    return ID.test(id) ? this.database.one<StoredFile>(sql, [id]) : null;
  }
}

/** A file as its institution sees it. */
export function storedFileView({ id, name, contentType, size, sha256, uploadedAt }: StoredFile): StoredFileView {
  return { id, name, contentType, size, sha256, uploadedAt: new Date(uploadedAt).toISOString(), address: workspacePaths.file(id) };
}
