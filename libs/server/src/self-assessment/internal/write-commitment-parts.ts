import type { EntityManager } from 'typeorm';
import type { MergedPlan, StoredCommitment, StoredPlan } from '@cumple/domain/self-assessment/stored-plan';
import { differing } from './differing';
import { givenDateExcluded, givenDateNames, givenDateTypes, givenDateValues } from '../../common/given-date-columns';
import { writeRows } from './write-rows';

/** Writes milestones, evidence and judgements that are new or differ; judgements are added, never changed. */
export async function writeCommitmentParts(manager: EntityManager, planId: number, stored: StoredPlan, merged: MergedPlan): Promise<void> {
  const changed = <Row extends object>(rows: (commitment: StoredCommitment) => Row[], key: (row: Row) => string) =>
    differing(stored.commitments.flatMap(rows), merged.commitments.flatMap(rows), key);
  await writeRows(manager, MILESTONES, planId, changed(milestoneRows, ({ commitment, number }) => `${commitment} ${number}`));
  await writeRows(manager, EVIDENCE, planId, changed(evidenceRows, ({ commitment, url }) => `${commitment} ${url}`));
  await writeRows(manager, ASSESSMENTS, planId, changed(assessmentRows, (row) => JSON.stringify(row)));
}

function milestoneRows({ code, milestones }: StoredCommitment) {
  return milestones.map(({ startsOn, dueOn, ...own }) => ({ commitment: code, ...own, ...givenDateValues('starts_on', startsOn), ...givenDateValues('due_on', dueOn) }));
}

function evidenceRows({ code, evidence }: StoredCommitment) {
  return evidence.map((each) => ({ commitment: code, ...each }));
}

function assessmentRows({ code, assessments }: StoredCommitment) {
  return assessments.map(({ kind, organisation, level, assessedOn, justification, source }) => ({ commitment: code, kind, organisation, level, assessedOn, justification, source }));
}

const MILESTONES = `
  INSERT INTO milestone (commitment_id, institution_id, number, title, verification_means, done_on, state, weight, ${givenDateNames('starts_on')}, ${givenDateNames('due_on')})
  SELECT c.id, i.id, given.number, given.title, "verificationMeans", "doneOn", state, weight, ${givenDateNames('starts_on')}, ${givenDateNames('due_on')}
    FROM json_to_recordset($2) AS given(commitment text, institution text, number integer, title text, "verificationMeans" text, "doneOn" date,
      state text, weight double precision, ${givenDateTypes('starts_on')}, ${givenDateTypes('due_on')})
    JOIN commitment c ON c.plan_id = $1 AND lower(c.code) = lower(given.commitment)
    LEFT JOIN institution i ON i.slug = given.institution
  ON CONFLICT (commitment_id, number) DO UPDATE SET
    institution_id = excluded.institution_id, title = excluded.title, verification_means = excluded.verification_means, done_on = excluded.done_on,
    state = excluded.state, weight = excluded.weight, version = milestone.version + 1, ${givenDateExcluded('starts_on')}, ${givenDateExcluded('due_on')}`;

// What somebody took off the public stays off, whatever a source cites.
// Files take positions of their own that no source knows: what is new comes after those.
const EVIDENCE = `
  INSERT INTO evidence (commitment_id, milestone_id, position, url, title, kind, state, checked_at, sha256, report_kind, withdrawn_at)
  SELECT c.id, m.id, given.position + coalesce((SELECT max(e.position) - coalesce(max(e.position) FILTER (WHERE e.url IS NOT NULL), 0) FROM evidence e WHERE e.commitment_id = c.id), 0), given.url, given.title, given.kind, given.state, "checkedAt", sha256, "reportKind", CASE WHEN withdrawn THEN now() END
    FROM json_to_recordset($2) AS given(commitment text, milestone integer, position integer, url text, title text, kind text, state text,
      "checkedAt" timestamptz, sha256 text, "reportKind" text, withdrawn boolean)
    JOIN commitment c ON c.plan_id = $1 AND lower(c.code) = lower(given.commitment)
    LEFT JOIN milestone m ON m.commitment_id = c.id AND m.number = given.milestone
  ON CONFLICT (commitment_id, url) DO UPDATE SET
    milestone_id = excluded.milestone_id, title = excluded.title, kind = excluded.kind, state = excluded.state, checked_at = excluded.checked_at,
    sha256 = excluded.sha256, published_at = CASE WHEN excluded.withdrawn_at IS NULL THEN coalesce(evidence.published_at, excluded.published_at) ELSE evidence.published_at END, report_kind = excluded.report_kind,
    withdrawn_at = CASE WHEN evidence.withdrawal_reason IS NOT NULL THEN evidence.withdrawn_at WHEN excluded.withdrawn_at IS NOT NULL THEN coalesce(evidence.withdrawn_at, excluded.withdrawn_at) END`;

// In the order of the document: of two on one day the later one counts.
const ASSESSMENTS = `
  INSERT INTO assessment (commitment_id, organisation_id, kind, level, assessed_on, justification, source)
  SELECT c.id, i.id, given.kind, given.level, "assessedOn", justification, source
    FROM ROWS FROM (json_to_recordset($2) AS (commitment text, organisation text, kind text, level text, "assessedOn" date, justification text, source text))
      WITH ORDINALITY AS given(commitment, organisation, kind, level, "assessedOn", justification, source, place)
    JOIN commitment c ON c.plan_id = $1 AND lower(c.code) = lower(given.commitment)
    LEFT JOIN institution i ON i.slug = given.organisation
   ORDER BY given.place`;
