import type { ReportSheet, ReportSheetLine, ReportSheetList, SheetRow, SubmissionLine } from '@cumple/contracts/progress/report-sheet';
import { THRESHOLDS } from '@cumple/domain/common/thresholds';
import { approvalModesFor } from '@cumple/domain/progress/approval';
import { reportDays } from '@cumple/domain/progress/report-days';
import { mostUrgentFirst } from '@cumple/domain/progress/sheet-order';
import { writesReportsAs, writingReachOf } from '@cumple/domain/progress/who-reports';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../../common/caller';
import { found } from '../../common/found';
import { requireRight } from '../../common/require-right';
import { presentTransaction } from '../../common/transaction';
import { WorkingCalendar } from '../../common/working-calendar';
import { openSheetsSql } from './open-sheets.sql';
import type { SheetAddress } from './sheet-address';
import { type LineCounts, sheetLine, type StoredLine } from './sheet-line';
import { sheetRow, type StoredRow, surroundingsOf } from './sheet-row';
import { sheetRowsSql } from './sheet-rows.sql';
import { sheetSql, submissionsSql } from './sheet.sql';
import { lockOf, reportingInstitution, stateOfRound, type StoredSheet } from './stored-sheet';
import { type StoredSubmission, submissionLine } from './submission-line';

/** More than this nobody reads; the total is told. */
const MOST_LINES = 500;

interface OpenSheet extends StoredLine {
  counts: Omit<LineCounts, 'toReport'>;
  total: number;
}

/** Sheets as those who report read them: the list is one statement, a sheet three. */
@Injectable()
export class ReportSheetsQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly calendar: WorkingCalendar,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Those that the caller may fill in, first due first. */
  async lines({ actor }: Caller): Promise<ReportSheetList> {
    const sheets = await this.query<OpenSheet>(openSheetsSql, [this.clock(), JSON.stringify(writingReachOf(actor)), MOST_LINES]);
    const items = await Promise.all(sheets.map(async (sheet) => sheetLine(sheet, sheet.counts, (await this.calendar.of(sheet.jurisdiction)).isHoliday)));
    return { total: sheets[0]?.total ?? 0, items };
  }

  /** One sheet. The point of contact reads from it what was received; drafts only where it may write them. */
  async one(caller: Caller, { plan, round, institution }: SheetAddress): Promise<ReportSheet> {
    requireRight(caller, 'report.read', { plan, institutions: [institution] });
    const [row] = await this.query<StoredSheet>(sheetSql, [this.clock(), plan, round, institution]);
    const stored = found(row ?? null);
    const seesDrafts = writesReportsAs(caller.actor, reportingInstitution(stored)) !== null;
    const sheet = seesDrafts ? stored : withoutDrafts(stored);
    const rows = await this.rows(sheet, seesDrafts);
    const submissions = sheet.sheetId === null ? [] : await this.query<StoredSubmission>(submissionsSql, [sheet.sheetId]);
    const line = sheetLine(sheet, countsOf(rows), (await this.calendar.of(sheet.jurisdiction)).isHoliday);
    const shown = submissions.filter(({ state }) => seesDrafts || state === 'received').map(submissionLine);
    return { ...shownSheet(sheet, line, inOrder(rows, sheet.today), shown), writable: seesDrafts };
  }

  /** Rows of a sheet – of some of its milestones only, where they are given. */
  async rows(sheet: StoredSheet, seesDrafts: boolean, milestones: readonly number[] | null = null): Promise<SheetRow[]> {
    const rows = await this.query<StoredRow>(sheetRowsSql, [sheet.planId, sheet.roundId, sheet.institutionId, sheet.sheetId, seesDrafts, milestones]);
    return rows.map((stored) => sheetRow(stored, surroundingsOf(sheet, stateOfRound(sheet) === 'closed')));
  }

  private query<Row>(sql: string, values: unknown[]): Promise<Row[]> {
    return (presentTransaction() ?? this.dataSource).query<Row[]>(sql, values);
  }
}

/** Most urgent first. */
export function inOrder(rows: readonly SheetRow[], today: string): SheetRow[] {
  const placed = rows.map((row) => ({ row, commitment: row.commitment, milestone: row.milestone, dueOn: row.dueOn?.date ?? null, state: row.lastState, withdrawn: row.withdrawn, report: row.report?.state ?? null }));
  return mostUrgentFirst(placed, today).map(({ row }) => row);
}

/** The letter is a draft, too, until reports are sent with it; and what waits for approval wasn't sent yet. */
function withoutDrafts(sheet: StoredSheet): StoredSheet {
  return { ...sheet, letterNumber: null, letterOn: null, awaitingApproval: false };
}

function shownSheet(sheet: StoredSheet, line: ReportSheetLine, rows: SheetRow[], submissions: SubmissionLine[]): Omit<ReportSheet, 'writable'> {
  const { letterNumber, letterOn, approverPost, extension, approvalRequired, today, planPeriod, timeZone, demonstration, version } = sheet;
  return {
    ...line, letterNumber, letterOn, approverPost, extension, approvalRequired, rows, submissions, asOf: today, days: reportDays(planPeriod), timeZone, demonstration, version, lock: lockOf(sheet),
    approvalModes: approvalModesFor({ required: approvalRequired, refused: false, hasApprover: approverPost !== null }),
    reviewWorkingDays: THRESHOLDS.reviewWorkingDays,
  };
}

function countsOf(rows: readonly SheetRow[]): Omit<LineCounts, 'toReport'> {
  const standing = rows.filter(({ withdrawn }) => !withdrawn);
  const of = (state: string) => standing.filter(({ report }) => report?.state === state).length;
  return { milestones: standing.length, drafts: of('draft'), returned: of('returned'), submitted: of('submitted'), published: of('published') };
}
