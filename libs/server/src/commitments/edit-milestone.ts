import type { ManagedMilestone, MilestoneEdit } from '@cumple/contracts/commitments/managed-commitment';
import { changedFields, changesNothing } from '@cumple/domain/common/changed-fields';
import { reasonsNotToChangeMilestones } from '@cumple/domain/commitments/reasons-not-to-change';
import { requireVersion } from '@cumple/server-kit/http/version';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../common/caller';
import { WriteDesk } from '../common/write-desk';
import { milestoneContentOf } from './internal/content-of';
import { milestoneReasons } from './internal/content-reasons';
import { finishChange } from './internal/finish-change';
import { reasonRefusals } from './internal/reason-refusals';
import { refuse } from './internal/refuse';
import { readMilestone, takeMilestone } from './internal/take-milestone';
import { writeMilestone } from './internal/write-content';

/** Edits a milestone: with a reason once the plan is approved, for milestones are what it promises. */
@Injectable()
export class EditMilestone {
  constructor(private readonly desk: WriteDesk) {}

  edit(caller: Caller, address: { plan: string; code: string; number: number }, version: number, { reason, ...edit }: MilestoneEdit): Promise<ManagedMilestone> {
    return this.desk.write(caller, async (act) => {
      const { commitment, milestone } = await takeMilestone(act, address.plan, address.code, address.number);
      requireVersion(milestone, version);
      const changes = changedFields(milestone, edit);
      if (changesNothing(changes)) return milestone;
      const content = milestoneContentOf({ ...milestone, ...changes.after });
      refuse([...reasonRefusals(reasonsNotToChangeMilestones(commitment.changeable, reason)), ...(await milestoneReasons(act, commitment.plan, content, changes.after))]);
      await writeMilestone(act, commitment.id, milestone.number, content);
      const amendment = commitment.plan.approved ? { kind: 'milestone-changed' as const, ...changes } : null;
      await finishChange(act, commitment, { action: 'milestone.edited', milestone: milestone.number, ...changes, reason, amendment });
      return readMilestone(act, commitment.plan, address.code, milestone.number);
    });
  }
}
