import type { PlanState } from '@cumple/domain/action-plans/plan.state';

/** A plan as the workspace shows it, drafts included. */
export interface ManagedPlan {
  slug: string;
  title: string;
  jurisdiction: { code: string; name: string; kind: 'country' | 'local'; fictional: boolean };
  coordinator: string | null;
  startsOn: string;
  endsOn: string;
  timeZone: string;
  statusDate: string | null;
  approvedOn: string | null;
  state: PlanState;
  published: boolean;
  current: boolean;
  commitmentCount: number;
  policyAreas: ManagedPolicyArea[];
  version: number;
}

export interface ManagedPolicyArea {
  code: string;
  name: string;
  position: number;
  commitmentCount: number;
  version: number;
}

export interface PlanCreation {
  slug: string;
  title: string;
  jurisdiction: { code: string; name: string; kind: 'country' | 'local'; fictional?: boolean };
  coordinator?: string | null;
  startsOn: string;
  endsOn: string;
  timeZone: string;
}

export interface PlanEdit {
  title?: string;
  coordinator?: string | null;
  startsOn?: string;
  endsOn?: string;
  timeZone?: string;
  statusDate?: string | null;
  /** Needed once the plan is approved. */
  reason?: string;
}

export interface PlanApproval {
  approvedOn: string;
}

export interface PlanEnd {
  endsOn: string;
  reason: string;
}

export interface CurrentPlanChoice {
  /** `null`: the portal chooses by itself. */
  plan: string | null;
}

export interface PolicyAreaCreation {
  code: string;
  name: string;
}

export interface PolicyAreaEdit {
  name: string;
}

/** Codes or numbers in their new order: all of them, each once. */
export interface CodeOrder {
  codes: string[];
}
