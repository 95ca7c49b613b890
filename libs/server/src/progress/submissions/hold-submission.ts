import type { EntityManager } from 'typeorm';
import { holdPlan } from '../../action-plans/take-plan';
import { waitForImports } from '../../common/lock-plans';
import { holdRound } from '../sheets/hold-round';

// Whoever ends one of them meanwhile waits for the decision, or the decision for the end.
const MANDATES = 'SELECT FROM mandate WHERE id IN (SELECT mandate_id FROM approval_link WHERE token_hash = $1) ORDER BY id FOR SHARE';
const WHERE = `SELECT b.id, s.plan_id AS "planId", s.round_id AS "roundId" FROM report_submission b JOIN report_sheet s ON s.id = b.sheet_id
  WHERE b.id IN (SELECT submission_id FROM approval_link WHERE token_hash = $1)`;
const LOCK = 'SELECT FROM report_submission WHERE id = $1 FOR UPDATE';

/** Holds what a link asks about, if anything, and what is above it, in the order in which every write does: mandates, plan, round, submission. */
export async function holdSubmission(manager: EntityManager, tokenHash: string): Promise<void> {
  await waitForImports(manager);
  await manager.query(MANDATES, [tokenHash]);
  const [sheet] = await manager.query<{ id: string; planId: number; roundId: number | null }[]>(WHERE, [tokenHash]);
  if (!sheet) return;
  await holdPlan(manager, sheet.planId);
  await holdRound(manager, sheet.roundId);
  await manager.query(LOCK, [sheet.id]);
}
