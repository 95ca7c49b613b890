import type { EntityManager } from 'typeorm';
import type { AssessmentEntry, MilestoneEntry } from '@cumple/domain/self-assessment/plan-document';
import type { StoredCommitment, StoredEvidence } from '@cumple/domain/self-assessment/stored-plan';
import { givenDate, instant } from '../../common/json.sql';

type Own = Omit<StoredCommitment, 'milestones' | 'evidence' | 'assessments'>;
type Part<Entry> = { commitmentId: number; entry: Entry };

/** The commitments of a plan in its own order, with their parts: four statements, however many there are. */
export async function readStoredCommitments(manager: EntityManager, planId: number): Promise<StoredCommitment[]> {
  const commitments = await manager.query<{ id: number; entry: Own }[]>(COMMITMENTS, [planId]);
  const milestones = byCommitment(await manager.query<Part<MilestoneEntry>[]>(MILESTONES, [planId]));
  const evidence = byCommitment(await manager.query<Part<StoredEvidence>[]>(EVIDENCE, [planId]));
  const assessments = byCommitment(await manager.query<Part<AssessmentEntry>[]>(ASSESSMENTS, [planId]));
  return commitments.map(({ id, entry }) => ({
    ...entry,
    milestones: milestones.get(id) ?? [],
    evidence: evidence.get(id) ?? [],
    assessments: assessments.get(id) ?? [],
  }));
}

function byCommitment<Entry>(parts: Part<Entry>[]): Map<number, Entry[]> {
  const lists = new Map<number, Entry[]>();
  for (const { commitmentId, entry } of parts) {
    const list = lists.get(commitmentId);
    if (list) list.push(entry);
    else lists.set(commitmentId, [entry]);
  }
  return lists;
}

const COMMITMENTS = `
  SELECT c.id, json_build_object(
           'code', c.code, 'number', c.number, 'proposer', c.proposer, 'title', c.title, 'kind', c.kind,
           'policyArea', area.code, 'leadInstitution', lead.slug, 'responsiblePost', post.title,
           'supportingInstitutions', ARRAY(
             SELECT i.slug FROM supporting_institution s JOIN institution i ON i.id = s.institution_id
              WHERE s.commitment_id = c.id ORDER BY i.slug COLLATE "C"),
           'otherActors', c.other_actors, 'objective', c.objective, 'description', c.description, 'relevance', c.relevance,
           'ambition', c.ambition, 'results', c.results, 'nextSteps', c.next_steps, 'additionalInformation', c.additional_information,
           'endsOn', ${givenDate('c.ends_on')}, 'endsOnMeaning', c.ends_on_meaning, 'place', c.place) AS entry
    FROM commitment c
    JOIN institution lead ON lead.id = c.lead_institution_id
    LEFT JOIN policy_area area ON area.id = c.policy_area_id
    LEFT JOIN post ON post.id = c.responsible_post_id
   WHERE c.plan_id = $1
   ORDER BY array_position(ARRAY['government', 'civil-society', 'joint'], c.proposer), c.number, c.id`;

const MILESTONES = `
  SELECT m.commitment_id AS "commitmentId", json_build_object(
           'number', m.number, 'title', m.title, 'verificationMeans', m.verification_means, 'institution', i.slug,
           'startsOn', ${givenDate('m.starts_on')}, 'dueOn', ${givenDate('m.due_on')},
           'doneOn', m.done_on, 'state', m.state, 'weight', m.weight) AS entry
    FROM milestone m
    JOIN commitment c ON c.id = m.commitment_id
    LEFT JOIN institution i ON i.id = m.institution_id
   WHERE c.plan_id = $1
   ORDER BY m.commitment_id, m.number`;

// What only a draft cites is as good as withdrawn, until a source cites it too.
const EVIDENCE = `
  SELECT e.commitment_id AS "commitmentId", json_build_object(
           'url', e.url, 'title', e.title, 'kind', e.kind, 'milestone', m.number, 'state', e.state, 'checkedAt', ${instant('e.checked_at')}, 'sha256', e.sha256,
           'position', e.position, 'reportKind', e.report_kind, 'withdrawn', e.withdrawn_at IS NOT NULL OR e.published_at IS NULL) AS entry
    FROM evidence e
    JOIN commitment c ON c.id = e.commitment_id
    LEFT JOIN milestone m ON m.id = e.milestone_id
   WHERE c.plan_id = $1 AND e.url IS NOT NULL
   ORDER BY e.commitment_id, e.position`;

/** Where a source corrected itself, its last word of that day. */
const ASSESSMENTS = `
  SELECT said.commitment_id AS "commitmentId", json_build_object(
           'kind', said.kind, 'organisation', i.slug, 'level', said.level, 'assessedOn', said.assessed_on,
           'justification', said.justification, 'source', said.source) AS entry
    FROM (SELECT DISTINCT ON (a.commitment_id, a.kind, a.organisation_id, a.assessed_on, a.source) a.*
            FROM assessment a JOIN commitment c ON c.id = a.commitment_id
           WHERE c.plan_id = $1
           ORDER BY a.commitment_id, a.kind, a.organisation_id, a.assessed_on, a.source, a.id DESC) said
    JOIN institution i ON i.id = said.organisation_id
   ORDER BY said.commitment_id, said.assessed_on, said.id`;
