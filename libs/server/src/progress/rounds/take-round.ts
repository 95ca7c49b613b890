import type { Day } from '@cumple/domain/common/day';
import type { RoundCalendar, RoundContent } from '@cumple/domain/progress/reasons-not-to-change-round';
import { roundState, type RoundState } from '@cumple/domain/progress/reporting-round.state';
import { type PlanAtWork, takePlan } from '../../action-plans/take-plan';
import { found } from '../../common/found';
import type { WorkingCalendar } from '../../common/working-calendar';
import type { Act } from '../../common/write-desk';

/** A round that somebody is changing: until the transaction ends nobody else changes it. */
export interface RoundAtWork {
  id: number;
  number: number;
  plan: PlanAtWork;
  version: number;
  state: RoundState;
  /** It is public: of a public plan, and its opening day has come. */
  isPublic: boolean;
  content: RoundContent;
}

interface Row extends RoundContent {
  id: number;
  number: number;
  version: number;
  announced: boolean;
  closedAt: string | null;
}

// Whoever sends reports holds the row shared: a closing waits for them, and they for it.
const ROUND = `SELECT id, number, version, announced_at IS NOT NULL AS announced, closed_at::text AS "closedAt", name, period_starts_on::text AS "periodStartsOn", period_ends_on::text AS "periodEndsOn",
    opens_on::text AS "opensOn", due_on::text AS "dueOn"
  FROM reporting_round WHERE plan_id = $1 AND number = $2 FOR NO KEY UPDATE`;

/** Takes a round in hand: 401 or 403 first, then 404. */
export async function takeRound(act: Act, planSlug: string, number: number): Promise<RoundAtWork> {
  const plan = await takePlan(act, 'round.manage', planSlug);
  const [row] = await act.manager.query<Row[]>(ROUND, [plan.id, number]);
  const { id, version, announced, closedAt, ...rest } = found(row ?? null);
  const { number: _, ...content } = rest;
  return { id, number, plan, version, state: roundState({ ...content, closedAt }, plan.today), isPublic: plan.published && announced, content };
}

const JURISDICTION = 'SELECT j.code FROM action_plan p JOIN jurisdiction j ON j.id = p.jurisdiction_id WHERE p.id = $1';

/** The days of a plan's jurisdiction, beside the day that it is. */
export async function roundCalendar(act: Act, { id, today }: { id: number; today: Day }, calendars: WorkingCalendar): Promise<RoundCalendar> {
  const [row] = await act.manager.query<{ code: string }[]>(JURISDICTION, [id]);
  const { isHoliday } = await calendars.of(row?.code ?? '');
  return { today, isHoliday };
}
