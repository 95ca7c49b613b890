import type { EntityManager } from 'typeorm';
import type { Finding } from '@cumple/domain/self-assessment/finding';
import type { ForumSessionEntry, PlanDocument, PlanHeader, ReportEntry } from '@cumple/domain/self-assessment/plan-document';
import type { StoredInstitution, StoredPlan } from '@cumple/domain/self-assessment/stored-plan';
import { readStoredCommitments } from './read-stored-commitments';

/** Which plan to read, and what a document names besides. */
export interface Named {
  slug: string;
  jurisdiction: string | null;
  institutions: string[];
}

type StoredWithId = StoredPlan & { planId: number | null };

/** Everything that is stored of a plan and of the institutions named, without personal data; a fixed number of statements. */
export async function readStoredPlan(manager: EntityManager, named: Named): Promise<StoredWithId> {
  const [found] = await manager.query<{ id: number; header: PlanHeader }[]>(HEADER, [named.slug]);
  const planId = found?.id ?? null;
  const all = <Row>(sql: string) => manager.query<Row[]>(sql, [planId]);
  return {
    planId,
    plan: found?.header ?? null,
    jurisdiction: await readJurisdiction(manager, named.jurisdiction ?? found?.header.jurisdiction.code ?? null),
    institutions: await manager.query<StoredInstitution[]>(INSTITUTIONS, [planId, named.institutions]),
    policyAreas: await all<PlanDocument['policyAreas'][number]>('SELECT code, name FROM policy_area WHERE plan_id = $1 ORDER BY position, id'),
    commitments: planId === null ? [] : await readStoredCommitments(manager, planId),
    forumSessions: await all<ForumSessionEntry>('SELECT held_on AS "heldOn", place, source FROM forum_session WHERE plan_id = $1 ORDER BY held_on'),
    reports: await all<ReportEntry>('SELECT kind, title, report_date AS "reportDate", sha256 FROM self_assessment_report WHERE plan_id = $1 ORDER BY kind'),
    findings: await all<Finding>(FINDINGS),
  };
}

async function readJurisdiction(manager: EntityManager, code: string | null): Promise<StoredPlan['jurisdiction']> {
  const [found] = await manager.query<PlanHeader['jurisdiction'][]>('SELECT code, name, kind, fictional FROM jurisdiction WHERE code = $1', [code]);
  return found ?? null;
}

const HEADER = `
  SELECT p.id, json_build_object(
           'slug', p.slug, 'title', p.title,
           'jurisdiction', json_build_object('code', j.code, 'name', j.name, 'kind', j.kind, 'fictional', j.fictional),
           'startsOn', p.starts_on, 'endsOn', p.ends_on, 'timeZone', p.time_zone,
           'statusDate', p.status_date, 'baselineApprovedOn', p.baseline_approved_on, 'coordinator', coordinator.slug) AS header
    FROM action_plan p
    JOIN jurisdiction j ON j.id = p.jurisdiction_id
    LEFT JOIN institution coordinator ON coordinator.id = p.coordinator_id
   WHERE p.slug = $1`;

const INSTITUTIONS = `
  SELECT i.slug, i.name, i.acronym, i.sector, j.code AS jurisdiction,
         coalesce((SELECT json_agg(json_build_object('title', post.title, 'mailbox', post.mailbox) ORDER BY post.id)
                     FROM post WHERE post.institution_id = i.id), '[]') AS posts
    FROM institution i
    JOIN jurisdiction j ON j.id = i.jurisdiction_id
   WHERE i.slug = ANY ($2)
      OR i.id IN (SELECT coordinator_id FROM action_plan WHERE id = $1
                  UNION SELECT lead_institution_id FROM commitment WHERE plan_id = $1
                  UNION SELECT s.institution_id FROM supporting_institution s JOIN commitment c ON c.id = s.commitment_id WHERE c.plan_id = $1
                  UNION SELECT m.institution_id FROM milestone m JOIN commitment c ON c.id = m.commitment_id WHERE c.plan_id = $1
                  UNION SELECT a.organisation_id FROM assessment a JOIN commitment c ON c.id = a.commitment_id WHERE c.plan_id = $1)
   ORDER BY i.slug`;

const FINDINGS = `
  SELECT f.code, c.code AS subject, f.declared, f.computed, f.place, f.params
    FROM finding f
    LEFT JOIN commitment c ON c.id = f.commitment_id
   WHERE f.plan_id = $1
   ORDER BY f.position`;
