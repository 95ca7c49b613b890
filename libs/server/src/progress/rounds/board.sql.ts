import { mandateHoldsSql, SITE_TIME_ZONE } from '../../accounts/actor.query';
import { todaySql } from '../../action-plans/plan-state.sql';
import { alphabetical, instant, rankIn } from '../../common/json.sql';
import { cellsSql } from './round.sql';

/** SQL: whether somebody holds a post of these roles of the institution `i`, for the plan `p` or for all. */
export const heldSql = (roles: string, now: string) => `EXISTS (SELECT FROM mandate held JOIN post ON post.id = held.post_id JOIN account a ON a.id = held.account_id AND a.disabled_at IS NULL AND a.erased_at IS NULL
      WHERE post.institution_id = i.id AND post.role IN (${roles}) AND (post.plan_id IS NULL OR post.plan_id = p.id)
        AND ${mandateHoldsSql('held', `CASE WHEN post.plan_id IS NULL THEN ${SITE_TIME_ZONE} ELSE p.time_zone END`, now)})`;

const cell = `json_build_object('commitment', cell.code, 'milestone', cell.number, 'title', cell.title, 'report', cell.report, 'reportState', cell.state,
        'reportId', CASE WHEN cell.state <> 'draft' THEN cell.report_id END, 'reportedBy', (SELECT slug FROM institution WHERE id = cell.reported_by),
        'unchanged', cell.unchanged, 'reported', CASE WHEN cell.state <> 'draft' THEN cell.milestone_state END, 'submittedAt', ${instant('cell.received_at')})
        ORDER BY ${rankIn(['government', 'civil-society', 'joint'], 'cell.proposer')}, cell.commitment_number, cell.position`;

const line = `json_build_object('institution', json_build_object('slug', i.slug, 'name', i.name, 'acronym', i.acronym, 'demonstration', ij.fictional),
      'extendedTo', e.due_on, 'hasLiaison', ${heldSql(`'liaison'`, '$1')}, 'lastReminderAt', ${instant('reminded.at')}, 'cells', line.cells) ORDER BY ${alphabetical('i')}`;

/** What a round asks of each institution. $1 now, $2 plan, $3 slugs of the institutions that the reader may see; null for all, $4 number of the round. */
export const boardSql = `SELECT ${todaySql('p', '$1')}::text AS today, j.code AS jurisdiction, (SELECT coalesce(json_agg(${line}), '[]')
    FROM (SELECT cell.institution_id, json_agg(${cell}) AS cells FROM (${cellsSql}) cell GROUP BY cell.institution_id) line
      JOIN institution i ON i.id = line.institution_id JOIN jurisdiction ij ON ij.id = i.jurisdiction_id
      LEFT JOIN round_extension e ON e.round_id = r.id AND e.institution_id = i.id
      LEFT JOIN LATERAL (SELECT max(sent_at) AS at FROM round_reminder WHERE round_id = r.id AND institution_id = i.id AND kind <> 'opened') reminded ON true
    WHERE $3::text[] IS NULL OR i.slug = ANY ($3)) AS lines
  FROM action_plan p JOIN jurisdiction j ON j.id = p.jurisdiction_id JOIN reporting_round r ON r.plan_id = p.id AND r.number = $4 WHERE p.slug = $2`;
