import type { ManagedCommitment, ManagedMilestone, MilestoneCreation } from '@cumple/contracts/commitments/managed-commitment';
import { occursIn } from '@cumple/domain/commitments/occurs-in';
import { reasonsNotToChangeMilestones } from '@cumple/domain/commitments/reasons-not-to-change';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../common/caller';
import { type Act, WriteDesk } from '../common/write-desk';
import { milestoneContentOfNew } from './internal/content-of';
import { milestoneReasons } from './internal/content-reasons';
import { finishChange } from './internal/finish-change';
import { reasonRefusals } from './internal/reason-refusals';
import { type Refusal, refuse } from './internal/refuse';
import { type CommitmentAtWork, takeCommitment } from './internal/take-commitment';
import { readMilestone } from './internal/take-milestone';
import { writeMilestone } from './internal/write-content';

// Nobody said anything of it yet; its content, written next, makes it version 1.
const ADDED = `INSERT INTO milestone (commitment_id, number, position, title, state, source_sentence, source_field, version)
  SELECT $1, coalesce(max(number), 0) + 1, coalesce(max(position), 0) + 1, $2, 'unknown', $3, $4, 0 FROM milestone WHERE commitment_id = $1
  RETURNING number`;

/** Adds a milestone, from nothing or of a sentence of an imported text. */
@Injectable()
export class AddMilestone {
  constructor(private readonly desk: WriteDesk) {}

  add(caller: Caller, planSlug: string, code: string, creation: MilestoneCreation): Promise<ManagedMilestone> {
    return this.desk.write(caller, async (act) => {
      const commitment = await takeCommitment(act, 'milestone.edit', planSlug, code);
      const { source, reason, ...given } = creation;
      const content = milestoneContentOfNew(given);
      refuse([
        ...reasonRefusals(reasonsNotToChangeMilestones(commitment.changeable, reason)),
        ...(await milestoneReasons(act, commitment.plan, content, content)),
        ...sourceReasons(commitment.now, source),
      ]);
      const milestone = await insert(act, commitment, creation);
      await writeMilestone(act, commitment.id, milestone, content);
      const changes = { before: {}, after: { ...content, ...(source && { source }) } };
      const amendment = commitment.plan.approved ? { kind: 'milestone-added' as const, before: {}, after: content as object as Record<string, unknown> } : null;
      await finishChange(act, commitment, { action: 'milestone.added', milestone, ...changes, reason, amendment });
      return readMilestone(act, commitment.plan, code, milestone);
    });
  }
}

async function insert(act: Act, { id }: CommitmentAtWork, { title, source }: MilestoneCreation): Promise<number> {
  const [row] = await act.manager.query<{ number: number }[]>(ADDED, [id, title, source?.sentence ?? null, source?.field ?? null]);
  if (!row) throw new Error('A milestone that was just added is missing.');
  return row.number;
}

function sourceReasons(commitment: ManagedCommitment, source: MilestoneCreation['source']): Refusal[] {
  if (!source) return [];
  const text: unknown = Reflect.get(commitment, source.field);
  return typeof text === 'string' && occursIn(source.sentence, text) ? [] : [{ field: 'source.sentence', code: 'sentence-not-found' }];
}
