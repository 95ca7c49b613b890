import type { Page } from '@cumple/contracts/common/page';
import type { ManagedReport } from '@cumple/contracts/progress/progress-report';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { prepared } from '@cumple/server-kit/database/prepared';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource } from 'typeorm';
import type { Caller } from '../../common/caller';
import { found } from '../../common/found';
import { offsetOf, type PageRequest } from '../../common/page-request';
import { requireRight } from '../../common/require-right';
import { WorkingCalendar } from '../../common/working-calendar';
import type { Act } from '../../common/write-desk';
import { managedReportsSql } from './managed-report.sql';
import { type ManagedReportRow, managedReportView } from './managed-report-view';

const oneSql = prepared('managed-report', managedReportsSql('SELECT $2::int AS id, 1 AS place'));

const WAITING = `progress_report r JOIN report_sheet s ON s.id = r.sheet_id JOIN action_plan p ON p.id = s.plan_id WHERE p.slug = $2 AND r.state = 'submitted'`;

// Most pressing first.
const queueSql = prepared('review-queue', managedReportsSql(`SELECT r.id, row_number() OVER (ORDER BY r.review_due_on NULLS LAST, r.received_at, r.id) AS place FROM ${WAITING} ORDER BY place LIMIT $3 OFFSET $4`));

const totalSql = `SELECT p.slug, (SELECT count(*)::int FROM ${WAITING.replace('$2', '$1')}) AS total FROM action_plan p WHERE p.slug = $1`;

/** Reports that were received, for those who review them and for their own institution; never a draft. */
@Injectable()
export class ManagedReportsQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly calendars: WorkingCalendar,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What waits for review, most pressing first; two statements whatever its length. */
  async queue(caller: Caller, plan: string, request: PageRequest): Promise<Page<ManagedReport>> {
    requireRight(caller, 'report.review', { plan });
    const [counted] = await this.dataSource.query<{ total: number }[]>(totalSql, [plan]);
    const { total } = found(counted ?? null);
    const rows = await this.dataSource.query<ManagedReportRow[]>(queueSql, [this.clock(), plan, request.pageSize, offsetOf(request)]);
    return { items: await Promise.all(rows.map((row) => this.view(row, caller))), ...request, total };
  }

  async one(caller: Caller, id: number): Promise<ManagedReport> {
    requireRight(caller, 'report.read', {});
    const report = found(await this.read(this.dataSource.manager, caller, id, this.clock()));
    requireRight(caller, 'report.read', { plan: report.plan, institutions: [report.institution.slug] });
    return report;
  }

  /** The report as it stands after a step, for whoever took it. */
  async after({ manager, caller, now }: Act, id: number): Promise<ManagedReport> {
    return found(await this.read(manager, caller, id, now));
  }

  private async read(manager: EntityManager, caller: Caller, id: number, now: Date): Promise<ManagedReport | null> {
    const [row] = await manager.query<ManagedReportRow[]>(oneSql, [now, id]);
    return row ? this.view(row, caller) : null;
  }

  private async view(row: ManagedReportRow, { actor }: Caller): Promise<ManagedReport> {
    const { isHoliday } = await this.calendars.of(row.jurisdiction);
    return managedReportView(row, actor, isHoliday);
  }
}
