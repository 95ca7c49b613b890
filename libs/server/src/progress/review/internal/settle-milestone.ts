import type { MilestoneState } from '@cumple/domain/commitments/milestone.state';
import type { Act } from '../../../common/write-desk';
import type { ReportAtWork } from './take-report';

/** State and days of a milestone. */
export interface Standing {
  state: MilestoneState;
  startedOn: string | null;
  doneOn: string | null;
}

// What the report says that was received last, of those that stand.
const LATEST = `SELECT r.milestone_state AS state, r.started_on, r.done_on FROM progress_report r
  WHERE r.milestone_id = asked.id AND r.state = 'published' ORDER BY r.received_at DESC, r.number DESC LIMIT 1`;

// Else what stood before any of them: before the last report that was published while no other stood.
const BEFORE = `SELECT r.previous_state AS state, r.previous_started_on, r.previous_done_on FROM progress_report r
  WHERE r.milestone_id = asked.id AND r.published_at IS NOT NULL AND NOT EXISTS (
    SELECT FROM progress_report o WHERE o.milestone_id = r.milestone_id AND (o.published_at, o.id) < (r.published_at, r.id) AND (o.withdrawn_at IS NULL OR o.withdrawn_at > r.published_at))
  ORDER BY r.published_at DESC, r.id DESC LIMIT 1`;

// $1 milestones, $2 those of them that weren't withdrawn: only these are moved.
const SETTLE = `WITH said AS (SELECT asked.id, standing.state, standing.started_on, standing.done_on FROM unnest($2::int[]) AS asked(id) CROSS JOIN LATERAL (
      SELECT * FROM (SELECT 1, latest.* FROM (${LATEST}) latest UNION ALL SELECT 2, before.* FROM (${BEFORE}) before) ranked (rank, state, started_on, done_on) ORDER BY rank LIMIT 1) standing),
    changed AS (
      UPDATE milestone m SET state = said.state, started_on = said.started_on, done_on = CASE WHEN said.state = 'done' THEN said.done_on END, version = m.version + 1
      FROM said WHERE m.id = said.id AND (m.state, m.started_on, m.done_on) IS DISTINCT FROM (said.state, said.started_on, CASE WHEN said.state = 'done' THEN said.done_on END)
      RETURNING m.id, m.state, m.started_on, m.done_on)
  SELECT m.id, m.state AS was, m.started_on::text AS "wasStartedOn", m.done_on::text AS "wasDoneOn",
    coalesce(changed.state, m.state) AS state,
    CASE WHEN changed.state IS NULL THEN m.started_on ELSE changed.started_on END::text AS "startedOn",
    CASE WHEN changed.state IS NULL THEN m.done_on ELSE changed.done_on END::text AS "doneOn"
  FROM milestone m LEFT JOIN changed ON changed.id = m.id WHERE m.id = ANY ($1)`;

/** What stood of a milestone, and what stands. */
export interface Settled {
  before: Standing;
  after: Standing;
}

/** Lets milestones say what their published reports say; one that was withdrawn isn't moved. Answers what tells it of each. */
export async function settleMilestones({ manager }: Act, reports: readonly ReportAtWork[]): Promise<(report: ReportAtWork) => Settled> {
  const milestones = reports.map(({ milestone }) => milestone);
  const rows = await manager.query<Row[]>(SETTLE, [milestones.map(({ id }) => id), milestones.filter(({ withdrawn }) => !withdrawn).map(({ id }) => id)]);
  const settled = new Map(rows.map(({ id, was, wasStartedOn, wasDoneOn, ...after }) => [id, { before: { state: was, startedOn: wasStartedOn, doneOn: wasDoneOn }, after }]));
  return ({ milestone: { id } }) => {
    const found = settled.get(id);
    if (!found) throw new Error(`There is no milestone ${id}.`);
    return found;
  };
}

interface Row extends Standing {
  id: number;
  was: MilestoneState;
  wasStartedOn: string | null;
  wasDoneOn: string | null;
}
