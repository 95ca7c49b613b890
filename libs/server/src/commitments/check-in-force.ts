import type { InForceCheck, ManagedCommitment } from '@cumple/contracts/commitments/managed-commitment';
import { reasonsNotToCheckInForce } from '@cumple/domain/commitments/reasons-not-to-change';
import { addMonths } from '@cumple/domain/common/add-months';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../common/caller';
import { WriteDesk } from '../common/write-desk';
import { finishChange } from './internal/finish-change';
import { reasonRefusals } from './internal/reason-refusals';
import { refuse } from './internal/refuse';
import { readManaged, takeCommitment } from './internal/take-commitment';

const CHECKED = 'UPDATE commitment SET check_in_force_on = $2, version = version + 1 WHERE id = $1';

/** Answers "still in force?" of a commitment that is declared complete, and says when to ask again. */
@Injectable()
export class CheckInForce {
  constructor(private readonly desk: WriteDesk) {}

  check(caller: Caller, planSlug: string, code: string, { inForce, reason, checkAgainAfterMonths }: InForceCheck): Promise<ManagedCommitment> {
    return this.desk.write(caller, async (act) => {
      const commitment = await takeCommitment(act, 'commitment.check-in-force', planSlug, code);
      refuse(reasonRefusals(reasonsNotToCheckInForce(commitment.changeable)));
      const checkInForceOn = checkAgainAfterMonths === undefined ? null : addMonths(commitment.plan.today, checkAgainAfterMonths);
      await act.manager.query(CHECKED, [commitment.id, checkInForceOn]);
      const changes = { before: { checkInForceOn: commitment.now.checkInForceOn }, after: { inForce, checkInForceOn } };
      const amendment = { kind: 'in-force-check', before: { ...changes.before, assessment: commitment.declaredBy }, after: changes.after } as const;
      await finishChange(act, commitment, { action: 'commitment.in-force-checked', ...changes, reason, amendment });
      return readManaged(act, commitment.plan, code);
    });
  }
}
