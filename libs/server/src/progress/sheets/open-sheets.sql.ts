import { mandateHoldsSql, SITE_TIME_ZONE } from '../../accounts/actor.query';
import { planStateSql, todaySql } from '../../action-plans/plan-state.sql';
import { instant, institutionReference } from '../../common/json.sql';
import { publicPlan } from '../../common/public.sql';

const TODAY = todaySql('p', '$1');

const plan = `plan AS MATERIALIZED (SELECT p.id, ${TODAY} AS today, ${planStateSql('p', TODAY)} AS state FROM action_plan p WHERE ${publicPlan('p')} AND EXISTS (SELECT FROM reach WHERE reach.plan IS NULL OR reach.plan = p.slug))`;

// Institutions that somebody reports for, in a plan or – null – in all.
const reporter = `reporter AS MATERIALIZED (SELECT DISTINCT post.institution_id, post.plan_id FROM post JOIN mandate h ON h.post_id = post.id JOIN account a ON a.id = h.account_id AND a.disabled_at IS NULL AND a.erased_at IS NULL
      LEFT JOIN action_plan limited ON limited.id = post.plan_id
    WHERE post.role IN ('liaison', 'approver') AND ${mandateHoldsSql('h', `coalesce(limited.time_zone, ${SITE_TIME_ZONE})`, '$1')})`;

/** SQL of \`writesReportsAs\`: whether the reader may write the reports of the institution \`i\` in the plan \`p\`. */
const writes = `EXISTS (SELECT FROM reach WHERE (reach.plan IS NULL OR reach.plan = p.slug) AND (reach.institution IS NULL OR reach.institution = i.slug)
      AND (reach.own = i.slug OR (i.id NOT IN (SELECT institution_id FROM reporter WHERE plan_id IS NULL) AND (i.id, p.id) NOT IN (SELECT institution_id, plan_id FROM reporter WHERE plan_id IS NOT NULL))))`;

// Each half by its own index.
const answers = `answer AS MATERIALIZED (
    SELECT c.plan_id, m.institution_id, m.id AS milestone_id FROM milestone m JOIN commitment c ON c.id = m.commitment_id AND c.withdrawn_at IS NULL JOIN plan ON plan.id = c.plan_id
    WHERE m.withdrawn_at IS NULL AND m.institution_id IN (SELECT id FROM reached)
    UNION ALL
    SELECT c.plan_id, c.lead_institution_id, m.id FROM commitment c JOIN plan ON plan.id = c.plan_id JOIN milestone m ON m.commitment_id = c.id AND m.institution_id IS NULL AND m.withdrawn_at IS NULL
    WHERE c.withdrawn_at IS NULL AND c.lead_institution_id IN (SELECT id FROM reached))`;

// What was returned is sent again, whatever became of its round and of the plan.
const returned = `SELECT a.plan_id, s.round_id, a.institution_id FROM answer a JOIN progress_report o ON o.milestone_id = a.milestone_id AND o.state = 'returned'
      JOIN report_sheet s ON s.id = o.sheet_id AND s.institution_id = a.institution_id`;

const sheets = `sheet AS (
    SELECT DISTINCT a.plan_id, r.id AS round_id, a.institution_id FROM answer a JOIN round_milestone rm ON rm.milestone_id = a.milestone_id
      JOIN reporting_round r ON r.id = rm.round_id AND r.plan_id = a.plan_id AND r.closed_at IS NULL JOIN plan ON plan.id = a.plan_id AND r.opens_on <= plan.today
    UNION ALL
    SELECT DISTINCT a.plan_id, NULL::int, a.institution_id FROM answer a JOIN plan ON plan.id = a.plan_id AND plan.state <> 'ended'
    UNION
    ${returned})`;

const page = `page AS MATERIALIZED (SELECT sheet.*, greatest(r.due_on, x.due_on) AS due_on, count(*) OVER ()::int AS total, row_number() OVER (ORDER BY r.id IS NULL, greatest(r.due_on, x.due_on), p.starts_on DESC, p.slug, i.slug) AS place
    FROM sheet JOIN action_plan p ON p.id = sheet.plan_id JOIN institution i ON i.id = sheet.institution_id AND i.merged_into_id IS NULL
      LEFT JOIN reporting_round r ON r.id = sheet.round_id LEFT JOIN round_extension x ON x.round_id = r.id AND x.institution_id = i.id
    WHERE ${writes} ORDER BY place LIMIT $3)`;

// The sheet of a round by its one key, that outside rounds by its other.
const begun = `begun AS MATERIALIZED (
    SELECT page.place, s.id FROM page JOIN report_sheet s ON s.round_id = page.round_id AND s.institution_id = page.institution_id
    UNION ALL SELECT page.place, s.id FROM page JOIN report_sheet s ON s.plan_id = page.plan_id AND s.institution_id = page.institution_id AND s.round_id IS NULL WHERE page.round_id IS NULL)`;

const of = (state: string) => `count(*) FILTER (WHERE w.state = '${state}')`;
const counted = `counted AS (SELECT page.place, json_build_object('milestones', count(*), 'drafts', ${of('draft')}, 'returned', ${of('returned')}, 'submitted', ${of('submitted')}, 'published', ${of('published')}) AS counts
    FROM page JOIN answer a ON a.plan_id = page.plan_id AND a.institution_id = page.institution_id LEFT JOIN begun ON begun.place = page.place
      LEFT JOIN LATERAL (SELECT o.state FROM progress_report o WHERE o.sheet_id = begun.id AND o.milestone_id = a.milestone_id
        ORDER BY o.state IN ('draft', 'submitted', 'returned') DESC, o.id DESC LIMIT 1) w ON true
    WHERE page.round_id IS NULL OR EXISTS (SELECT FROM round_milestone rm WHERE rm.round_id = page.round_id AND rm.milestone_id = a.milestone_id)
    GROUP BY page.place)`;

/**
 * Sheets that are open now, with their counts: of rounds that were opened and aren't closed, outside rounds while the
 * plan runs, and any in which something was returned; first due first, of all of them so many. $1 now, $2 where the reader may write, as JSON (\`writingReachOf\`), $3 how many at most.
 */
export const openSheetsSql = `WITH reach AS MATERIALIZED (SELECT * FROM json_to_recordset($2::json) AS reach(plan text, institution text, own text)),
  reached AS MATERIALIZED (SELECT i.id FROM institution i WHERE EXISTS (SELECT FROM reach WHERE reach.institution IS NULL OR reach.institution = i.slug)),
  ${plan}, ${reporter}, ${answers}, ${sheets}, ${page}, ${begun}, ${counted}
  SELECT page.total, p.slug AS plan, p.title AS "planTitle", j.code AS jurisdiction, ${TODAY}::text AS today, ${institutionReference('i')} AS institution, j.fictional AS demonstration,
    CASE WHEN r.id IS NOT NULL THEN json_build_object('number', r.number, 'name', r.name, 'opensOn', r.opens_on, 'dueOn', page.due_on, 'closedAt', ${instant('r.closed_at')}) END AS round,
    EXISTS (SELECT FROM begun JOIN report_submission w ON w.sheet_id = begun.id AND w.state = 'awaiting-approval' WHERE begun.place = page.place) AS "awaitingApproval", counted.counts
  FROM page JOIN counted USING (place) JOIN action_plan p ON p.id = page.plan_id JOIN jurisdiction j ON j.id = p.jurisdiction_id JOIN institution i ON i.id = page.institution_id
    LEFT JOIN reporting_round r ON r.id = page.round_id
  ORDER BY page.place`;
