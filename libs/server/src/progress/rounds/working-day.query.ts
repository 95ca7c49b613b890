import type { Language } from '@cumple/contracts/common/language';
import type { WorkingDayView } from '@cumple/contracts/progress/reporting-round';
import { isDay, nextDay } from '@cumple/domain/common/day';
import { isWorkingDay, workingDayFrom } from '@cumple/domain/common/working-days';
import { Injectable } from '@nestjs/common';
import { knownTo } from '../../action-plans/part-in-plan.sql';
import type { Caller } from '../../common/caller';
import { found } from '../../common/found';
import { ownInstitutions } from '../../common/own-institutions';
import { ReadDatabase } from '../../common/read-database';
import { requireRight } from '../../common/require-right';
import { WorkingCalendar } from '../../common/working-calendar';

const JURISDICTION = `SELECT j.code FROM action_plan p JOIN jurisdiction j ON j.id = p.jurisdiction_id WHERE p.slug = $1 AND ${knownTo('$2::text[]')}`;

/** Whether offices work on a day in a plan's jurisdiction. */
@Injectable()
export class WorkingDayQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly calendars: WorkingCalendar,
  ) {}

  /** What is no day names nothing: 404. */
  async of(caller: Caller, plan: string, day: string, language: Language): Promise<WorkingDayView> {
    requireRight(caller, 'round.read', { plan });
    const { code } = found(isDay(day) ? await this.database.one<{ code: string }>(JURISDICTION, [plan, ownInstitutions(caller, 'round.read', plan)]) : null);
    const { isHoliday, holidayName } = await this.calendars.of(code);
    return { day, working: isWorkingDay(day, isHoliday), holiday: holidayName(day, language), next: workingDayFrom(nextDay(day), isHoliday) };
  }
}
