import type { ManagedCommitment } from '@cumple/contracts/commitments/managed-commitment';
import type { CommitmentState } from '@cumple/domain/commitments/commitment.state';
import type { ChangeableCommitment } from '@cumple/domain/commitments/reasons-not-to-change';
import type { Permission } from '@cumple/domain/common/rights';
import { type PlanAtWork, takePlan } from '../../action-plans/take-plan';
import { found } from '../../common/found';
import type { Act } from '../../common/write-desk';
import { managedCommitmentSql } from '../managed-commitment.sql';
import { refuseWithdrawn } from './refuse';

/** A commitment that somebody is changing, as it stands now. */
export interface CommitmentAtWork {
  plan: PlanAtWork;
  id: number;
  /** The judgement that declares its level; `null` while nobody does. */
  declaredBy: number | null;
  now: ManagedCommitment;
  changeable: ChangeableCommitment;
}

interface Row {
  id: number;
  declaredBy: number | null;
  managed: ManagedCommitment;
}

/** Takes a commitment in hand: 403, 404, and 409 with the public reason of one that was withdrawn. */
export async function takeCommitment(act: Act, permission: Permission, planSlug: string, code: string): Promise<CommitmentAtWork> {
  const plan = await takePlan(act, permission, planSlug);
  const { id, declaredBy, managed } = found(await readRow(act, plan, code));
  refuseWithdrawn('commitment', managed.withdrawal);
  return { plan, id, declaredBy, now: managed, changeable: { state: stateOf(managed), declared: managed.declared ?? null, approved: plan.approved } };
}

/** The commitment as it stands after the change. */
export async function readManaged(act: Act, plan: PlanAtWork, code: string): Promise<ManagedCommitment> {
  return found(await readRow(act, plan, code)).managed;
}

async function readRow(act: Act, { slug }: PlanAtWork, code: string): Promise<Row | null> {
  const [row] = await act.manager.query<Row[]>(managedCommitmentSql, [act.now, slug, code]);
  return row ?? null;
}

function stateOf({ withdrawal, reopening }: ManagedCommitment): CommitmentState {
  if (withdrawal) return 'withdrawn';
  return reopening ? 'reopened' : 'standing';
}
