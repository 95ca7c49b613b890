import type { CommitmentContent, CommitmentEdit, ManagedCommitment } from '@cumple/contracts/commitments/managed-commitment';
import { type ChangedFields, changedFields, changesNothing } from '@cumple/domain/common/changed-fields';
import { promiseOf } from '@cumple/domain/commitments/promise';
import { reasonsNotToEdit } from '@cumple/domain/commitments/reasons-not-to-change';
import { requireVersion } from '@cumple/server-kit/http/version';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../common/caller';
import { type Act, WriteDesk } from '../common/write-desk';
import { contentOf, tidied } from './internal/content-of';
import { contentReasons } from './internal/content-reasons';
import { type Change, finishChange } from './internal/finish-change';
import { refuse } from './internal/refuse';
import { reasonRefusals } from './internal/reason-refusals';
import { type CommitmentAtWork, readManaged, takeCommitment } from './internal/take-commitment';
import { writeContent } from './internal/write-content';

/** Edits a commitment. Once the plan is approved, what it promises changes by amendment: with a reason, the baseline kept. */
@Injectable()
export class EditCommitment {
  constructor(private readonly desk: WriteDesk) {}

  edit(caller: Caller, planSlug: string, code: string, version: number, { reason, ...edit }: CommitmentEdit): Promise<ManagedCommitment> {
    return this.desk.write(caller, async (act) => {
      const commitment = await takeCommitment(act, 'commitment.edit', planSlug, code);
      requireVersion(commitment.now, version);
      const changes = changedFields(commitment.now, tidied(withPostOfItsLead(commitment.now, edit)));
      if (changesNothing(changes)) return commitment.now;
      await write(act, commitment, changes, reason);
      await finishChange(act, commitment, { action: 'commitment.edited', ...changes, reason, amendment: amendmentOf(commitment, changes) });
      return readManaged(act, commitment.plan, code);
    });
  }
}

async function write(act: Act, { plan, id, now, changeable }: CommitmentAtWork, { after }: ChangedFields, reason: string | undefined): Promise<void> {
  const content = contentOf({ ...now, ...after });
  refuse([...reasonRefusals(reasonsNotToEdit(changeable, after, reason)), ...(await contentReasons(act, plan, content, after))]);
  await writeContent(act, plan.id, id, content);
}

/** A post belongs to the institution that led it before. */
function withPostOfItsLead(now: CommitmentContent, edit: CommitmentEdit): Partial<CommitmentContent> {
  const movesOn = edit.leadInstitution !== undefined && edit.leadInstitution !== now.leadInstitution;
  return movesOn && edit.responsiblePost === undefined ? { ...edit, responsiblePost: null } : edit;
}

function amendmentOf({ plan }: CommitmentAtWork, { before, after }: ChangedFields): Change['amendment'] {
  const promised = promiseOf(after);
  if (!plan.approved || Object.keys(promised).length === 0) return null;
  return { kind: 'change', before: promiseOf(before), after: promised };
}
