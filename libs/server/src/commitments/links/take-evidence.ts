import type { EvidenceState } from '@cumple/domain/commitments/evidence';
import { type PlanAtWork, takePlan } from '../../action-plans/take-plan';
import { found } from '../../common/found';
import type { Act } from '../../common/write-desk';
import type { Permission } from '@cumple/domain/common/rights';

/** An evidence that somebody judges. */
export interface EvidenceAtWork {
  id: number;
  /** e.g. `G1-3`, in the commitment's own spelling. */
  name: string;
  public: boolean;
  state: EvidenceState;
  copySha256: string | null;
  copy: 'none' | 'waiting' | 'released' | 'kept-back';
}

/** SQL: where an evidence `e` of `c` is the one that its public identifier `$2` names. */
export const namedEvidence = `lower(c.code) || '-' || e.position = lower($2) AND e.withdrawn_at IS NULL`;

// What only a draft cites is nobody else's business.
const EVIDENCE = `SELECT e.id, c.code || '-' || e.position AS name, e.published_at IS NOT NULL AS public, e.state, e.copy_sha256 AS "copySha256",
    CASE WHEN e.copy_sha256 IS NULL THEN 'none' WHEN e.copy_kept_back_at IS NOT NULL THEN 'kept-back' WHEN e.copy_released_at IS NULL THEN 'waiting' ELSE 'released' END AS copy
  FROM evidence e JOIN commitment c ON c.id = e.commitment_id
  WHERE c.plan_id = $1 AND ${namedEvidence} AND (e.published_at IS NOT NULL OR $3 AND EXISTS (
    SELECT FROM report_evidence re JOIN progress_report r ON r.id = re.report_id WHERE re.evidence_id = e.id AND r.received_at IS NOT NULL))
  FOR NO KEY UPDATE OF e`;

/** Takes an evidence of a plan in hand: 401, 403, 404. Those who don't review reports see only what is published. */
export async function takeEvidence(act: Act, permission: Permission, planSlug: string, id: string): Promise<{ plan: PlanAtWork; evidence: EvidenceAtWork }> {
  const plan = await takePlan(act, permission, planSlug);
  const reviewsReports = plan.by?.role === 'point-of-contact';
  if (!plan.published && !reviewsReports) found(null);
  const [evidence] = await act.manager.query<EvidenceAtWork[]>(EVIDENCE, [plan.id, id, reviewsReports]);
  return { plan, evidence: found(evidence ?? null) };
}
