import type { DataSource } from 'typeorm';
import type { PlanDocument } from '@cumple/domain/self-assessment/plan-document';

/** Slugs are unique over all jurisdictions: those that another one has get this one's code in front. */
export async function withInstitutionSlugs(dataSource: DataSource, document: PlanDocument): Promise<PlanDocument> {
  const { code } = document.plan.jurisdiction;
  const rows = await dataSource.query<{ slug: string }[]>(ELSEWHERE, [code, document.institutions.map(({ slug }) => slug)]);
  const taken = new Set(rows.map(({ slug }) => slug));
  const renamed = (slug: string) => (taken.has(slug) ? `${code.toLowerCase()}-${slug}` : slug);
  return taken.size === 0 ? document : withSlugs(document, renamed);
}

function withSlugs(document: PlanDocument, renamed: (slug: string) => string): PlanDocument {
  return {
    ...document,
    plan: { ...document.plan, coordinator: document.plan.coordinator && renamed(document.plan.coordinator) },
    institutions: document.institutions.map((institution) => ({ ...institution, slug: renamed(institution.slug) })),
    commitments: document.commitments.map((commitment) => ({
      ...commitment,
      leadInstitution: renamed(commitment.leadInstitution),
      supportingInstitutions: commitment.supportingInstitutions.map(renamed),
      assessments: commitment.assessments.map((assessment) => ({ ...assessment, organisation: renamed(assessment.organisation) })),
    })),
  };
}

const ELSEWHERE = 'SELECT i.slug FROM institution i JOIN jurisdiction j ON j.id = i.jurisdiction_id WHERE j.code <> $1 AND i.slug = ANY ($2)';
