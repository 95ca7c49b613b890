import type { EntityManager } from 'typeorm';
import { holdPlan } from '../../action-plans/take-plan';
import { holdRound } from '../sheets/hold-round';

const WHERE = 'SELECT s.plan_id AS "planId", s.round_id AS "roundId" FROM report_submission b JOIN report_sheet s ON s.id = b.sheet_id WHERE b.token_hash = $1';
const LOCK = 'SELECT FROM report_submission WHERE token_hash = $1 FOR UPDATE';

/** Holds what a link asks about, if anything, and what is above it, in the order in which every write does: plan, round, submission. */
export async function holdSubmission(manager: EntityManager, tokenHash: string): Promise<void> {
  const [sheet] = await manager.query<{ planId: number; roundId: number | null }[]>(WHERE, [tokenHash]);
  if (!sheet) return;
  await holdPlan(manager, sheet.planId);
  await holdRound(manager, sheet.roundId);
  await manager.query(LOCK, [tokenHash]);
}
