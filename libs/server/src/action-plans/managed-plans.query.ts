import type { ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';
import type { Page } from '@cumple/contracts/common/page';
import type { Reach } from '@cumple/domain/common/reach';
import { prepared } from '@cumple/server-kit/database/prepared';
import { Injectable } from '@nestjs/common';
import { offsetOf, type PageRequest } from '../common/page-request';
import { ReadDatabase } from '../common/read-database';
import { hasPart } from './part-in-plan.sql';
import { planStateSql, todaySql } from './plan-state.sql';

// $1 is now.
const fields = `json_build_object('slug', p.slug, 'title', p.title,
      'jurisdiction', json_build_object('code', j.code, 'name', j.name, 'kind', j.kind, 'fictional', j.fictional),
      'coordinator', coordinator.slug, 'startsOn', p.starts_on, 'endsOn', p.ends_on, 'timeZone', p.time_zone, 'statusDate', p.status_date,
      'approvedOn', p.baseline_approved_on, 'state', ${planStateSql('p', todaySql('p', '$1'))}, 'published', p.published_at IS NOT NULL,
      'current', EXISTS (SELECT FROM site WHERE site.current_plan_id = p.id),
      'commitmentCount', (SELECT count(*) FROM commitment c WHERE c.plan_id = p.id),
      'policyAreas', (SELECT coalesce(json_agg(json_build_object('code', a.code, 'name', a.name, 'position', a.position,
          'commitmentCount', (SELECT count(*) FROM commitment c WHERE c.policy_area_id = a.id), 'version', a.version) ORDER BY a.position, a.id), '[]')
        FROM policy_area a WHERE a.plan_id = p.id),
      'version', p.version)`;

const joins = `action_plan p JOIN jurisdiction j ON j.id = p.jurisdiction_id LEFT JOIN institution coordinator ON coordinator.id = p.coordinator_id`;

/** SQL: whether the reader's roles reach the plan `p`. $2 is where they reach, as JSON. */
const reached = `EXISTS (SELECT FROM json_to_recordset($2::json) AS reach(plan text, institution text)
      WHERE (reach.plan IS NULL OR reach.plan = p.slug) AND (reach.institution IS NULL OR ${hasPart('reach.institution')}))`;

const listSql = prepared('managed-plans', `WITH matched AS MATERIALIZED (SELECT p.id, p.starts_on, p.slug FROM action_plan p WHERE ${reached}),
  page AS (SELECT id FROM matched ORDER BY starts_on DESC, slug LIMIT $3 OFFSET $4)
  SELECT (SELECT count(*)::int FROM matched) AS total,
    (SELECT json_agg(${fields} ORDER BY p.starts_on DESC, p.slug) FROM ${joins} WHERE p.id IN (SELECT id FROM page)) AS items`);

const oneSql = prepared('managed-plan', `SELECT ${fields} AS plan, ${reached} AS reached FROM ${joins} WHERE p.slug = $3`);

/** A plan, and whether the reader's roles reach it. */
export interface ReachedPlan {
  plan: ManagedPlan;
  reached: boolean;
}

/** Plans as the workspace shows them, drafts included; one statement each. */
@Injectable()
export class ManagedPlansQuery {
  constructor(private readonly database: ReadDatabase) {}

  async list(reach: readonly Reach[], request: PageRequest, now: Date): Promise<Page<ManagedPlan>> {
    const row = await this.database.one<{ total: number; items: ManagedPlan[] | null }>(listSql, [now, JSON.stringify(reach), request.pageSize, offsetOf(request)]);
    return { items: row?.items ?? [], ...request, total: row?.total ?? 0 };
  }

  one(slug: string, reach: readonly Reach[], now: Date): Promise<ReachedPlan | null> {
    return this.database.one<ReachedPlan>(oneSql, [now, JSON.stringify(reach), slug]);
  }

  /** A plan after an operation that was allowed to change it. */
  async changed(slug: string, now: Date): Promise<ManagedPlan> {
    const row = await this.one(slug, [], now);
    if (!row) throw new Error('A plan that was just changed is missing.');
    return row.plan;
  }
}
