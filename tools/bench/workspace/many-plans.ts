import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { watchedMilestonesSql } from '@cumple/server/alerts/watched-milestones.sql';
import { openSheetsSql } from '@cumple/server/progress/sheets/open-sheets.sql';
import { addRunningPlans } from '@cumple/testing/running-plans';
import type pg from 'pg';
import { expected, type Pace, paceOf } from './pace';
import type { Headers } from './people';

const PLANS = { plans: 100, commitments: 40, milestones: 5 };
const AT_ONCE = 2;

/** A page beside its statement alone. */
export interface PageFigures {
  name: string;
  page: Pace;
  statement: Pace;
}

/** What a point of contact of all plans reads while a hundred run, of which each has a round that is open. */
export async function measureManyPlans(owner: pg.Pool, app: pg.Pool, url: string, headers: Headers, seconds: number): Promise<PageFigures[]> {
  await addRunningPlans(owner, { ...PLANS, today: new Date().toISOString().slice(0, 10) });
  await owner.query('VACUUM ANALYZE');
  const { rows } = await owner.query<{ slug: string }>('SELECT slug FROM institution ORDER BY id LIMIT 1');
  const everywhere = { plan: null, institution: null, own: rows[0]?.slug };
  const pages: [string, string, string, unknown[]][] = [
    ['list of sheets', workspacePaths.reportSheets(), openSheetsSql, [JSON.stringify([everywhere]), 500]],
    ['alerts', workspacePaths.alerts(), watchedMilestonesSql, [JSON.stringify([everywhere]), null]],
  ];
  const figures: PageFigures[] = [];
  for (const [name, path, sql, values] of pages) {
    const page = await paceOf(AT_ONCE, seconds, async () => (await expected(200, await fetch(`${url}${path}`, { headers }))).arrayBuffer());
    const statement = await paceOf(AT_ONCE, seconds, () => app.query(sql, [new Date(), ...values]));
    figures.push({ name, page, statement });
  }
  const home = await paceOf(AT_ONCE, seconds, async () => (await expected(200, await fetch(`${url}${workspacePaths.coordination()}`, { headers }))).arrayBuffer());
  return [...figures, { name: 'figures of the home', page: home, statement: figures[1]?.statement ?? home }];
}
