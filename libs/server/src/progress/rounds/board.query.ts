import type { BoardCell, BoardLine, ReportingRound, RoundBoard } from '@cumple/contracts/progress/reporting-round';
import { authorise } from '@cumple/domain/common/authorise';
import type { Day } from '@cumple/domain/common/day';
import { type IsHoliday, workingDaysBetween } from '@cumple/domain/common/working-days';
import { boardStateOf } from '@cumple/domain/progress/board-state';
import { BOARD_STATES, type BoardState, dueDayOf } from '@cumple/domain/progress/reporting-round.state';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller';
import { found } from '../../common/found';
import { ownInstitutions } from '../../common/own-institutions';
import { ReadDatabase } from '../../common/read-database';
import { WorkingCalendar } from '../../common/working-calendar';
import { boardSql } from './board.sql';
import { RoundsQuery } from './rounds.query';

/** `reportedBy` is the institution whose report it is: another one than the line's where the milestone changed hands. */
type StoredCell = Omit<BoardCell, 'state'> & { unchanged: boolean | null; reportedBy: string | null };

interface StoredLine extends Pick<BoardLine, 'institution' | 'hasLiaison' | 'lastReminderAt'> {
  extendedTo: Day | null;
  cells: StoredCell[];
}

interface Row {
  today: Day;
  jurisdiction: string;
  lines: StoredLine[];
}

/** The board of a round, institution × milestone, in two statements. An institution sees its own line. */
@Injectable()
export class BoardQuery {
  constructor(
    private readonly rounds: RoundsQuery,
    private readonly database: ReadDatabase,
    private readonly calendars: WorkingCalendar,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(caller: Caller, plan: string, number: number): Promise<RoundBoard> {
    const round = await this.rounds.one(caller, plan, number);
    const row = await this.database.one<Row>(boardSql, [this.clock(), plan, ownInstitutions(caller, 'round.read', plan), number]);
    const { today, jurisdiction, lines } = found(row);
    const { isHoliday } = await this.calendars.of(jurisdiction);
    return { round, asOf: today, institutions: lines.map((line) => boardLine({ ...line, cells: line.cells.map((cell) => readable(cell, caller, plan)) }, round, today, isHoliday)) };
  }
}

/** Leads to no report that the reader would be refused. */
function readable(cell: StoredCell, { actor }: Caller, plan: string): StoredCell {
  const reads = cell.reportedBy !== null && authorise(actor, 'report.read', { plan, institutions: [cell.reportedBy] }).allowed;
  return reads ? cell : { ...cell, reportId: null };
}

function boardLine({ extendedTo, cells, ...line }: StoredLine, round: ReportingRound, today: Day, isHoliday: IsHoliday): BoardLine {
  const dueOn = dueDayOf(round.dueOn, extendedTo);
  const days = { dueOn, roundClosed: round.closedAt !== null };
  const told = cells.map(({ unchanged, reportedBy: _, ...cell }): BoardCell => {
    const report = cell.reportState && { state: cell.reportState, unchanged: unchanged ?? false };
    return { ...cell, state: boardStateOf(report, days, today) };
  });
  return { ...line, dueOn, workingDaysLeft: workingDaysBetween(today, dueOn, isHoliday), counts: countsOf(told), cells: told };
}

function countsOf(cells: readonly BoardCell[]): Record<BoardState, number> {
  const counts = Object.fromEntries(BOARD_STATES.map((state) => [state, 0])) as Record<BoardState, number>;
  for (const { state } of cells) counts[state] += 1;
  return counts;
}
