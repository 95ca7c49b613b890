import { Injectable, inject } from '@angular/core';
import { apiPaths } from '@cumple/contracts/common/paths';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { AuditHead, RecordPage } from '@cumple/contracts/workspace/history';
import { WorkspaceApi } from '../../common/workspace/workspace-api';
import type { RecordQuery } from './record-query';

@Injectable({ providedIn: 'root' })
export class RecordClient {
  private readonly api = inject(WorkspaceApi);

  page(query: RecordQuery): Promise<RecordPage> {
    return this.api.get(workspacePaths.history(), { ...query });
  }

  /** Where the chain ends; `null` when that can't be read, which leaves the record to be read. */
  head(): Promise<AuditHead | null> {
    return this.api.get<AuditHead>(apiPaths.auditHead()).catch(() => null);
  }
}
