import type { ReportingRound } from '@cumple/contracts/progress/reporting-round';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller';
import { found } from '../../common/found';
import { ownInstitutions } from '../../common/own-institutions';
import { ReadDatabase } from '../../common/read-database';
import { requireRight } from '../../common/require-right';
import { WorkingCalendar } from '../../common/working-calendar';
import { roundListSql, roundSql } from './round.sql';
import { roundView, type StoredRound } from './round-view';

interface Calendar {
  jurisdiction: string;
  today: string;
}

/** Reporting rounds as the workspace shows them, one statement each. An institution sees those that ask it, and of them its own part. */
@Injectable()
export class RoundsQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly calendars: WorkingCalendar,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(caller: Caller, plan: string): Promise<ReportingRound[]> {
    requireRight(caller, 'round.read', { plan });
    const row = await this.database.one<Calendar & { rounds: StoredRound[] }>(roundListSql, [this.clock(), plan, ownInstitutions(caller, 'round.read', plan)]);
    const { rounds, jurisdiction, today } = found(row);
    const { isHoliday } = await this.calendars.of(jurisdiction);
    return rounds.map((round) => roundView(round, today, isHoliday));
  }

  async one(caller: Caller, plan: string, number: number): Promise<ReportingRound> {
    requireRight(caller, 'round.read', { plan });
    return this.read(plan, number, ownInstitutions(caller, 'round.read', plan));
  }

  /** A round after an operation that was allowed to change it. */
  changed(plan: string, number: number): Promise<ReportingRound> {
    return this.read(plan, number, null);
  }

  private async read(plan: string, number: number, institutions: string[] | null): Promise<ReportingRound> {
    const row = await this.database.one<Calendar & { round: StoredRound }>(roundSql, [this.clock(), plan, institutions, number]);
    const { round, jurisdiction, today } = found(row);
    const { isHoliday } = await this.calendars.of(jurisdiction);
    return roundView(round, today, isHoliday);
  }
}
