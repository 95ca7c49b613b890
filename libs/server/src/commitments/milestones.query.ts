import type { PlanMilestone } from '@cumple/contracts/commitments/milestone';
import type { MilestoneFilters } from '@cumple/contracts/commitments/milestone-filters';
import type { Page } from '@cumple/contracts/common/page';
import { PROPOSERS } from '@cumple/domain/commitments/proposer';
import { prepared } from '@cumple/server-kit/database/prepared';
import { Injectable } from '@nestjs/common';
import { asOfSql } from '../action-plans/plan-state.sql';
import { rankIn } from '../common/json.sql';
import { offsetOf, pageRequest } from '../common/page-request';
import { publicPlan } from '../common/public.sql';
import { ReadDatabase } from '../common/read-database';
import { milestoneFields } from './milestone.sql';
import { milestoneTimelinessSql } from './timeliness.sql';

// $1 now, $2 plan, $3 institutions, $4 codes in lower case, $5 timeliness, $6 due before, $7 due after, $8 page size, $9 offset.
const sql = prepared('milestones', `WITH plan AS MATERIALIZED (
    SELECT p.id, j.fictional, ${asOfSql('p', '$1')} AS as_of FROM action_plan p JOIN jurisdiction j ON j.id = p.jurisdiction_id WHERE p.slug = $2 AND ${publicPlan('p')}
  ),
  matched AS MATERIALIZED (
    SELECT m.id, m.commitment_id, m.number, m.due_on_date, m.withdrawn_at, c.proposer, c.number AS commitment_number, CASE WHEN c.withdrawn_at IS NULL THEN ${milestoneTimelinessSql('m', 'plan.as_of')} END AS timeliness
    FROM plan JOIN commitment c ON c.plan_id = plan.id JOIN milestone m ON m.commitment_id = c.id
    WHERE ($3::text[] IS NULL OR coalesce(m.institution_id, c.lead_institution_id) IN (SELECT id FROM institution WHERE slug = ANY ($3)))
      AND ($4::text[] IS NULL OR lower(c.code) = ANY ($4))
      AND ($6::date IS NULL OR m.due_on_date < $6)
      AND ($7::date IS NULL OR m.due_on_date > $7)
  ),
  page AS MATERIALIZED (
    SELECT id, timeliness, row_number() OVER () AS place FROM (
      SELECT id, timeliness FROM matched WHERE $5::text[] IS NULL OR timeliness = ANY ($5)
      ORDER BY withdrawn_at IS NOT NULL, due_on_date NULLS LAST, ${rankIn(PROPOSERS, 'proposer')}, commitment_number, number, id LIMIT $8 OFFSET $9) sorted
  )
  SELECT (SELECT count(*)::int FROM matched WHERE $5::text[] IS NULL OR timeliness = ANY ($5)) AS total,
    (SELECT json_agg(json_build_object(${milestoneFields}, 'commitment', json_build_object('code', c.code, 'title', c.title),
        'timeliness', page.timeliness, 'demonstration', plan.fictional) ORDER BY page.place)
      FROM page JOIN milestone m ON m.id = page.id JOIN commitment c ON c.id = m.commitment_id
      LEFT JOIN institution mi ON mi.id = m.institution_id) AS items
  FROM plan`);

/** The milestones of a plan, by due date; one statement. */
@Injectable()
export class MilestonesQuery {
  constructor(private readonly database: ReadDatabase) {}

  /** `null` when there is no such plan. A milestone without an institution of its own belongs to the commitment's lead. */
  async ofPlan(slug: string, filters: MilestoneFilters, now: Date): Promise<Page<PlanMilestone> | null> {
    const request = pageRequest(filters);
    const codes = filters.commitment?.map((code) => code.toLowerCase()) ?? null;
    const values = [now, slug, filters.institution ?? null, codes, filters.timeliness ?? null, filters.dueBefore ?? null, filters.dueAfter ?? null];
    const row = await this.database.one<{ total: number; items: PlanMilestone[] | null }>(sql, [...values, request.pageSize, offsetOf(request)]);
    return row && { items: row.items ?? [], ...request, total: row.total };
  }
}
