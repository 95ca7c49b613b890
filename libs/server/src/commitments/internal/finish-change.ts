import type { AmendmentKind } from '@cumple/domain/commitments/amendment';
import type { ChangedFields } from '@cumple/domain/common/changed-fields';
import type { Fields } from '@cumple/domain/commitments/promise';
import { growRevisions } from '../../action-plans/grow-revisions';
import type { Act } from '../../common/write-desk';
import type { CommitmentAtWork } from './take-commitment';

/** What an operation did to a commitment or to one of its milestones. */
export interface Change extends ChangedFields {
  /** e.g. `commitment.edited`. */
  action: string;
  /** Number of the milestone that it was done to. */
  milestone?: number;
  reason?: string;
  /** What of it is an amendment, if any. */
  amendment?: { kind: AmendmentKind; before: Fields; after: Fields } | null;
}

/** Ends every change of a commitment: amendment and event, the moment that readers see, the public revision, the record. */
export async function finishChange(act: Act, commitment: CommitmentAtWork, change: Change): Promise<void> {
  const { plan, id, now } = commitment;
  if (change.amendment) await amend(act, commitment, change, change.amendment);
  await act.manager.query('UPDATE commitment SET updated_at = $2 WHERE id = $1', [id, act.now]);
  if (plan.published) await growRevisions(act.manager, plan.id);
  const about = `plans/${plan.slug}/commitments/${now.code}`;
  act.record({
    action: change.action,
    about: change.milestone === undefined ? about : `${about}/milestones/${change.milestone}`,
    public: plan.published,
    before: change.before,
    after: change.after,
    reason: change.reason ?? null,
  });
}

const AMENDMENT = `INSERT INTO amendment (commitment_id, kind, milestone, reason, made_at, institution_id, post_title, before, after)
  SELECT $1, $2, $3, $4, $5, i.id, $7, $8, $9 FROM institution i WHERE i.slug = $6 RETURNING id`;

async function amend(act: Act, { id, plan, now }: CommitmentAtWork, { milestone, reason }: Change, { kind, before, after }: NonNullable<Change['amendment']>): Promise<void> {
  const { by } = plan;
  const values = [id, kind, milestone ?? null, reason, act.now, by?.institution, by?.postTitle, before, after];
  const [row] = await act.manager.query<{ id: number }[]>(AMENDMENT, values);
  act.announce({ kind: 'commitment.amended', payload: { plan: plan.slug, code: now.code, amendment: row?.id } });
}
