import { planStateSql, todaySql } from '../../action-plans/plan-state.sql';
import { publicPlan } from '../../common/public.sql';

const state = planStateSql('p', todaySql('p', '$1'));

/**
 * SQL: the id of the public plan that stands for the whole site. The one that the point of contact set; else of the real plans
 * the running one that starts latest, else the one that ended latest; else the same of demonstration plans; else any
 * other, real ones first. `$1` is now.
 */
export const currentPlanId = `(
    SELECT p.id FROM action_plan p JOIN jurisdiction j ON j.id = p.jurisdiction_id LEFT JOIN site ON site.current_plan_id = p.id
    WHERE ${publicPlan('p')}
    ORDER BY site.id NULLS LAST, ${state} IN ('running', 'ended') DESC, j.fictional, ${state} = 'running' DESC,
      CASE WHEN ${state} = 'ended' THEN p.ends_on ELSE p.starts_on END DESC, p.slug
    LIMIT 1)`;
