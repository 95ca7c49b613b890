import { RegularTasks } from '@cumple/server-kit/jobs/regular-tasks';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { WriteDesk } from '../../common/write-desk';
import { lapsedSql } from './approval.sql';
import { endSubmission } from './end-submission';

const LOCK = 'SELECT FROM report_submission WHERE id = $1 FOR UPDATE';

interface Lapsed {
  id: string;
  /** Nobody who was asked still holds a post that approves. */
  approverLeft: boolean;
}

/** Frees what nobody approved in time, or nobody can approve any more, one submission per transaction. */
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
    const lapsed = await this.dataSource.query<Lapsed[]>(lapsedSql, [now, null]);
    for (const { id } of lapsed) await this.expire(id);
  }

  private expire(id: string): Promise<void> {
    return this.desk.write({ actor: null, source: 'job: expire submissions' }, async (act) => {
      await act.manager.query(LOCK, [id]);
      const [still] = await act.manager.query<Lapsed[]>(lapsedSql, [act.now, id]);
      if (!still) return;
      await endSubmission(act, id, 'expired');
      act.record({ action: still.approverLeft ? 'submission.approver-left' : 'submission.expired', about: `submissions/${id}`, public: false });
      act.announce({ kind: 'submission.expired', payload: { submission: id, ...(still.approverLeft && { why: 'approver-left' }) } });
    });
  }
}
