import { THRESHOLDS } from '@cumple/domain/common/thresholds';
import { planStateSql, todaySql } from '../action-plans/plan-state.sql';
import { givenDate, instant } from '../common/json.sql';
import { publicPlan } from '../common/public.sql';
import { escalationFields } from './escalation.sql';
import { openRoundsOfMilestones } from './open-rounds-of-milestones.sql';

const dayOf = (column: string) => `(${column} AT TIME ZONE m.time_zone)::date`;

const REACHES = `(reach.plan IS NULL OR reach.plan = p.slug) AND (reach.institution IS NULL OR reach.institution = i.slug)`;

/**
 * SQL of common tables: `plan`, those that run and that everybody sees; `standing`, their milestones as far as somebody's roles
 * reach. $1 now, $2 where, as JSON, $3 the only plan; null for all.
 */
const standing = `reach AS MATERIALIZED (SELECT * FROM json_to_recordset($2::json) AS reach(plan text, institution text)),
  plan AS MATERIALIZED (SELECT p.*, ${todaySql('p', '$1')} AS today FROM action_plan p
    WHERE ${publicPlan('p')} AND ${planStateSql('p', todaySql('p', '$1'))} = 'running' AND ($3::text IS NULL OR p.slug = $3)),
  standing AS MATERIALIZED (SELECT m.id, m.number, m.position, m.state, m.starts_on_date, m.due_on_date, m.due_on_precision, m.due_on_every_months, m.due_on_text, c.code, c.number AS commitment_number, c.proposer, p.id AS plan_id, p.slug AS plan, p.starts_on AS plan_starts_on, p.time_zone, p.today, i.id AS answers_id, i.slug AS institution
    FROM plan p JOIN commitment c ON c.plan_id = p.id AND c.withdrawn_at IS NULL JOIN milestone m ON m.commitment_id = c.id AND m.withdrawn_at IS NULL
      JOIN institution i ON i.id = coalesce(m.institution_id, c.lead_institution_id)
    WHERE EXISTS (SELECT FROM reach WHERE ${REACHES}))`;

const evidence = `LEFT JOIN LATERAL (
      SELECT count(*)::int AS count, coalesce(json_agg(json_build_object('address', e.url, 'since', ${dayOf('e.failing_since')}) ORDER BY e.position)
        FILTER (WHERE e.failing_since IS NOT NULL AND e.failures >= ${THRESHOLDS.failuresUntilGone}), '[]') AS gone
      FROM evidence e WHERE e.milestone_id = m.id AND e.published_at IS NOT NULL AND e.withdrawn_at IS NULL) proof ON true`;

const awaiting = `b.state = 'awaiting-approval'`;

// What was returned asks for nothing any more once a later report of the milestone was received.
const returned = `g.state = 'returned' AND NOT EXISTS (SELECT FROM progress_report later WHERE later.milestone_id = m.id AND later.received_at > g.received_at)`;

// A report that waits for approval is a draft, or was returned: for the others it isn't there yet.
const open = `LEFT JOIN LATERAL (
      SELECT max(${dayOf('n.made_at')}) FILTER (WHERE ${returned} AND ${awaiting} IS NOT TRUE) AS returned_on, min(g.review_due_on) FILTER (WHERE g.state = 'submitted') AS review_due_on,
        bool_or(${awaiting}) AS awaits_approval, min(coalesce(gr.number::text, 'outside')) FILTER (WHERE ${returned} OR ${awaiting}) AS sheet
      FROM progress_report g JOIN report_sheet gs ON gs.id = g.sheet_id LEFT JOIN reporting_round gr ON gr.id = gs.round_id
        LEFT JOIN report_submission b ON b.id = g.submission_id LEFT JOIN review_note n ON n.report_id = g.id AND n.submission = g.submissions
      WHERE g.milestone_id = m.id AND (g.state IN ('returned', 'submitted') OR g.state = 'draft' AND ${awaiting})) open ON true`;

const last = `LEFT JOIN LATERAL (
      SELECT g.obstacles, g.received_at FROM progress_report g WHERE g.milestone_id = m.id AND g.state = 'published' ORDER BY g.published_at DESC, g.id DESC LIMIT 1) last ON true`;

/** SQL: of each kind of obstacle of the milestone `m` the last time it was raised, as a JSON array of what these fields (of `x`) say. */
const lastRaised = (fields: string, joins = '') => `(SELECT coalesce(json_agg(${fields} ORDER BY x.id), '[]')
      FROM (SELECT DISTINCT ON (obstacle) * FROM escalation WHERE milestone_id = m.id ORDER BY obstacle, id DESC) x ${joins})`;

const raised = lastRaised(`json_build_object('obstacle', x.obstacle, 'raisedOn', ${dayOf('x.raised_at')}, 'answeredAt', ${instant('x.answered_at')})`);

/**
 * What is known of every standing milestone of the plans that run; the newest plan first. $1 now, $2 where somebody's roles reach,
 * as JSON, $3 the only plan; null for all. What a round asked for is told in its sheet until it is public, and outside rounds from then on.
 */
export const watchedMilestonesSql = `WITH ${standing}, ${openRoundsOfMilestones}
  SELECT m.id, m.plan, m.institution, m.code AS commitment, m.number AS milestone, m.today::text AS "asOf", coalesce(open.sheet, CASE WHEN NOT round.received OR open.review_due_on IS NOT NULL THEN round.number::text END, 'outside') AS sheet,
    json_build_object('state', m.state, 'startsOn', coalesce(m.starts_on_date, m.plan_starts_on), 'dueOn', ${givenDate('m.due_on')}, 'evidenceCount', proof.count, 'gone', proof.gone,
      'round', CASE WHEN round.number IS NOT NULL THEN json_build_object('dueOn', round.due_on, 'received', round.received) END,
      'returnedOn', open.returned_on, 'reviewDueOn', open.review_due_on, 'awaitsApproval', coalesce(open.awaits_approval, false),
      'obstacles', coalesce(last.obstacles, '[]'), 'reportedAt', ${instant('last.received_at')}, 'escalations', ${raised}) AS watched
  FROM standing m LEFT JOIN round ON round.milestone_id = m.id ${evidence} ${open} ${last}
  ORDER BY m.plan_starts_on DESC, m.plan, m.proposer, m.commitment_number, m.position`;

/** What is shown of milestones that somebody is alerted of. $1 their ids. */
export const alertedMilestonesSql = `SELECT m.id, json_build_object('slug', i.slug, 'name', i.name, 'acronym', i.acronym, 'demonstration', j.fictional) AS institution,
    c.title AS "commitmentTitle", m.title AS "milestoneTitle",
    ${lastRaised(escalationFields, 'JOIN institution xi ON xi.id = x.institution_id')} AS escalations
  FROM milestone m JOIN commitment c ON c.id = m.commitment_id JOIN action_plan p ON p.id = c.plan_id JOIN jurisdiction j ON j.id = p.jurisdiction_id
    JOIN institution i ON i.id = coalesce(m.institution_id, c.lead_institution_id)
  WHERE m.id = ANY ($1)`;
