import { Injectable, inject } from '@angular/core';
import type { CurrentPlanChoice, ManagedPlan, ManagedPolicyArea, PlanCreation, PlanEdit, PlanEnd, PolicyAreaCreation } from '@cumple/contracts/action-plans/managed-plan';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { WorkspaceApi } from '../../common/workspace/workspace-api';
import { readAll } from '../read-all';

/** Plans and their policy areas, as the workspace's API has them. */
@Injectable({ providedIn: 'root' })
export class PlansClient {
  private readonly api = inject(WorkspaceApi);

  all(): Promise<ManagedPlan[]> {
    return readAll<ManagedPlan>(this.api, workspacePaths.plans());
  }

  one(plan: string): Promise<ManagedPlan> {
    return this.api.get(workspacePaths.plan(plan));
  }

  create(creation: PlanCreation, idempotencyKey: string): Promise<ManagedPlan> {
    return this.api.post(workspacePaths.plans(), creation, { idempotencyKey });
  }

  edit(plan: string, edit: PlanEdit, version: number): Promise<ManagedPlan> {
    return this.api.patch(workspacePaths.plan(plan), edit, { version });
  }

  publish(plan: string, version: number, idempotencyKey: string): Promise<ManagedPlan> {
    return this.api.post(workspacePaths.planPublication(plan), {}, { version, idempotencyKey });
  }

  approve(plan: string, approvedOn: string, version: number, idempotencyKey: string): Promise<ManagedPlan> {
    return this.api.post(workspacePaths.planApproval(plan), { approvedOn }, { version, idempotencyKey });
  }

  end(plan: string, end: PlanEnd, version: number, idempotencyKey: string): Promise<ManagedPlan> {
    return this.api.post(workspacePaths.planEnd(plan), end, { version, idempotencyKey });
  }

  chosen(): Promise<CurrentPlanChoice> {
    return this.api.get(workspacePaths.currentPlan());
  }

  choose(plan: string | null): Promise<CurrentPlanChoice> {
    return this.api.put(workspacePaths.currentPlan(), { plan });
  }

  addPolicyArea(plan: string, area: PolicyAreaCreation, idempotencyKey: string): Promise<ManagedPolicyArea> {
    return this.api.post(workspacePaths.policyAreas(plan), area, { idempotencyKey });
  }

  renamePolicyArea(plan: string, { code, version }: ManagedPolicyArea, name: string): Promise<ManagedPolicyArea> {
    return this.api.patch(workspacePaths.policyArea(plan, code), { name }, { version });
  }

  removePolicyArea(plan: string, { code, version }: ManagedPolicyArea): Promise<ManagedPlan> {
    return this.api.delete(workspacePaths.policyArea(plan, code), { version });
  }

  reorderPolicyAreas(plan: string, codes: string[]): Promise<ManagedPlan> {
    return this.api.put(workspacePaths.policyAreaOrder(plan), { codes });
  }
}
