import type { ReportingRound } from '@cumple/contracts/progress/reporting-round';
import { reasonsNotToRemind } from '@cumple/domain/progress/reasons-not-to-change-round';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller';
import { WorkingCalendar } from '../../common/working-calendar';
import { WriteDesk } from '../../common/write-desk';
import { askedInstitution } from './asked-institution';
import { refuseRound } from './refuse-round';
import { RoundsQuery } from './rounds.query';
import { roundCalendar, takeRound } from './take-round';

const REMINDED = `INSERT INTO round_reminder (round_id, institution_id, kind, day, sent_at) VALUES ($1, $2, 'by-hand', $3, $4)`;

/** Reminds an institution of what it hasn't reported, once a day. */
@Injectable()
export class RemindInstitution {
  constructor(
    private readonly desk: WriteDesk,
    private readonly rounds: RoundsQuery,
    private readonly calendars: WorkingCalendar,
  ) {}

  remind(caller: Caller, planSlug: string, number: number, institution: string): Promise<ReportingRound> {
    return this.desk.write(caller, async (act) => {
      const round = await takeRound(act, planSlug, number);
      const { id, asked, ...known } = await askedInstitution(act.manager, round, institution, act.now);
      refuseRound(reasonsNotToRemind(round.state, { asks: asked > 0, ...known }), round.content.dueOn, await roundCalendar(act, round.plan, this.calendars));
      await act.manager.query(REMINDED, [round.id, id, round.plan.today, act.now]);
      act.announce({ kind: 'round.reminder', payload: { plan: planSlug, round: number, institutions: [institution], kind: 'by-hand' } });
      act.record({ action: 'reporting-round.reminded', about: `plans/${planSlug}/reporting-rounds/${number}`, public: false, after: { institution, missing: known.missing } });
      return this.rounds.changed(planSlug, number);
    });
  }
}
