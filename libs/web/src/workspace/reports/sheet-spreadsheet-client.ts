import { Injectable, inject } from '@angular/core';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { AppliedPreview, SheetPreview } from '@cumple/contracts/progress/sheet-preview';
import { WorkspaceApi } from '../../common/workspace/workspace-api';
import type { SheetAddress } from './report-sheets-client';

/** Browsers guess a file's type from programs that are installed: it is told. */
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A sheet as a spreadsheet: looked at, and applied. */
@Injectable({ providedIn: 'root' })
export class SheetSpreadsheetClient {
  private readonly api = inject(WorkspaceApi);

  preview({ plan, round, institution }: SheetAddress, file: File): Promise<SheetPreview> {
    return this.api.post(workspacePaths.sheetPreviews(plan, round, institution), file.slice(0, file.size, XLSX));
  }

  apply({ plan, round, institution }: SheetAddress, preview: string, idempotencyKey: string): Promise<AppliedPreview> {
    return this.api.post(workspacePaths.sheetPreviewApplication(plan, round, institution, preview), {}, { idempotencyKey });
  }
}
