import { groupBy } from '@cumple/domain/common/group-by';
import { RegularTasks } from '@cumple/server-kit/jobs/regular-tasks';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { WriteDesk } from '../../common/write-desk';
import { putOutAll } from './internal/put-out';
import { lockReports } from './internal/take-report';

const AT_ONCE = 100;

const OVERDUE = `SELECT r.id, s.plan_id AS plan FROM progress_report r JOIN report_sheet s ON s.id = r.sheet_id JOIN action_plan p ON p.id = s.plan_id
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

  /** So many at a time of a plan, so that whoever is killed in between leaves whole reports behind; the next run goes on with the others. */
  async run(now: Date): Promise<void> {
    const rows = await this.dataSource.query<{ id: number; plan: number }[]>(OVERDUE, [now]);
    for (const theirs of groupBy(rows, ({ plan }) => plan).values()) {
      for (let from = 0; from < theirs.length; from += AT_ONCE) await this.some(theirs.slice(from, from + AT_ONCE).map(({ id }) => id));
    }
  }

  /** Where they can't be published together each is by itself: one that can't holds up no other. */
  private some(ids: readonly number[]): Promise<void> {
    return this.together(ids).catch(async () => {
      for (const id of ids) await this.together([id]).catch((err: unknown) => this.logger.error({ err, report: id }, 'a report could not be published as not reviewed'));
    });
  }

  private together(ids: readonly number[]): Promise<void> {
    return this.desk.write({ actor: null, source: 'job: publish-unreviewed' }, async (act) => {
      // Somebody may have reviewed some meanwhile.
      const still = new Map((await lockReports(act, ids)).filter(({ state, overdue }) => state === 'submitted' && overdue).map((report) => [report.id, report]));
      await putOutAll(act, ids.flatMap((id) => still.get(id) ?? []).map((report) => ({ report, by: null })));
    });
  }
}
