import { RegularTasks } from '@cumple/server-kit/jobs/regular-tasks';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { WriteDesk } from '../../common/write-desk';
import { putOut } from './internal/put-out';
import { lockReport } from './internal/take-report';

const OVERDUE = `SELECT r.id FROM progress_report r JOIN report_sheet s ON s.id = r.sheet_id JOIN action_plan p ON p.id = s.plan_id
  WHERE r.state = 'submitted' AND r.review_due_on < ($1::timestamptz AT TIME ZONE p.time_zone)::date ORDER BY r.review_due_on, r.received_at, r.id`;

/** Publishes as not reviewed what nobody reviewed within the stated working days: a vacant post never holds a report back. */
@Injectable()
export class PublishUnreviewed implements OnModuleInit {
  private readonly logger = new Logger('PublishUnreviewed');

  constructor(
    private readonly dataSource: DataSource,
    private readonly desk: WriteDesk,
    private readonly tasks: RegularTasks,
  ) {}

  onModuleInit(): void {
    this.tasks.add('publish-unreviewed', (now) => this.run(now));
  }

  /** Each by itself, so that whoever is killed in between leaves whole reports behind; the next run goes on with the others. */
  async run(now: Date): Promise<void> {
    const rows = await this.dataSource.query<{ id: number }[]>(OVERDUE, [now]);
    for (const { id } of rows) await this.one(id).catch((err: unknown) => this.logger.error({ err, report: id }, 'a report could not be published as not reviewed'));
  }

  private one(id: number): Promise<void> {
    return this.desk.write({ actor: null, source: 'job: publish-unreviewed' }, async (act) => {
      const report = await lockReport(act, id);
      // Somebody may have reviewed it meanwhile.
      if (report?.state === 'submitted' && report.overdue) await putOut(act, report, null);
    });
  }
}
