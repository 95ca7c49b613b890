import { WAYS_ON } from '@cumple/domain/accounts/stand-in';
import { ROLES } from '@cumple/domain/common/role';
import { mandateHoldsSql, SITE_TIME_ZONE } from '../accounts/actor.query';

// The table of who stands in, as rows: role of the vacant post, role that takes over, whether of the same institution only, order.
const WAYS = ROLES.flatMap((role) => WAYS_ON[role].by.map(({ role: by, within }, order) => `('${role}', '${by}', ${within === 'institution'}, ${order})`)).join(', ');

/**
 * SQL of common tables: `holder` (post, account), who holds a post at an instant, deputies too; and `audience`, who is told
 * what is addressed to a post: its holders, and while there is none those of the post that stands in for it.
 */
export function audienceSql(now: string): string {
  return `holder AS MATERIALIZED (
      SELECT m.post_id, m.account_id FROM mandate m
        JOIN post ON post.id = m.post_id
        JOIN account ON account.id = m.account_id AND account.disabled_at IS NULL AND account.erased_at IS NULL
        LEFT JOIN action_plan p ON p.id = post.plan_id
      WHERE ${mandateHoldsSql('m', `coalesce(p.time_zone, ${SITE_TIME_ZONE})`, now)}),
    way (role, by_role, same_institution, place) AS (VALUES ${WAYS}),
    stand_in AS MATERIALIZED (
      SELECT DISTINCT ON (vacant.id) vacant.id AS vacant_id, other.id AS post_id
      FROM post vacant
        JOIN way ON way.role = vacant.role
        JOIN post other ON other.role = way.by_role AND other.id <> vacant.id AND (other.plan_id IS NULL OR other.plan_id = vacant.plan_id)
          AND (NOT way.same_institution OR other.institution_id = vacant.institution_id)
      WHERE other.id IN (SELECT post_id FROM holder) AND vacant.id NOT IN (SELECT post_id FROM holder)
      ORDER BY vacant.id, way.place, other.id),
    audience AS (
      SELECT post_id, account_id FROM holder
      UNION
      SELECT stand_in.vacant_id, holder.account_id FROM stand_in JOIN holder USING (post_id))`;
}
