import type { ManagedCommitment, ManagedMilestone } from '@cumple/contracts/commitments/managed-commitment';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { Test } from 'supertest';
import type { Caller } from '../testing/workspace-api';

export const PLAN = 'zz-2025-2027';

/** The plan editor's requests, as a signed-in caller sends them. */
export function deskOf(caller: Caller, plan = PLAN) {
  const one = async (code: string) => (await caller.get(workspacePaths.commitment(plan, code)).expect(200)).body as ManagedCommitment;
  const milestone = async (code: string, number: number) => (await one(code)).milestones.find((each) => each.number === number) as ManagedMilestone;
  return {
    one,
    milestone,
    add: (body: object): Test => caller.send(workspacePaths.commitments(plan), { proposer: 'government', title: 'Nuevo', leadInstitution: 'planning-office', ...body }),
    /** Edits the version that stands now. */
    edit: async (code: string, body: object) => caller.patch(workspacePaths.commitment(plan, code), body).set('If-Match', `"v${(await one(code)).version}"`),
    editVersion: (code: string, version: number, body: object): Test => caller.patch(workspacePaths.commitment(plan, code), body).set('If-Match', `"v${version}"`),
    withdraw: (code: string, reason = 'La ley que lo sostenía fue derogada.'): Test => caller.send(workspacePaths.commitmentWithdrawal(plan, code), { reason }),
    reopen: (code: string, reason = 'El portal ya no responde.'): Test => caller.send(workspacePaths.commitmentReopening(plan, code), { reason }),
    check: (code: string, body: object): Test => caller.send(workspacePaths.inForceChecks(plan, code), body),
    order: (codes: string[]): Test => caller.put(workspacePaths.commitmentOrder(plan), { codes }),
    addMilestone: (code: string, body: object): Test => caller.send(workspacePaths.milestones(plan, code), { title: 'Nuevo hito', ...body }),
    editMilestone: async (code: string, number: number, body: object) => caller.patch(workspacePaths.milestone(plan, code, number), body).set('If-Match', `"v${(await milestone(code, number)).version}"`),
    withdrawMilestone: (code: string, number: number, body: object): Test => caller.send(workspacePaths.milestoneWithdrawal(plan, code, number), body),
    orderMilestones: (code: string, numbers: number[]): Test => caller.put(workspacePaths.milestoneOrder(plan, code), { numbers }),
  };
}

export type CommitmentDesk = ReturnType<typeof deskOf>;

/** Fields that an answer finds fault with, and why. */
export function faults({ body }: { body: unknown }): string[] {
  return ((body as { errors?: { field: string; code: string }[] }).errors ?? []).map(({ field, code }) => `${field}: ${code}`);
}
