import { audienceSql } from '../notifications/audience.sql';

const HELD = '(SELECT post_id FROM holder)';

/**
 * Whom alerts are told in these plans, by whose turn it is. An institution's: its posts of liaison; where nobody holds one nor
 * stands in within the institution, whoever does by the table of stand-ins, with why (`vacant`); where nobody hears a post of
 * liaison of it – it may have none at all –, those who may report in its place: its approver, else the points of contact (`nobody`).
 * $1 now, $2 slugs of plans, $3 institutions whose turn it is, as JSON.
 */
export const WATCHERS = `WITH ${audienceSql('$1')},
  plan AS MATERIALIZED (SELECT p.id, p.slug, p.title, CASE WHEN j.fictional THEN 'yes' ELSE 'no' END AS demonstration
    FROM action_plan p JOIN jurisdiction j ON j.id = p.jurisdiction_id WHERE p.slug = ANY ($2)),
  own AS MATERIALIZED (SELECT plan.slug AS plan, plan.title, plan.demonstration, post.id AS post, post.role, i.slug AS institution
    FROM plan JOIN post ON (post.plan_id IS NULL OR post.plan_id = plan.id) AND post.role IN ('liaison', 'approver', 'point-of-contact') JOIN institution i ON i.id = post.institution_id),
  asked AS (SELECT given.plan, i.slug, i.name,
      EXISTS (SELECT FROM own WHERE own.plan = given.plan AND own.institution = i.slug AND own.role = 'liaison' AND own.post IN ${HELD}) AS held,
      EXISTS (SELECT FROM own WHERE own.plan = given.plan AND own.institution = i.slug AND own.role = 'liaison' AND own.post IN (SELECT post_id FROM audience)) AS heard,
      EXISTS (SELECT FROM own WHERE own.plan = given.plan AND own.institution = i.slug AND own.role = 'approver' AND own.post IN ${HELD}) AS approves
    FROM json_to_recordset($3::json) AS given(plan text, institution text) JOIN institution i ON i.slug = given.institution),
  watcher AS (
    SELECT own.*, 'institution' AS turn, asked.slug AS of, asked.name, CASE WHEN NOT asked.held THEN 'vacant' END AS why, '' AS instead
    FROM asked JOIN own ON own.plan = asked.plan AND own.institution = asked.slug AND own.role = 'liaison'
    UNION ALL
    SELECT own.*, 'institution', asked.slug, asked.name, CASE WHEN asked.approves THEN 'vacant' ELSE 'nobody' END, asked.slug
    FROM asked JOIN own ON own.plan = asked.plan AND own.post IN ${HELD}
      AND CASE WHEN asked.approves THEN own.role = 'approver' AND own.institution = asked.slug ELSE own.role = 'point-of-contact' END
    WHERE NOT asked.heard
    UNION ALL SELECT own.*, 'approver', own.institution, NULL, NULL, '' FROM own WHERE own.role = 'approver'
    UNION ALL SELECT own.*, 'point-of-contact', NULL, NULL, NULL, '' FROM own WHERE own.role = 'point-of-contact')
  SELECT post, plan, title, demonstration, turn, of, name, why, instead FROM watcher ORDER BY plan, post, instead`;

/** What each post was told last of a plan and in whose place, in the order in which they are given. $1 posts, each with the plan's title and that place, as JSON. */
export const LAST_TOLD = `SELECT told.facts ->> 'alerts' AS alerts, told.facts ->> 'day' AS day
  FROM ROWS FROM (json_to_recordset($1::json) AS (post integer, title text, instead text)) WITH ORDINALITY AS given(post, title, instead, place)
    LEFT JOIN LATERAL (SELECT n.facts FROM notification n WHERE n.post_id = given.post AND n.kind = 'alerts.waiting' AND n.facts ->> 'plan' = given.title
      AND coalesce(n.facts ->> 'instead', '') = given.instead ORDER BY n.at DESC LIMIT 1) told ON true
  ORDER BY given.place`;
