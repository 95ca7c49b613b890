import type { Page } from '@cumple/contracts/common/page';
import type { ManagedReport } from '@cumple/contracts/progress/progress-report';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { knownTo } from '../../action-plans/part-in-plan.sql';
import type { Caller } from '../../common/caller';
import { found } from '../../common/found';
import { ownInstitutions } from '../../common/own-institutions';
import { offsetOf, type PageRequest } from '../../common/page-request';
import { requireRight } from '../../common/require-right';
import { WorkingCalendar } from '../../common/working-calendar';
import { managedReportsSql } from './managed-report.sql';
import { type ManagedReportRow, managedReportView } from './managed-report-view';

const sent = (plan: string, institutions: string) => `progress_report r JOIN report_sheet s ON s.id = r.sheet_id JOIN action_plan p ON p.id = s.plan_id JOIN institution i ON i.id = s.institution_id
  WHERE p.slug = ${plan} AND r.state <> 'draft' AND (${institutions} IS NULL OR i.slug = ANY (${institutions}))`;

const LIST = managedReportsSql(`SELECT r.id, row_number() OVER (ORDER BY r.received_at DESC NULLS LAST, r.id DESC) AS place FROM ${sent('$2', '$5::text[]')} ORDER BY place LIMIT $3 OFFSET $4`);

const TOTAL = `SELECT (SELECT count(*)::int FROM ${sent('$1', '$2::text[]')}) AS total FROM action_plan p WHERE p.slug = $1 AND ${knownTo('$2::text[]')}`;

/** Every report of a plan that was received: for its institution, and for those who review. */
@Injectable()
export class SentReportsQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly calendars: WorkingCalendar,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Newest first; two statements whatever its length. */
  async list(caller: Caller, plan: string, request: PageRequest): Promise<Page<ManagedReport>> {
    requireRight(caller, 'report.read', { plan });
    const own = ownInstitutions(caller, 'report.read', plan);
    const [counted] = await this.dataSource.query<{ total: number }[]>(TOTAL, [plan, own]);
    const { total } = found(counted ?? null);
    const rows = await this.dataSource.query<ManagedReportRow[]>(LIST, [this.clock(), plan, request.pageSize, offsetOf(request), own]);
    return { items: await Promise.all(rows.map((row) => this.view(row, caller))), ...request, total };
  }

  private async view(row: ManagedReportRow, { actor }: Caller): Promise<ManagedReport> {
    const { isHoliday } = await this.calendars.of(row.jurisdiction);
    return managedReportView(row, actor, isHoliday);
  }
}
