/** SQL: whether a plan (its table's alias) is public. Every public read asks this, of every plan that it touches. */
export function publicPlan(plan: string): string {
  return `${plan}.published_at IS NOT NULL`;
}

/** SQL: whether the public sees an evidence (its table's alias): one that is cited still, and not by drafts alone. Every public read of evidence asks this. */
export function publicEvidence(evidence: string): string {
  return `(${evidence}.withdrawn_at IS NULL AND ${evidence}.published_at IS NOT NULL)`;
}

/** SQL: whether an evidence (its table's alias) was public and somebody took it off, saying why: of it the public reads that, and nothing else. */
export function withdrawnFromPublic(evidence: string): string {
  return `(${evidence}.withdrawal_reason IS NOT NULL AND ${evidence}.published_at IS NOT NULL)`;
}

/** SQL: whether a plan that `id` – an expression – names is public. */
function inPublicPlan(from: string, planId: string): string {
  return `EXISTS (SELECT FROM ${from} JOIN action_plan pp ON pp.id = ${planId} AND ${publicPlan('pp')}`;
}

/** SQL: whether the public sees an institution (its table's alias): one that a public plan names, in whatever part, and that wasn't joined to another. */
export function publicInstitution(institution: string): string {
  const id = `${institution}.id`;
  return `(${institution}.merged_into_id IS NULL AND (
      EXISTS (SELECT FROM action_plan pp WHERE pp.coordinator_id = ${id} AND ${publicPlan('pp')})
      OR ${inPublicPlan('commitment pc', 'pc.plan_id')} WHERE pc.lead_institution_id = ${id})
      OR ${inPublicPlan('supporting_institution ps JOIN commitment pc ON pc.id = ps.commitment_id', 'pc.plan_id')} WHERE ps.institution_id = ${id})
      OR ${inPublicPlan('assessment pa JOIN commitment pc ON pc.id = pa.commitment_id', 'pc.plan_id')} WHERE pa.organisation_id = ${id} OR pa.organisation_id IN (SELECT d.id FROM institution d WHERE d.merged_into_id = ${id}))
      OR ${inPublicPlan('milestone pm JOIN commitment pc ON pc.id = pm.commitment_id', 'pc.plan_id')} WHERE pm.institution_id = ${id})))`;
}
