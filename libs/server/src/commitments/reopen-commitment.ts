import type { ManagedCommitment, Reopening } from '@cumple/contracts/commitments/managed-commitment';
import { reasonsNotToReopen } from '@cumple/domain/commitments/reasons-not-to-change';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../common/caller';
import { WriteDesk } from '../common/write-desk';
import { finishChange } from './internal/finish-change';
import { reasonRefusals } from './internal/reason-refusals';
import { refuse } from './internal/refuse';
import { readManaged, takeCommitment } from './internal/take-commitment';

const REOPENED = 'UPDATE commitment SET check_in_force_on = NULL, version = version + 1 WHERE id = $1';

/**
 * Reopens a commitment that is declared complete. Nobody judges in the institution's name: its declaration stays on
 * record, and the reopening stands beside it until a newer one comes.
 */
@Injectable()
export class ReopenCommitment {
  constructor(private readonly desk: WriteDesk) {}

  reopen(caller: Caller, planSlug: string, code: string, { reason }: Reopening): Promise<ManagedCommitment> {
    return this.desk.write(caller, async (act) => {
      const commitment = await takeCommitment(act, 'commitment.check-in-force', planSlug, code);
      refuse(reasonRefusals(reasonsNotToReopen(commitment.changeable)));
      await act.manager.query(REOPENED, [commitment.id]);
      const changes = { before: { reopened: false }, after: { reopened: true } };
      const amendment = { kind: 'reopening', before: { ...changes.before, assessment: commitment.declaredBy }, after: changes.after } as const;
      await finishChange(act, commitment, { action: 'commitment.reopened', ...changes, reason, amendment });
      return readManaged(act, commitment.plan, code);
    });
  }
}
