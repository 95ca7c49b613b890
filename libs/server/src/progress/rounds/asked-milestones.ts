import type { MilestoneAddress } from '@cumple/contracts/progress/reporting-round';
import type { AskedMilestones } from '@cumple/domain/progress/reasons-not-to-change-round';
import type { EntityManager } from 'typeorm';

/** The milestones that a round is to ask about, looked up. */
export interface FoundMilestones extends AskedMilestones {
  ids: number[];
}

interface Row {
  id: number;
  withdrawn: boolean;
}

const STANDING = `SELECT m.id, false AS withdrawn FROM milestone m JOIN commitment c ON c.id = m.commitment_id
  WHERE c.plan_id = $1 AND m.withdrawn_at IS NULL AND c.withdrawn_at IS NULL AND m.state <> 'done' ORDER BY m.id`;

const NAMED = `SELECT DISTINCT m.id, m.withdrawn_at IS NOT NULL OR c.withdrawn_at IS NOT NULL AS withdrawn
  FROM json_to_recordset($2::json) AS named(commitment text, number integer)
    LEFT JOIN commitment c ON c.plan_id = $1 AND lower(c.code) = lower(named.commitment) LEFT JOIN milestone m ON m.commitment_id = c.id AND m.number = named.number ORDER BY 1`;

// A withdrawn milestone stays in the round unseen: dropping it asks for nothing.
const REPORTED = `SELECT count(DISTINCT pr.milestone_id)::int AS count FROM progress_report pr JOIN report_sheet s ON s.id = pr.sheet_id
  WHERE s.round_id = $1 AND pr.state <> 'draft' AND pr.milestone_id <> ALL ($2::int[])`;

/** Those that are named, else all of the plan that stand and aren't done. `round`: of which one the others are dropped. */
export async function findMilestones(manager: EntityManager, plan: number, named: readonly MilestoneAddress[] | undefined, round: number | null): Promise<FoundMilestones> {
  const rows = await manager.query<(Row | { id: null; withdrawn: false })[]>(named ? NAMED : STANDING, named ? [plan, JSON.stringify(named)] : [plan]);
  const ids = rows.flatMap(({ id }) => (id === null ? [] : [id]));
  const withdrawn = rows.filter((row) => row.withdrawn).length;
  return { ids, count: rows.length, unknown: rows.length - ids.length, withdrawn, reportedDropped: await reportedDropped(manager, round, ids) };
}

async function reportedDropped(manager: EntityManager, round: number | null, ids: readonly number[]): Promise<number> {
  if (round === null) return 0;
  const [row] = await manager.query<{ count: number }[]>(REPORTED, [round, ids]);
  return row?.count ?? 0;
}

/** Makes a round ask about exactly these. */
export async function setMilestones(manager: EntityManager, round: number, ids: readonly number[]): Promise<void> {
  await manager.query('DELETE FROM round_milestone WHERE round_id = $1 AND milestone_id <> ALL ($2::int[])', [round, ids]);
  await manager.query('INSERT INTO round_milestone (round_id, milestone_id) SELECT $1, unnest($2::int[]) ON CONFLICT DO NOTHING', [round, ids]);
}
