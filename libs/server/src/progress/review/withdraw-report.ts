import type { Withdrawal } from '@cumple/contracts/commitments/managed-commitment';
import type { ManagedReport } from '@cumple/contracts/progress/progress-report';
import { changedFields } from '@cumple/domain/common/changed-fields';
import { requireVersion } from '@cumple/server-kit/http/version';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller';
import { WriteDesk } from '../../common/write-desk';
import { finishStep } from './internal/finish-step';
import { requireStep } from './internal/refuse';
import { settleMilestones } from './internal/settle-milestone';
import { takeReport } from './internal/take-report';
import { ManagedReportsQuery } from './managed-reports.query';

const WITHDRAWN = `UPDATE progress_report SET state = 'withdrawn', withdrawn_at = $2, withdrawal_reason = $3, version = version + 1 WHERE id = $1`;

/** Withdraws a published report with a public reason: it stays readable, and the milestone says what the report before it said. */
@Injectable()
export class WithdrawReport {
  constructor(
    private readonly desk: WriteDesk,
    private readonly reports: ManagedReportsQuery,
  ) {}

  withdraw(caller: Caller, id: number, version: number, { reason }: Withdrawal): Promise<ManagedReport> {
    return this.desk.write(caller, async (act) => {
      const { report } = await takeReport(act, 'report.withdraw', id);
      requireStep(report.state, 'withdraw');
      requireVersion(report, version);
      await act.manager.query(WITHDRAWN, [id, act.now, reason]);
      const { before, after } = (await settleMilestones(act, [report]))(report);
      await finishStep(act, report, { action: 'report.withdrawn', public: true, ...changedFields(before, after), reason });
      return this.reports.after(act, id);
    });
  }
}
