import type { ReportingRound, RoundCreation } from '@cumple/contracts/progress/reporting-round';
import { reasonsNotToOpenRound, type RoundContent } from '@cumple/domain/progress/reasons-not-to-change-round';
import { Injectable } from '@nestjs/common';
import { growRevisions } from '../../action-plans/grow-revisions';
import { type PlanAtWork, takePlan } from '../../action-plans/take-plan';
import type { Caller } from '../../common/caller';
import { WorkingCalendar } from '../../common/working-calendar';
import { type Act, WriteDesk } from '../../common/write-desk';
import { findMilestones, setMilestones } from './asked-milestones';
import { refuseRound } from './refuse-round';
import { RoundsQuery } from './rounds.query';
import { roundCalendar } from './take-round';

// The plan is locked: nobody else takes the number meanwhile.
const ADDED = `INSERT INTO reporting_round (plan_id, number, name, period_starts_on, period_ends_on, opens_on, due_on, announced_at)
  SELECT $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7 FROM reporting_round WHERE plan_id = $1 RETURNING id, number`;

/** Opens a round at once, or plans it for a day ahead: it is public from its opening day on. */
@Injectable()
export class OpenRound {
  constructor(
    private readonly desk: WriteDesk,
    private readonly rounds: RoundsQuery,
    private readonly calendars: WorkingCalendar,
  ) {}

  open(caller: Caller, planSlug: string, { milestones, ...content }: RoundCreation): Promise<ReportingRound> {
    return this.desk.write(caller, async (act) => {
      const plan = await takePlan(act, 'round.manage', planSlug);
      const calendar = await roundCalendar(act, plan, this.calendars);
      const asked = await findMilestones(act.manager, plan.id, milestones, null);
      refuseRound(reasonsNotToOpenRound(content, asked, calendar), content.dueOn, calendar);
      const opened = content.opensOn <= plan.today;
      const round = await insert(act, plan, content, opened ? act.now : null);
      await setMilestones(act.manager, round.id, asked.ids);
      if (opened) await growRevisions(act.manager, plan.id);
      const action = opened ? 'reporting-round.opened' : 'reporting-round.planned';
      act.record({ action, about: `plans/${plan.slug}/reporting-rounds/${round.number}`, public: plan.published && opened, after: { ...content, milestones: asked.count } });
      return this.rounds.changed(plan.slug, round.number);
    });
  }
}

async function insert(act: Act, plan: PlanAtWork, content: RoundContent, announcedAt: Date | null): Promise<{ id: number; number: number }> {
  const { name, periodStartsOn, periodEndsOn, opensOn, dueOn } = content;
  const [row] = await act.manager.query<{ id: number; number: number }[]>(ADDED, [plan.id, name, periodStartsOn, periodEndsOn, opensOn, dueOn, announcedAt]);
  if (!row) throw new Error('A round that was just opened is missing.');
  return row;
}
