import { THRESHOLDS } from '@cumple/domain/common/thresholds';
import { todaySql } from '../action-plans/plan-state.sql';
import { givenDate } from '../common/json.sql';
import { escalationFields } from './escalation.sql';

const today = todaySql('p', '$1');
const dayOf = (column: string) => `(${column} AT TIME ZONE p.time_zone)::date`;

const evidence = `LEFT JOIN LATERAL (
      SELECT count(*)::int AS count, coalesce(json_agg(json_build_object('address', e.url, 'since', ${dayOf('e.failing_since')}) ORDER BY e.position)
        FILTER (WHERE e.failing_since IS NOT NULL AND e.failures >= ${THRESHOLDS.failuresUntilGone}), '[]') AS gone
      FROM evidence e WHERE e.milestone_id = m.id AND e.published_at IS NOT NULL AND e.withdrawn_at IS NULL) proof ON true`;

// Of rounds that asked about it the latest that isn't closed.
const round = `LEFT JOIN LATERAL (
      SELECT r.number, coalesce(x.due_on, r.due_on) AS due_on,
        EXISTS (SELECT FROM report_sheet s JOIN progress_report g ON g.sheet_id = s.id WHERE s.round_id = r.id AND g.milestone_id = m.id AND g.received_at IS NOT NULL) AS received
      FROM round_milestone rm JOIN reporting_round r ON r.id = rm.round_id
        LEFT JOIN round_extension x ON x.round_id = r.id AND x.institution_id = i.id
      WHERE rm.milestone_id = m.id AND r.closed_at IS NULL AND r.opens_on <= ${today} ORDER BY r.opens_on DESC, r.id DESC LIMIT 1) round ON true`;

const open = `LEFT JOIN LATERAL (
      SELECT max(${dayOf('n.made_at')}) FILTER (WHERE g.state = 'returned') AS returned_on, min(g.review_due_on) FILTER (WHERE g.state = 'submitted') AS review_due_on,
        min(coalesce(gr.number::text, 'outside')) FILTER (WHERE g.state = 'returned') AS sheet
      FROM progress_report g JOIN report_sheet gs ON gs.id = g.sheet_id LEFT JOIN reporting_round gr ON gr.id = gs.round_id
        LEFT JOIN review_note n ON n.report_id = g.id AND n.submission = g.submissions
      WHERE g.milestone_id = m.id AND g.state IN ('returned', 'submitted')) open ON true`;

const last = `LEFT JOIN LATERAL (
      SELECT g.obstacles FROM progress_report g WHERE g.milestone_id = m.id AND g.state = 'published' ORDER BY g.published_at DESC, g.id DESC LIMIT 1) last ON true`;

const escalation = `LEFT JOIN LATERAL (
      SELECT json_build_object('obstacle', x.obstacle, 'raisedOn', ${dayOf('x.raised_at')}, 'answered', x.answered_at IS NOT NULL) AS facts, ${escalationFields} AS view
      FROM escalation x JOIN institution xi ON xi.id = x.institution_id WHERE x.milestone_id = m.id ORDER BY x.id DESC LIMIT 1) raised ON true`;

/**
 * What is known of every standing milestone of a public plan that isn't done with. $1 now, $2 plan, $3 slugs of the institutions
 * that may be told about; null for all. What a round asked for is told in its sheet until it is public, and outside rounds from then on.
 */
export const watchedMilestonesSql = `SELECT ${today}::text AS "asOf",
    json_build_object('slug', i.slug, 'name', i.name, 'acronym', i.acronym, 'demonstration', j.fictional) AS institution,
    c.code AS commitment, c.title AS "commitmentTitle", m.number AS milestone, m.title AS "milestoneTitle",
    json_build_object('state', m.state, 'startsOn', coalesce(m.starts_on_date, p.starts_on), 'dueOn', ${givenDate('m.due_on')}, 'evidenceCount', proof.count, 'gone', proof.gone,
      'round', CASE WHEN round.number IS NOT NULL THEN json_build_object('dueOn', round.due_on, 'received', round.received) END,
      'returnedOn', open.returned_on, 'reviewDueOn', open.review_due_on, 'obstacles', coalesce(last.obstacles, '[]'), 'escalation', raised.facts) AS watched,
    raised.view AS escalation, coalesce(open.sheet, CASE WHEN NOT round.received OR open.review_due_on IS NOT NULL THEN round.number::text END, 'outside') AS sheet
  FROM action_plan p JOIN jurisdiction j ON j.id = p.jurisdiction_id
    JOIN commitment c ON c.plan_id = p.id AND c.withdrawn_at IS NULL
    JOIN milestone m ON m.commitment_id = c.id AND m.withdrawn_at IS NULL
    JOIN institution i ON i.id = coalesce(m.institution_id, c.lead_institution_id)
    ${evidence} ${round} ${open} ${last} ${escalation}
  WHERE p.slug = $2 AND ($3::text[] IS NULL OR i.slug = ANY ($3))
  ORDER BY c.proposer, c.number, m.position`;
