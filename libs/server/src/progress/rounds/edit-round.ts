import type { ReportingRound, RoundEdit } from '@cumple/contracts/progress/reporting-round';
import { type ChangedFields, changedFields, changesNothing } from '@cumple/domain/common/changed-fields';
import { reasonsNotToEditRound, type RoundContent } from '@cumple/domain/progress/reasons-not-to-change-round';
import { requireVersion } from '@cumple/server-kit/http/version';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Caller } from '../../common/caller';
import { WorkingCalendar } from '../../common/working-calendar';
import { type Act, WriteDesk } from '../../common/write-desk';
import { findMilestones, type FoundMilestones, setMilestones } from './asked-milestones';
import { finishRoundChange } from './finish-round-change';
import { refuseRound } from './refuse-round';
import { RoundsQuery } from './rounds.query';
import { type RoundAtWork, roundCalendar, takeRound } from './take-round';

const MILESTONES = 'SELECT milestone_id AS id FROM round_milestone WHERE round_id = $1';

/** Changes a round's name, days or milestones. */
@Injectable()
export class EditRound {
  constructor(
    private readonly desk: WriteDesk,
    private readonly rounds: RoundsQuery,
    private readonly calendars: WorkingCalendar,
  ) {}

  edit(caller: Caller, planSlug: string, number: number, version: number, { milestones, ...edit }: RoundEdit): Promise<ReportingRound> {
    return this.desk.write(caller, async (act) => {
      const round = await takeRound(act, planSlug, number);
      requireVersion(round, version);
      const calendar = await roundCalendar(act, round.plan, this.calendars);
      const changes = changedFields(round.content, edit);
      const content: RoundContent = { ...round.content, ...changes.after };
      const asked = milestones ? await findMilestones(act.manager, round.plan.id, milestones, round.id) : null;
      refuseRound(reasonsNotToEditRound(round.content, content, round.state, asked, calendar), content.dueOn, calendar);
      await apply(act, round, changes, content, asked);
      return this.rounds.changed(planSlug, number);
    });
  }
}

async function apply(act: Act, round: RoundAtWork, changes: ChangedFields, content: RoundContent, asked: FoundMilestones | null): Promise<void> {
  const counts = asked && (await newCounts(act.manager, round.id, asked));
  if (changesNothing(changes) && !counts) return;
  await write(act.manager, round.id, content);
  if (asked) await setMilestones(act.manager, round.id, asked.ids);
  await finishRoundChange(act, round, { action: 'reporting-round.edited', before: { ...changes.before, ...counts?.before }, after: { ...changes.after, ...counts?.after } });
}

/** How many milestones there were and are to be; nothing when they stay the same ones. */
async function newCounts(manager: EntityManager, round: number, { ids }: FoundMilestones): Promise<{ before: object; after: object } | null> {
  const before = await manager.query<{ id: number }[]>(MILESTONES, [round]);
  const known = new Set(before.map(({ id }) => id));
  return known.size === ids.length && ids.every((id) => known.has(id)) ? null : { before: { milestones: known.size }, after: { milestones: ids.length } };
}

async function write(manager: EntityManager, id: number, { name, periodStartsOn, periodEndsOn, opensOn, dueOn }: RoundContent): Promise<void> {
  await manager.query('UPDATE reporting_round SET name = $2, period_starts_on = $3, period_ends_on = $4, opens_on = $5, due_on = $6 WHERE id = $1', [id, name, periodStartsOn, periodEndsOn, opensOn, dueOn]);
}
