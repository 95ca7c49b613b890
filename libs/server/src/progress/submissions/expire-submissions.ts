import { RegularTasks } from '@cumple/server-kit/jobs/regular-tasks';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { WriteDesk } from '../../common/write-desk';
import { endSubmission } from './end-submission';

const EXPIRED = `SELECT id FROM report_submission WHERE state = 'awaiting-approval' AND expires_at <= $1 ORDER BY expires_at, id`;
const STILL = `SELECT FROM report_submission WHERE id = $1 AND state = 'awaiting-approval' AND expires_at <= $2 FOR UPDATE`;

/** Frees what nobody approved in time, one submission per transaction. */
@Injectable()
export class ExpireSubmissions implements OnModuleInit {
  constructor(
    private readonly desk: WriteDesk,
    private readonly dataSource: DataSource,
    private readonly tasks: RegularTasks,
  ) {}

  onModuleInit(): void {
    this.tasks.add('expire submissions', (now) => this.run(now));
  }

  async run(now: Date): Promise<void> {
    const expired = await this.dataSource.query<{ id: string }[]>(EXPIRED, [now]);
    for (const { id } of expired) await this.expire(id);
  }

  private expire(id: string): Promise<void> {
    return this.desk.write({ actor: null, source: 'job: expire submissions' }, async (act) => {
      const still = await act.manager.query<unknown[]>(STILL, [id, act.now]);
      if (still.length === 0) return;
      await endSubmission(act, id, 'expired');
      act.record({ action: 'submission.expired', about: `submissions/${id}`, public: false });
      act.announce({ kind: 'submission.expired', payload: { submission: id } });
    });
  }
}
