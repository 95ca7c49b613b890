import { knownTo } from '../../action-plans/part-in-plan.sql';
import { todaySql } from '../../action-plans/plan-state.sql';
import { institutionReference, instant } from '../../common/json.sql';

/** SQL: which institution answers for the milestone `m` of the commitment `c`. */
export const ANSWERS = 'coalesce(m.institution_id, c.lead_institution_id)';

/**
 * SQL: what rounds – a condition on `rm.round_id` – ask about, with the newest report of each milestone in it that wasn't withdrawn: a received one
 * before a draft, and of drafts the one of the institution that answers now. What was withdrawn isn't asked about any more.
 */
export const cellsWhereSql = (rounds: string) => `SELECT rm.round_id, m.id AS milestone_id, m.number, m.title, m.position, c.code, c.proposer, c.number AS commitment_number, ${ANSWERS} AS institution_id,
      report.number AS report, report.id AS report_id, report.institution_id AS reported_by, report.state, report.unchanged, report.milestone_state, report.received_at
    FROM round_milestone rm
      JOIN milestone m ON m.id = rm.milestone_id AND m.withdrawn_at IS NULL
      JOIN commitment c ON c.id = m.commitment_id AND c.withdrawn_at IS NULL
      LEFT JOIN LATERAL (
        SELECT pr.id, s.institution_id, pr.number, pr.state, pr.unchanged, pr.milestone_state, pr.received_at FROM progress_report pr JOIN report_sheet s ON s.id = pr.sheet_id
        WHERE pr.milestone_id = m.id AND s.round_id = rm.round_id AND pr.state <> 'withdrawn' AND (pr.state <> 'draft' OR s.institution_id = ${ANSWERS})
        ORDER BY pr.state = 'draft', pr.id DESC LIMIT 1) report ON true
    WHERE ${rounds}`;

/** SQL: the same of the round `r`. */
export const cellsSql = cellsWhereSql('rm.round_id = r.id');

/** SQL: whether what a cell (its table's alias) holds was received. */
export const receivedSql = (cell: string) => `coalesce(${cell}.state IN ('submitted', 'returned', 'published'), false)`;

/** SQL: whether an institution (an expression for its id) is one of those that the reader may see. $3: their slugs; null for all. */
const concerns = (id: string) => `($3::text[] IS NULL OR ${id} IN (SELECT own.id FROM institution own WHERE own.slug = ANY ($3)))`;

const extensions = `(SELECT coalesce(json_agg(json_build_object('institution', ${institutionReference('i')}, 'dueOn', e.due_on, 'reason', e.reason, 'madeAt', ${instant('e.made_at')}) ORDER BY e.due_on, i.slug), '[]')
      FROM round_extension e JOIN institution i ON i.id = e.institution_id AND i.merged_into_id IS NULL WHERE e.round_id = r.id AND ${concerns('i.id')})`;

const round = `json_build_object('plan', p.slug, 'number', r.number, 'name', r.name, 'periodStartsOn', r.period_starts_on, 'periodEndsOn', r.period_ends_on, 'opensOn', r.opens_on,
      'dueOn', r.due_on, 'closedAt', ${instant('r.closed_at')}, 'milestoneCount', asked.total, 'receivedCount', asked.received, 'extensions', ${extensions}, 'version', r.version)`;

const asked = `SELECT count(*) AS total, count(*) FILTER (WHERE ${receivedSql('cell')}) AS received FROM (${cellsSql}) cell WHERE ${concerns('cell.institution_id')}`;

/** Fields of a row that tells rounds: its plan's calendar, and what is found of them. */
const calendar = `j.code AS jurisdiction, ${todaySql('p', '$1')}::text AS today`;

/** Rounds of a plan, newest first. $1 now, $2 plan, $3 slugs of the institutions that the reader may see; null for all. */
export const roundListSql = `SELECT ${calendar}, (SELECT coalesce(json_agg(${round} ORDER BY r.number DESC), '[]')
    FROM reporting_round r CROSS JOIN LATERAL (${asked}) asked WHERE r.plan_id = p.id AND ($3::text[] IS NULL OR asked.total > 0)) AS rounds
  FROM action_plan p JOIN jurisdiction j ON j.id = p.jurisdiction_id WHERE p.slug = $2 AND ${knownTo('$3::text[]')}`;

/** One round. $1 now, $2 plan, $3 institutions as in the list, $4 number. */
export const roundSql = `SELECT ${calendar}, ${round} AS round FROM action_plan p JOIN jurisdiction j ON j.id = p.jurisdiction_id JOIN reporting_round r ON r.plan_id = p.id AND r.number = $4
    CROSS JOIN LATERAL (${asked}) asked WHERE p.slug = $2 AND ($3::text[] IS NULL OR asked.total > 0)`;
