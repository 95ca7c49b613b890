import { prepared } from '@cumple/server-kit/database/prepared';
import { todaySql } from '../../action-plans/plan-state.sql';
import { publicInstitution, publicPlan } from '../../common/public.sql';
import { commitmentsJson, institutionFields, institutionJoins, roleInPlanSteps, roleSteps } from './institution.sql';

const posts = `(SELECT coalesce(json_agg(json_build_object('title', post.title, 'mailbox', post.mailbox, 'mandate', m.kind,
        'since', m.starts_on, 'reason', CASE WHEN m.kind <> 'titular' THEN m.reason END)
        ORDER BY post.title COLLATE "es-x-icu"), '[]')
      FROM post LEFT JOIN mandate m ON m.post_id = post.id AND m.ended_at IS NULL AND NOT m.deputy AND daterange(m.starts_on, m.ends_on, '[]') @> today.day
      WHERE post.institution_id = i.id AND (post.plan_id IS NULL OR EXISTS (SELECT FROM action_plan pp WHERE pp.id = post.plan_id AND ${publicPlan('pp')})))`;

const TODAY = todaySql('p', '$1');

/** SQL: of the milestones of the round `r` for which the institution `i` answers, those of which a report in a state of these stands. */
const reported = (states: string) => `count(*) FILTER (WHERE EXISTS (
            SELECT FROM progress_report pr JOIN report_sheet rs ON rs.id = pr.sheet_id WHERE rs.round_id = rm.round_id AND pr.milestone_id = rm.milestone_id AND pr.state IN (${states})))`;

const closedOn = '(r.closed_at AT TIME ZONE p.time_zone)::date';

/** SQL of the rule `countsAsMissing`. */
const countsAsMissing = `${TODAY} > greatest(r.due_on, x.due_on) AND (r.closed_at IS NULL OR ${closedOn} > greatest(r.due_on, x.due_on))`;

// What a round asks is public once its opening was announced; nothing is missing before the day by which it is due has passed.
const rounds = `(SELECT coalesce(json_agg(json_build_object('number', r.number, 'name', r.name, 'dueOn', greatest(r.due_on, x.due_on), 'asked', asked.milestones,
        'received', asked.received, 'closedOn', to_char(${closedOn}, 'YYYY-MM-DD'), 'missing', CASE WHEN ${countsAsMissing} THEN asked.milestones - asked.received ELSE 0 END, 'published', asked.published,
        'extension', CASE WHEN x.due_on > r.due_on THEN json_build_object('roundDueOn', r.due_on, 'reason', x.reason) END) ORDER BY r.number DESC), '[]')
      FROM reporting_round r JOIN asked ON asked.round_id = r.id LEFT JOIN round_extension x ON x.round_id = r.id AND x.institution_id = i.id
      WHERE r.plan_id = p.id AND r.announced_at IS NOT NULL AND r.opens_on <= ${TODAY})`;

const standing = 'm.withdrawn_at IS NULL AND c.withdrawn_at IS NULL';

/** What the institution answers for, and what each round asks of that. From the institution on: rounds ask many others, too. */
const askedSteps = `answered AS MATERIALIZED (
    SELECT m.id FROM page JOIN commitment c ON c.lead_institution_id = page.id JOIN milestone m ON m.commitment_id = c.id AND m.institution_id IS NULL WHERE ${standing}
    UNION ALL SELECT m.id FROM page JOIN milestone m ON m.institution_id = page.id JOIN commitment c ON c.id = m.commitment_id WHERE ${standing}
  ),
  asked AS MATERIALIZED (
    SELECT rm.round_id, count(*) AS milestones, ${reported(`'submitted', 'returned', 'published'`)} AS received, ${reported(`'published'`)} AS published
    FROM answered JOIN round_milestone rm ON rm.milestone_id = answered.id GROUP BY rm.round_id
  )`;

const reportsPublished = `(SELECT count(*) FROM report_sheet rs JOIN progress_report pr ON pr.sheet_id = rs.id WHERE rs.plan_id = p.id AND rs.institution_id = i.id AND pr.state = 'published')`;

const plans = `(SELECT coalesce(json_agg(json_build_object('plan', p.slug, 'planTitle', p.title, 'statusDate', p.status_date, 'demonstration', pj.fictional,
        'commitments', (SELECT ${commitmentsJson} FROM (SELECT) AS one
          LEFT JOIN lead_in lead ON lead.plan_id = p.id LEFT JOIN supporting_in supporting ON supporting.plan_id = p.id),
        'rounds', ${rounds}, 'reportsPublished', ${reportsPublished})
        ORDER BY p.starts_on DESC, p.slug), '[]')
      FROM action_plan p JOIN jurisdiction pj ON pj.id = p.jurisdiction_id
      WHERE ${publicPlan('p')} AND (p.id IN (SELECT plan_id FROM lead_in UNION SELECT plan_id FROM supporting_in) OR p.coordinator_id = i.id))`;

/** An institution with its plans and posts, in one statement. $1 now, $2 slug. Today is that of its jurisdiction's newest public plan. */
export const institutionRecordSql = prepared(
  'institution',
  `WITH page AS MATERIALIZED (
    SELECT i.id FROM institution i WHERE i.slug = $2 AND ${publicInstitution('i')}
  ),
  ${roleSteps},
  ${roleInPlanSteps},
  ${askedSteps}
  SELECT json_build_object(${institutionFields}, 'plans', ${plans}, 'posts', ${posts}, 'asOf', today.day) AS institution
  FROM ${institutionJoins}
    LEFT JOIN LATERAL (
      SELECT ${todaySql('p', '$1')} AS day FROM action_plan p WHERE p.jurisdiction_id = i.jurisdiction_id AND ${publicPlan('p')} ORDER BY p.starts_on DESC LIMIT 1
    ) today ON true`,
);
