/**
 * SQL of a common table: `round`, of the rounds that asked about a milestone of the table `standing` the latest that isn't
 * closed, and whether a report was received in it. From the few open rounds to their milestones, not from each milestone.
 */
export const openRoundsOfMilestones = `round AS MATERIALIZED (SELECT DISTINCT ON (m.id) m.id AS milestone_id, r.number, greatest(r.due_on, x.due_on) AS due_on,
      EXISTS (SELECT FROM report_sheet s JOIN progress_report g ON g.sheet_id = s.id WHERE s.round_id = r.id AND g.milestone_id = m.id AND g.received_at IS NOT NULL) AS received
    FROM reporting_round r JOIN plan ON plan.id = r.plan_id AND r.opens_on <= plan.today JOIN round_milestone rm ON rm.round_id = r.id JOIN standing m ON m.id = rm.milestone_id
      LEFT JOIN round_extension x ON x.round_id = r.id AND x.institution_id = m.answers_id
    WHERE r.closed_at IS NULL ORDER BY m.id, r.opens_on DESC, r.id DESC)`;
