import type { EntityManager } from 'typeorm';
import { same } from '@cumple/domain/common/same';
import type { MergedPlan, StoredPlan } from '@cumple/domain/self-assessment/stored-plan';
import { lastReportOn } from '../../action-plans/last-report-on.sql';
import { differing } from './differing';
import { writeRows } from './write-rows';

/** Writes jurisdiction, institutions and the plan itself – a new one as a draft, or public at once – with its policy areas; answers the plan's id. */
export async function writePlan(manager: EntityManager, stored: StoredPlan, merged: MergedPlan, draft: boolean): Promise<number> {
  const jurisdictionId = await writeJurisdiction(manager, merged);
  const bySlug = ({ slug }: { slug: string }) => slug;
  const institutions = differing(stored.institutions, merged.institutions, bySlug);
  await writeRows(manager, INSTITUTIONS, jurisdictionId, institutions);
  await writeRows(manager, POSTS, jurisdictionId, institutions.flatMap(({ slug, posts }) => posts.map((post) => ({ ...post, institution: slug }))));
  const planId = await writeHeader(manager, jurisdictionId, stored, merged, draft);
  const positioned = (areas: StoredPlan['policyAreas']) => areas.map((area, index) => ({ ...area, position: index + 1 }));
  await writeRows(manager, POLICY_AREAS, planId, differing(positioned(stored.policyAreas), positioned(merged.policyAreas), ({ code }) => code));
  return planId;
}

async function writeJurisdiction(manager: EntityManager, { jurisdiction }: MergedPlan): Promise<number> {
  const rows = await manager.query<{ id: number }[]>(JURISDICTION, [jurisdiction.code, jurisdiction.name, jurisdiction.kind, jurisdiction.fictional]);
  return idOf(rows);
}

async function writeHeader(manager: EntityManager, jurisdictionId: number, stored: StoredPlan, { plan }: MergedPlan, draft: boolean): Promise<number> {
  if (same(stored.plan, plan)) return idOf(await manager.query<{ id: number }[]>('SELECT id FROM action_plan WHERE slug = $1', [plan.slug]));
  const values = [plan.slug, jurisdictionId, plan.coordinator, plan.title, plan.startsOn, plan.endsOn, plan.timeZone, plan.statusDate, plan.baselineApprovedOn, draft];
  return idOf(await manager.query<{ id: number }[]>(HEADER, values));
}

function idOf(rows: { id: number }[]): number {
  if (!rows[0]) throw new Error('A row that was just written is missing.');
  return rows[0].id;
}

/** Written only when it is new or differs; its id is answered in any case. */
const JURISDICTION = `
  WITH written AS (
    INSERT INTO jurisdiction (code, name, kind, fictional)
    SELECT $1::text, $2::text, $3::text, $4::boolean WHERE NOT EXISTS (SELECT FROM jurisdiction WHERE code = $1 AND name = $2)
    ON CONFLICT (code) DO UPDATE SET name = excluded.name
    RETURNING id)
  SELECT id FROM written UNION SELECT id FROM jurisdiction WHERE code = $1`;

// Sorted, so that two imports at once take the rows in the same order.
const INSTITUTIONS = `
  INSERT INTO institution (jurisdiction_id, slug, name, acronym, sector)
  SELECT $1, slug, name, acronym, sector FROM json_to_recordset($2) AS given(slug text, name text, acronym text, sector text)
   ORDER BY slug
  ON CONFLICT (slug) DO UPDATE SET name = excluded.name, acronym = excluded.acronym, sector = excluded.sector, version = institution.version + 1`;

const POSTS = `
  INSERT INTO post (institution_id, title, mailbox)
  SELECT i.id, given.title, given.mailbox
    FROM json_to_recordset($2) AS given(institution text, title text, mailbox text)
    JOIN institution i ON i.slug = given.institution AND i.jurisdiction_id = $1
  ON CONFLICT (institution_id, title) DO UPDATE SET mailbox = excluded.mailbox, version = post.version + 1 WHERE post.mailbox IS DISTINCT FROM excluded.mailbox`;

const HEADER = `
  INSERT INTO action_plan (slug, jurisdiction_id, coordinator_id, title, starts_on, ends_on, time_zone, status_date, baseline_approved_on, published_at)
  VALUES ($1, $2, (SELECT id FROM institution WHERE slug = $3), $4, $5, $6, $7, $8, $9, CASE WHEN $10::boolean THEN NULL ELSE now() END)
  ON CONFLICT (slug) DO UPDATE SET
    coordinator_id = excluded.coordinator_id, title = excluded.title, starts_on = excluded.starts_on, ends_on = excluded.ends_on,
    time_zone = excluded.time_zone, status_date = CASE WHEN to_char(excluded.status_date, 'YYYY-MM-DD') < ${lastReportOn('action_plan')} THEN NULL ELSE excluded.status_date END, baseline_approved_on = excluded.baseline_approved_on, version = action_plan.version + 1
  RETURNING id`;

const POLICY_AREAS = `
  INSERT INTO policy_area (plan_id, code, name, position)
  SELECT $1, code, name, position FROM json_to_recordset($2) AS given(code text, name text, position integer)
  ON CONFLICT (plan_id, code) DO UPDATE SET name = excluded.name, position = excluded.position, version = policy_area.version + 1`;
