/** Who reports for an institution, and who runs the tracker, in each of these plans. $1 slugs. */
export const WATCHERS = `SELECT post.id AS post, i.slug AS institution, post.role = 'point-of-contact' AS coordinates, p.slug AS plan, p.title, CASE WHEN j.fictional THEN 'yes' ELSE 'no' END AS demonstration
  FROM action_plan p JOIN jurisdiction j ON j.id = p.jurisdiction_id JOIN post ON post.plan_id IS NULL OR post.plan_id = p.id JOIN institution i ON i.id = post.institution_id
  WHERE p.slug = ANY ($1) AND post.role IN ('liaison', 'point-of-contact') ORDER BY p.slug, post.id`;

/** What each post was told last of a plan, in the order in which they are given. $1 posts, each with the plan's title, as JSON. */
export const LAST_TOLD = `SELECT told.facts ->> 'alerts' AS alerts, told.facts ->> 'day' AS day
  FROM ROWS FROM (json_to_recordset($1::json) AS (post integer, title text)) WITH ORDINALITY AS given(post, title, place)
    LEFT JOIN LATERAL (SELECT n.facts FROM notification n WHERE n.post_id = given.post AND n.kind = 'alerts.waiting' AND n.facts ->> 'plan' = given.title ORDER BY n.at DESC LIMIT 1) told ON true
  ORDER BY given.place`;
