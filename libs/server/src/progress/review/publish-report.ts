import type { ManagedReport } from '@cumple/contracts/progress/progress-report';
import { requireVersion } from '@cumple/server-kit/http/version';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller';
import { found } from '../../common/found';
import { WriteDesk } from '../../common/write-desk';
import { ManagedReportsQuery } from './managed-reports.query';
import { putOut } from './internal/put-out';
import { requireStep } from './internal/refuse';
import { takeReport } from './internal/take-report';

/** Publishes a report that somebody reviewed. */
@Injectable()
export class PublishReport {
  constructor(
    private readonly desk: WriteDesk,
    private readonly reports: ManagedReportsQuery,
  ) {}

  /** `plan`: the only one whose reports are meant; another's is as good as none. */
  publish(caller: Caller, id: number, version: number, plan?: string): Promise<ManagedReport> {
    return this.desk.write(caller, async (act) => {
      const { report, by } = await takeReport(act, 'report.review', id);
      found(plan === undefined || plan === report.plan.slug ? report : null);
      requireStep(report.state, 'publish');
      requireVersion(report, version);
      await putOut(act, report, by);
      return this.reports.after(act, id);
    });
  }
}
