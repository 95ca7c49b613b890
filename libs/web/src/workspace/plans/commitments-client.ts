import { Injectable, inject } from '@angular/core';
import type {
  CommitmentCreation, CommitmentEdit, InForceCheck, ManagedCommitment, ManagedCommitmentLine, ManagedMilestone, MilestoneCreation, MilestoneEdit,
} from '@cumple/contracts/commitments/managed-commitment';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { WorkspaceApi } from '../../common/workspace/workspace-api';

/** Where a commitment is found: by its plan and code. */
export interface CommitmentAddress {
  plan: string;
  code: string;
}

/** Commitments and their milestones, as the workspace's API has them. */
@Injectable({ providedIn: 'root' })
export class CommitmentsClient {
  private readonly api = inject(WorkspaceApi);

  lines(plan: string): Promise<ManagedCommitmentLine[]> {
    return this.api.get(workspacePaths.commitments(plan));
  }

  one({ plan, code }: CommitmentAddress): Promise<ManagedCommitment> {
    return this.api.get(workspacePaths.commitment(plan, code));
  }

  add(plan: string, creation: CommitmentCreation, idempotencyKey: string): Promise<ManagedCommitment> {
    return this.api.post(workspacePaths.commitments(plan), creation, { idempotencyKey });
  }

  edit({ plan, code }: CommitmentAddress, edit: CommitmentEdit, version: number): Promise<ManagedCommitment> {
    return this.api.patch(workspacePaths.commitment(plan, code), edit, { version });
  }

  reorder(plan: string, codes: string[]): Promise<ManagedCommitmentLine[]> {
    return this.api.put(workspacePaths.commitmentOrder(plan), { codes });
  }

  withdraw({ plan, code }: CommitmentAddress, reason: string, idempotencyKey: string): Promise<ManagedCommitment> {
    return this.api.post(workspacePaths.commitmentWithdrawal(plan, code), { reason }, { idempotencyKey });
  }

  reopen({ plan, code }: CommitmentAddress, reason: string, idempotencyKey: string): Promise<ManagedCommitment> {
    return this.api.post(workspacePaths.commitmentReopening(plan, code), { reason }, { idempotencyKey });
  }

  checkInForce({ plan, code }: CommitmentAddress, check: InForceCheck, idempotencyKey: string): Promise<ManagedCommitment> {
    return this.api.post(workspacePaths.inForceChecks(plan, code), check, { idempotencyKey });
  }

  addMilestone({ plan, code }: CommitmentAddress, creation: MilestoneCreation, idempotencyKey: string): Promise<ManagedMilestone> {
    return this.api.post(workspacePaths.milestones(plan, code), creation, { idempotencyKey });
  }

  editMilestone({ plan, code }: CommitmentAddress, number: number, edit: MilestoneEdit, version: number): Promise<ManagedMilestone> {
    return this.api.patch(workspacePaths.milestone(plan, code, number), edit, { version });
  }

  withdrawMilestone({ plan, code }: CommitmentAddress, number: number, reason: string, idempotencyKey: string): Promise<ManagedMilestone> {
    return this.api.post(workspacePaths.milestoneWithdrawal(plan, code, number), { reason }, { idempotencyKey });
  }

  reorderMilestones({ plan, code }: CommitmentAddress, numbers: number[]): Promise<ManagedCommitment> {
    return this.api.put(workspacePaths.milestoneOrder(plan, code), { numbers });
  }
}
