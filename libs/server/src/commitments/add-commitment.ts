import type { CommitmentCreation, ManagedCommitment } from '@cumple/contracts/commitments/managed-commitment';
import { Injectable } from '@nestjs/common';
import { growRevisions } from '../action-plans/grow-revisions';
import { type PlanAtWork, takePlan } from '../action-plans/take-plan';
import type { Caller } from '../common/caller';
import { type Act, WriteDesk } from '../common/write-desk';
import { contentOfNew } from './internal/content-of';
import { contentReasons } from './internal/content-reasons';
import { refuse } from './internal/refuse';
import { readManaged } from './internal/take-commitment';
import { writeContent } from './internal/write-content';

const TAKEN = 'SELECT FROM commitment WHERE plan_id = $1 AND lower(code) = lower($2)';

// Its content, written next, makes it version 1. It is numbered after all others of its proposer.
const ADDED = `INSERT INTO commitment (plan_id, code, number, proposer, title, lead_institution_id, version, updated_at)
  SELECT $1, $2, (SELECT coalesce(max(number), 0) + 1 FROM commitment WHERE plan_id = $1 AND proposer = $3), $3, $4, i.id, 0, $6
    FROM institution i WHERE i.slug = $5
  RETURNING id`;

/** Adds a commitment to a plan. */
@Injectable()
export class AddCommitment {
  constructor(private readonly desk: WriteDesk) {}

  add(caller: Caller, planSlug: string, creation: CommitmentCreation): Promise<ManagedCommitment> {
    return this.desk.write(caller, async (act) => {
      const plan = await takePlan(act, 'commitment.edit', planSlug);
      const { code, proposer } = creation;
      const content = contentOfNew(creation);
      const taken = await act.manager.query<unknown[]>(TAKEN, [plan.id, code]);
      refuse([...(taken.length > 0 ? [{ field: 'code', code: 'code-taken' } as const] : []), ...(await contentReasons(act, plan, content, content))]);
      await writeContent(act, plan.id, await insert(act, plan, creation), content);
      if (plan.published) await growRevisions(act.manager, plan.id);
      act.record({ action: 'commitment.added', about: `plans/${plan.slug}/commitments/${code}`, public: plan.published, after: { code, proposer, ...content } });
      return readManaged(act, plan, code);
    });
  }
}

async function insert(act: Act, plan: PlanAtWork, { code, proposer, title, leadInstitution }: CommitmentCreation): Promise<number> {
  const [row] = await act.manager.query<{ id: number }[]>(ADDED, [plan.id, code, proposer, title, leadInstitution, act.now]);
  if (!row) throw new Error('A commitment that was just added is missing.');
  return row.id;
}
