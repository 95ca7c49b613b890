import type { ReportingRound } from '@cumple/contracts/progress/reporting-round';
import { reasonsNotToStep } from '@cumple/domain/progress/reasons-not-to-change-round';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller';
import { WorkingCalendar } from '../../common/working-calendar';
import { WriteDesk } from '../../common/write-desk';
import { finishRoundChange } from './finish-round-change';
import { refuseRound } from './refuse-round';
import { RoundsQuery } from './rounds.query';
import { roundCalendar, takeRound } from './take-round';

/** Closes a round for good: nothing is received in it afterwards. */
@Injectable()
export class CloseRound {
  constructor(
    private readonly desk: WriteDesk,
    private readonly rounds: RoundsQuery,
    private readonly calendars: WorkingCalendar,
  ) {}

  close(caller: Caller, planSlug: string, number: number): Promise<ReportingRound> {
    return this.desk.write(caller, async (act) => {
      const round = await takeRound(act, planSlug, number);
      refuseRound(reasonsNotToStep('close', round.state), round.content.dueOn, await roundCalendar(act, round.plan, this.calendars));
      await act.manager.query('UPDATE reporting_round SET closed_at = $2 WHERE id = $1', [round.id, act.now]);
      await finishRoundChange(act, round, { action: 'reporting-round.closed', before: { closedAt: null }, after: { closedAt: act.now.toISOString() } });
      return this.rounds.changed(planSlug, number);
    });
  }
}
