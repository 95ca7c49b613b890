import { Injectable, inject } from '@angular/core';
import type { CopyDecision, EvidenceVerdict } from '@cumple/contracts/commitments/stored-file';
import type { EvidenceView } from '@cumple/contracts/commitments/evidence';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { ManagedReport, PublicationOutcome, ReportReturning } from '@cumple/contracts/progress/progress-report';
import { WorkspaceApi } from '../../common/workspace/workspace-api';
import { readAll } from '../read-all';

/** Reports that wait for review, and what is decided about them. */
@Injectable({ providedIn: 'root' })
export class ReviewClient {
  private readonly api = inject(WorkspaceApi);

  queue(plan: string): Promise<ManagedReport[]> {
    return readAll<ManagedReport>(this.api, workspacePaths.reviewQueue(plan));
  }

  sent(plan: string): Promise<ManagedReport[]> {
    return readAll<ManagedReport>(this.api, workspacePaths.progressReports(plan));
  }

  one(id: number): Promise<ManagedReport> {
    return this.api.get(workspacePaths.progressReport(id));
  }

  publish({ id, version }: ManagedReport, idempotencyKey: string): Promise<ManagedReport> {
    return this.api.post(workspacePaths.reportPublication(id), {}, { version, idempotencyKey });
  }

  publishSeveral(plan: string, reports: readonly ManagedReport[], idempotencyKey: string): Promise<PublicationOutcome> {
    return this.api.post(workspacePaths.reportPublications(plan), { reports: reports.map(({ id, version }) => ({ id, version })) }, { idempotencyKey });
  }

  returnWith({ id, version }: ManagedReport, returning: ReportReturning, idempotencyKey: string): Promise<ManagedReport> {
    return this.api.post(workspacePaths.reportReturning(id), returning, { version, idempotencyKey });
  }

  withdraw({ id, version }: ManagedReport, reason: string, idempotencyKey: string): Promise<ManagedReport> {
    return this.api.post(workspacePaths.reportWithdrawal(id), { reason }, { version, idempotencyKey });
  }

  askForLook(plan: string, evidence: string): Promise<EvidenceView> {
    return this.api.post(workspacePaths.evidenceCheck(plan, evidence));
  }

  judge(plan: string, evidence: string, verdict: EvidenceVerdict, idempotencyKey: string): Promise<EvidenceView> {
    return this.api.post(workspacePaths.evidenceReviews(plan, evidence), verdict, { idempotencyKey });
  }

  withdrawEvidence(plan: string, evidence: string, reason: string, idempotencyKey: string): Promise<EvidenceView> {
    return this.api.post(workspacePaths.evidenceWithdrawal(plan, evidence), { reason }, { idempotencyKey });
  }

  decideOnCopy(plan: string, evidence: string, decision: CopyDecision, idempotencyKey: string): Promise<EvidenceView> {
    return this.api.post(workspacePaths.evidenceCopyRelease(plan, evidence), decision, { idempotencyKey });
  }
}
