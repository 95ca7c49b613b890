import { mandateHoldsSql, SITE_TIME_ZONE } from '../accounts/actor.query';

/**
 * SQL of two common tables: `holder` (post, account), who holds a post at an instant, deputies too; and `audience`, who is
 * told what is addressed to a post: its holders, and while there is none the points of contact of its plan.
 */
export function audienceSql(now: string): string {
  return `holder AS MATERIALIZED (
      SELECT m.post_id, m.account_id FROM mandate m
        JOIN post ON post.id = m.post_id
        JOIN account ON account.id = m.account_id AND account.disabled_at IS NULL AND account.erased_at IS NULL
        LEFT JOIN action_plan p ON p.id = post.plan_id
      WHERE ${mandateHoldsSql('m', `coalesce(p.time_zone, ${SITE_TIME_ZONE})`, now)}),
    audience AS (
      SELECT post_id, account_id FROM holder
      UNION
      SELECT vacant.id, holder.account_id
      FROM post vacant
        JOIN post contact ON contact.role = 'point-of-contact' AND (contact.plan_id IS NULL OR contact.plan_id = vacant.plan_id)
        JOIN holder ON holder.post_id = contact.id
      WHERE vacant.role IS NOT NULL AND NOT EXISTS (SELECT FROM holder own WHERE own.post_id = vacant.id))`;
}
