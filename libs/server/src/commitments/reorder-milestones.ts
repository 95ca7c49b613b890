import type { ManagedCommitment } from '@cumple/contracts/commitments/managed-commitment';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../common/caller';
import { WriteDesk } from '../common/write-desk';
import { eachOnce } from './internal/each-once';
import { finishChange } from './internal/finish-change';
import { readManaged, takeCommitment } from './internal/take-commitment';

// The places that they have stay taken: one that an import adds stands where its number says.
const PLACED = `UPDATE milestone m SET position = g.position FROM unnest($2::int[], $3::int[]) AS g(number, position)
  WHERE m.commitment_id = $1 AND m.number = g.number`;

/** Puts a commitment's milestones – withdrawn ones included – in a new order; their numbers stay. */
@Injectable()
export class ReorderMilestones {
  constructor(private readonly desk: WriteDesk) {}

  reorder(caller: Caller, planSlug: string, code: string, numbers: readonly number[]): Promise<ManagedCommitment> {
    return this.desk.write(caller, async (act) => {
      const commitment = await takeCommitment(act, 'milestone.edit', planSlug, code);
      const before = [...commitment.now.milestones].sort((one, other) => one.position - other.position);
      eachOnce('numbers', before, numbers, ({ number }) => number);
      if (before.every(({ number }, place) => numbers[place] === number)) return commitment.now;
      await act.manager.query(PLACED, [commitment.id, numbers, before.map(({ position }) => position)]);
      const changes = { before: { numbers: before.map(({ number }) => number) }, after: { numbers } };
      await finishChange(act, commitment, { action: 'milestone.reordered', ...changes });
      return readManaged(act, commitment.plan, code);
    });
  }
}
