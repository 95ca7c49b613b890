import type { ReportingRound, RoundExtending } from '@cumple/contracts/progress/reporting-round';
import { reasonsNotToExtend } from '@cumple/domain/progress/reasons-not-to-change-round';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller';
import { WorkingCalendar } from '../../common/working-calendar';
import { WriteDesk } from '../../common/write-desk';
import { askedInstitution } from './asked-institution';
import { finishRoundChange } from './finish-round-change';
import { refuseRound } from './refuse-round';
import { RoundsQuery } from './rounds.query';
import { roundCalendar, takeRound } from './take-round';

const EXTENDED = `INSERT INTO round_extension (round_id, institution_id, due_on, reason, made_at) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (round_id, institution_id) DO UPDATE SET due_on = EXCLUDED.due_on, reason = EXCLUDED.reason, made_at = EXCLUDED.made_at`;

/** Gives an institution more time in a round, with a reason; what it was given before is replaced. */
@Injectable()
export class ExtendRound {
  constructor(
    private readonly desk: WriteDesk,
    private readonly rounds: RoundsQuery,
    private readonly calendars: WorkingCalendar,
  ) {}

  extend(caller: Caller, planSlug: string, number: number, institution: string, { dueOn, reason }: RoundExtending): Promise<ReportingRound> {
    return this.desk.write(caller, async (act) => {
      const round = await takeRound(act, planSlug, number);
      const { id, asked, extendedTo } = await askedInstitution(act.manager, round, institution, act.now);
      const calendar = await roundCalendar(act, round.plan, this.calendars);
      refuseRound(reasonsNotToExtend({ dueOn: round.content.dueOn, state: round.state, asks: asked > 0 }, dueOn, calendar), dueOn, calendar);
      await act.manager.query(EXTENDED, [round.id, id, dueOn, reason, act.now]);
      const before = { dueOn: extendedTo ?? round.content.dueOn };
      await finishRoundChange(act, round, { action: 'reporting-round.extended', before, after: { institution, dueOn }, reason });
      act.announce({ kind: 'round.extended', payload: { plan: planSlug, round: number, institution } });
      return this.rounds.changed(planSlug, number);
    });
  }
}
