import type { ManagedMilestone, Withdrawal } from '@cumple/contracts/commitments/managed-commitment';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../common/caller';
import { WriteDesk } from '../common/write-desk';
import { finishChange } from './internal/finish-change';
import { readMilestone, takeMilestone } from './internal/take-milestone';

const WITHDRAWN = 'UPDATE milestone SET withdrawn_at = $3, withdrawal_reason = $4, version = version + 1 WHERE commitment_id = $1 AND number = $2';

/** Withdraws a milestone with a reason. It stays readable after the others. */
@Injectable()
export class WithdrawMilestone {
  constructor(private readonly desk: WriteDesk) {}

  withdraw(caller: Caller, address: { plan: string; code: string; number: number }, { reason }: Withdrawal): Promise<ManagedMilestone> {
    return this.desk.write(caller, async (act) => {
      const { commitment, milestone } = await takeMilestone(act, address.plan, address.code, address.number);
      await act.manager.query(WITHDRAWN, [commitment.id, milestone.number, act.now, reason]);
      const changes = { before: { withdrawn: false }, after: { withdrawn: true } };
      const amendment = commitment.plan.approved ? { kind: 'milestone-withdrawn' as const, ...changes } : null;
      await finishChange(act, commitment, { action: 'milestone.withdrawn', milestone: milestone.number, ...changes, reason, amendment });
      return readMilestone(act, commitment.plan, address.code, milestone.number);
    });
  }
}
