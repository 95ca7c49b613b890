import { Injectable, inject } from '@angular/core';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { ReportingRound, RoundBoard, RoundCreation, RoundEdit, RoundExtending, WorkingDayView } from '@cumple/contracts/progress/reporting-round';
import { WorkspaceApi } from '../../common/workspace/workspace-api';

/** Reporting rounds of a plan and their boards. */
@Injectable({ providedIn: 'root' })
export class RoundsClient {
  private readonly api = inject(WorkspaceApi);

  all(plan: string): Promise<ReportingRound[]> {
    return this.api.get(workspacePaths.reportingRounds(plan));
  }

  one(plan: string, round: number): Promise<ReportingRound> {
    return this.api.get(workspacePaths.reportingRound(plan, round));
  }

  board(plan: string, round: number): Promise<RoundBoard> {
    return this.api.get(workspacePaths.roundBoard(plan, round));
  }

  open(plan: string, creation: RoundCreation, idempotencyKey: string): Promise<ReportingRound> {
    return this.api.post(workspacePaths.reportingRounds(plan), creation, { idempotencyKey });
  }

  edit({ plan, number, version }: ReportingRound, edit: RoundEdit): Promise<ReportingRound> {
    return this.api.patch(workspacePaths.reportingRound(plan, number), edit, { version });
  }

  close({ plan, number, version }: ReportingRound, idempotencyKey: string): Promise<ReportingRound> {
    return this.api.post(workspacePaths.roundClosing(plan, number), {}, { version, idempotencyKey });
  }

  extend({ plan, number }: ReportingRound, institution: string, extending: RoundExtending): Promise<ReportingRound> {
    return this.api.put(workspacePaths.roundExtension(plan, number, institution), extending);
  }

  remind({ plan, number }: ReportingRound, institution: string, idempotencyKey: string): Promise<ReportingRound> {
    return this.api.post(workspacePaths.roundReminder(plan, number, institution), {}, { idempotencyKey });
  }

  workingDay(plan: string, day: string): Promise<WorkingDayView> {
    return this.api.get(workspacePaths.workingDay(plan, day));
  }
}
