import type { EntityManager } from 'typeorm';
import { found } from '../../common/found';
import { heldSql } from './board.sql';
import { missingSql } from './open-rounds.sql';
import { cellsSql } from './round.sql';
import type { RoundAtWork } from './take-round';

/** An institution as a round sees it. */
export interface AskedInstitution {
  id: number;
  /** Milestones of it that the round asks about, and those of which a report is still to be sent. */
  asked: number;
  missing: number;
  extendedTo: string | null;
  remindedToday: boolean;
  /** Whether somebody holds a post of liaison or approver of it. */
  reachable: boolean;
}

const INSTITUTION = `SELECT i.id, count(cell.milestone_id)::int AS asked, count(cell.milestone_id) FILTER (WHERE ${missingSql('cell')})::int AS missing,
    (SELECT e.due_on::text FROM round_extension e WHERE e.round_id = r.id AND e.institution_id = i.id) AS "extendedTo",
    EXISTS (SELECT FROM round_reminder done WHERE done.round_id = r.id AND done.institution_id = i.id AND done.kind = 'by-hand' AND done.day = $4) AS "remindedToday",
    ${heldSql(`'liaison', 'approver'`, '$3')} AS reachable
  FROM institution i JOIN reporting_round r ON r.id = $1 JOIN action_plan p ON p.id = r.plan_id LEFT JOIN LATERAL (${cellsSql}) cell ON cell.institution_id = i.id
  WHERE i.slug = $2 GROUP BY i.id, r.id, p.id`;

/** Looks an institution up; 404 when there is none of that name. */
export async function askedInstitution(manager: EntityManager, round: RoundAtWork, slug: string, now: Date): Promise<AskedInstitution> {
  const [row] = await manager.query<AskedInstitution[]>(INSTITUTION, [round.id, slug, now, round.plan.today]);
  return found(row ?? null);
}
