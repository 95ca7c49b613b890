import type { Act } from '../common/write-desk';
import { todaySql } from './plan-state.sql';

// Of the rule `reportsOutrun`, where a report is being published now.
const LIFTED = `WITH outrun AS (SELECT p.id, p.slug, p.published_at, to_char(p.status_date, 'YYYY-MM-DD') AS "statusDate" FROM action_plan p WHERE p.id = $1 AND p.status_date < ${todaySql('p', '$2')})
  UPDATE action_plan p SET status_date = NULL, version = p.version + 1 FROM outrun WHERE p.id = outrun.id
  RETURNING outrun.slug, outrun.published_at IS NOT NULL AS published, outrun."statusDate"`;

/** Once a report is published after the day of which a plan's figures spoke they speak of today: they count it, and would be told as of a day on which nobody knew it. */
export async function liftStatusDate(act: Act, plan: number): Promise<void> {
  const [[lifted]] = await act.manager.query<[{ slug: string; published: boolean; statusDate: string }[], number]>(LIFTED, [plan, act.now]);
  if (lifted) act.record({ action: 'plan.status-date-lifted', about: `plans/${lifted.slug}`, public: lifted.published, before: { statusDate: lifted.statusDate }, after: { statusDate: null } });
}
