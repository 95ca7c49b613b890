import { institutionReference } from '../../common/json.sql';

/** SQL: how many cards there are, whatever the filters, where `condition` holds of the step `tally`. */
const cards = (condition = 'true') => `(SELECT coalesce(sum(cards) FILTER (WHERE ${condition}), 0) FROM tally)`;

/** SQL: the plan of a list – one of them across plans, null without any – from the steps `plan`, `card` and `tally`. */
export const listedPlan = `(SELECT json_build_object('slug', plan.slug, 'title', plan.title, 'statusDate', plan.status_date, 'timeZone', plan.time_zone,
      'demonstration', plan.demonstration, 'coordinator', ${institutionReference('i')},
      'commitmentCount', ${cards()}, 'assessedByOthers', ${cards('assessed_by_others')},
      'withPolicyArea', (SELECT count(*) FROM card WHERE policy_area_id IS NOT NULL), 'withTimeliness', ${cards(`timeliness IN ('on-time', 'late')`)})
    FROM plan LEFT JOIN institution i ON i.id = plan.coordinator_id LIMIT 1)`;
