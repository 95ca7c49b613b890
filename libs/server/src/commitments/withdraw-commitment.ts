import type { ManagedCommitment, Withdrawal } from '@cumple/contracts/commitments/managed-commitment';
import { reasonsNotToWithdraw } from '@cumple/domain/commitments/reasons-not-to-change';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../common/caller';
import { WriteDesk } from '../common/write-desk';
import { finishChange } from './internal/finish-change';
import { reasonRefusals } from './internal/reason-refusals';
import { refuse } from './internal/refuse';
import { readManaged, takeCommitment } from './internal/take-commitment';

const WITHDRAWN = 'UPDATE commitment SET withdrawn_at = $2, withdrawal_reason = $3, version = version + 1 WHERE id = $1';

/** Withdraws a commitment with a reason. It stays readable, with what was judged of it. */
@Injectable()
export class WithdrawCommitment {
  constructor(private readonly desk: WriteDesk) {}

  withdraw(caller: Caller, planSlug: string, code: string, { reason }: Withdrawal): Promise<ManagedCommitment> {
    return this.desk.write(caller, async (act) => {
      const commitment = await takeCommitment(act, 'commitment.withdraw', planSlug, code);
      refuse(reasonRefusals(reasonsNotToWithdraw(commitment.changeable)));
      await act.manager.query(WITHDRAWN, [commitment.id, act.now, reason]);
      const changes = { before: { withdrawn: false }, after: { withdrawn: true } };
      await finishChange(act, commitment, { action: 'commitment.withdrawn', ...changes, reason, amendment: { kind: 'withdrawal', ...changes } });
      act.announce({ kind: 'commitment.withdrawn', payload: { plan: commitment.plan.slug, code: commitment.now.code } });
      return readManaged(act, commitment.plan, code);
    });
  }
}
