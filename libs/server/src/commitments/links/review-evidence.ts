import type { EvidenceView } from '@cumple/contracts/commitments/evidence';
import type { EvidenceVerdict } from '@cumple/contracts/commitments/stored-file';
import { Injectable } from '@nestjs/common';
import { growRevisions } from '../../action-plans/grow-revisions';
import type { Caller } from '../../common/caller';
import { WriteDesk } from '../../common/write-desk';
import { evidenceView } from './evidence-view';
import { takeEvidence } from './take-evidence';

const VERDICT = `INSERT INTO evidence_review (evidence_id, verdict, reason, reviewed_at, institution_id, post_title)
  SELECT $1, $2, $3, $4, i.id, $6 FROM institution i WHERE i.slug = $5`;

/** Adds a reviewer's verdict on an evidence; the latest counts, those before it stay on record. */
@Injectable()
export class ReviewEvidence {
  constructor(private readonly desk: WriteDesk) {}

  review(caller: Caller, planSlug: string, id: string, { verdict, reason }: EvidenceVerdict): Promise<EvidenceView> {
    return this.desk.write(caller, async (act) => {
      const { plan, evidence } = await takeEvidence(act, 'evidence.review', planSlug, id);
      await act.manager.query(VERDICT, [evidence.id, verdict, reason, act.now, plan.by?.institution, plan.by?.postTitle]);
      const isPublic = plan.published && evidence.public;
      if (isPublic) await growRevisions(act.manager, plan.id);
      act.record({ action: 'evidence.reviewed', about: `plans/${plan.slug}/evidence/${evidence.name}`, public: isPublic, after: { verdict }, reason });
      return evidenceView(act.manager, evidence.id);
    });
  }
}
