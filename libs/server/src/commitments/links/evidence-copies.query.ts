import type { OfferedFile } from '@cumple/server-kit/files/send-file';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller';
import { found } from '../../common/found';
import { publicPlan } from '../../common/public.sql';
import { ReadDatabase } from '../../common/read-database';
import { requireRight } from '../../common/require-right';
import { copyExtension } from './copy-type';
import { namedEvidence } from './take-evidence';

interface CopyRow {
  name: string;
  sha256: string;
  contentType: string;
  size: number;
  copiedOn: string;
}

const COPY = `SELECT c.code || '-' || e.position AS name, e.copy_sha256 AS sha256, e.copy_content_type AS "contentType", e.copy_size AS size, to_char(e.copied_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS "copiedOn"
  FROM evidence e JOIN commitment c ON c.id = e.commitment_id JOIN action_plan p ON p.id = c.plan_id
  WHERE p.slug = $1 AND ${namedEvidence} AND e.copy_sha256 IS NOT NULL AND (NOT $3 OR e.copy_released_at IS NOT NULL AND e.published_at IS NOT NULL AND ${publicPlan('p')})`;

/** Copies of what addresses gave. */
@Injectable()
export class EvidenceCopies {
  constructor(private readonly database: ReadDatabase) {}

  /** A copy that was released; 404 for any other. */
  ofPublic(plan: string, id: string): Promise<OfferedFile> {
    return this.download(plan, id, true);
  }

  /** For whoever decides whether it may be public. */
  toLookAt(caller: Caller, plan: string, id: string): Promise<OfferedFile> {
    requireRight(caller, 'report.review', { plan });
    return this.download(plan, id, false);
  }

  private async download(plan: string, id: string, onlyPublic: boolean): Promise<OfferedFile> {
    const { name, sha256, contentType, size, copiedOn } = found(await this.database.one<CopyRow>(COPY, [plan, id, onlyPublic]));
    return { sha256, size, contentType, name: `${name}-${copiedOn}.${copyExtension(contentType)}` };
  }
}
