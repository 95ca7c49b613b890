import { Injectable, inject } from '@angular/core';
import type { PlanImportView } from '@cumple/contracts/self-assessment/plan-import';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { WorkspaceApi } from '../../common/workspace/workspace-api';
import { asSpreadsheet } from './file-check';

const FIRST_PAUSE = 300;
const LONGEST_PAUSE = 4_000;
/** As long as the server takes of a file's name. */
const MAX_NAME = 200;

/** Sends spreadsheets, follows how far they were read, and applies them. */
@Injectable({ providedIn: 'root' })
export class PlanImportsClient {
  private readonly api = inject(WorkspaceApi);

  send(file: File, plan: string): Promise<PlanImportView> {
    const query = new URLSearchParams({ ...(plan && { plan }), fileName: file.name.slice(-MAX_NAME) });
    return this.api.post<PlanImportView>(`${workspacePaths.planImports()}?${query}`, asSpreadsheet(file));
  }

  /** Asks, more and more seldom, until the file was read. `null` when `left` says that nobody waits any more. */
  async untilRead(view: PlanImportView, told: (view: PlanImportView) => void, left: AbortSignal): Promise<PlanImportView | null> {
    let [latest, pause] = [view, FIRST_PAUSE];
    while (latest.state === 'reading') {
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (left.aborted) return null;
      pause = Math.min(pause * 1.5, LONGEST_PAUSE);
      latest = await this.api.get<PlanImportView>(workspacePaths.planImport(view.id));
      told(latest);
    }
    return left.aborted ? null : latest;
  }

  apply({ id }: PlanImportView, reason: string, idempotencyKey: string): Promise<PlanImportView> {
    return this.api.post<PlanImportView>(workspacePaths.planImportApplication(id), reason ? { reason } : {}, { idempotencyKey });
  }

  one(id: string): Promise<PlanImportView> {
    return this.api.get<PlanImportView>(workspacePaths.planImport(id));
  }
}
