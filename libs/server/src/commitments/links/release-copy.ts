import type { EvidenceView } from '@cumple/contracts/commitments/evidence';
import type { CopyDecision } from '@cumple/contracts/commitments/stored-file';
import { goneState } from '@cumple/domain/commitments/link-state';
import { Injectable } from '@nestjs/common';
import { growRevisions } from '../../action-plans/grow-revisions';
import type { Caller } from '../../common/caller';
import { found } from '../../common/found';
import { WriteDesk } from '../../common/write-desk';
import { evidenceView } from './evidence-view';
import { takeEvidence } from './take-evidence';

const DECIDED = `UPDATE evidence SET copy_released_at = CASE WHEN $2 THEN $3::timestamptz END, copy_kept_back_at = CASE WHEN $2 THEN NULL ELSE $3::timestamptz END, sha256 = CASE WHEN $2 THEN copy_sha256 END,
    state = CASE WHEN state IN ('does-not-open', 'archived') THEN $4 ELSE state END WHERE id = $1`;

/** Makes a copy public, or keeps it back: somebody looked for personal data in it. It can be decided anew. */
@Injectable()
export class ReleaseCopy {
  constructor(private readonly desk: WriteDesk) {}

  decide(caller: Caller, planSlug: string, id: string, { decision, reason }: CopyDecision): Promise<EvidenceView> {
    return this.desk.write(caller, async (act) => {
      const { plan, evidence } = await takeEvidence(act, 'report.review', planSlug, id);
      found(evidence.copySha256);
      const release = decision === 'release';
      await act.manager.query(DECIDED, [evidence.id, release, act.now, goneState(release)]);
      if (plan.published) await growRevisions(act.manager, plan.id);
      const after = { copy: release ? 'released' : 'kept-back' };
      act.record({ action: 'evidence.copy-released', about: `plans/${plan.slug}/evidence/${evidence.name}`, public: plan.published && release, before: { copy: evidence.copy }, after, reason: reason ?? null });
      return evidenceView(act.manager, evidence.id);
    });
  }
}
