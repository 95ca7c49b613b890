import type { Language } from '@cumple/contracts/common/language';
import type { Page } from '@cumple/contracts/common/page';
import type { PlanFinding } from '@cumple/contracts/self-assessment/finding';
import { prepared } from '@cumple/server-kit/database/prepared';
import { Injectable } from '@nestjs/common';
import { offsetOf, type PageRequest } from '../common/page-request';
import { publicPlan } from '../common/public.sql';
import { ReadDatabase } from '../common/read-database';
import { findingFields } from './finding.sql';
import { type FindingRow, findingView } from './finding-view';

const sql = prepared('findings', `WITH plan AS (
    SELECT p.id, j.fictional FROM action_plan p JOIN jurisdiction j ON j.id = p.jurisdiction_id WHERE p.slug = $1 AND ${publicPlan('p')}
  )
  SELECT fictional AS demonstration, (SELECT count(*)::int FROM finding WHERE plan_id = plan.id) AS total,
    (SELECT json_agg(json_build_object(${findingFields}) ORDER BY f.position) FROM (
      SELECT * FROM finding WHERE plan_id = plan.id ORDER BY position LIMIT $2 OFFSET $3
    ) f LEFT JOIN commitment c ON c.id = f.commitment_id) AS items
  FROM plan`);

interface Row {
  demonstration: boolean;
  total: number;
  items: FindingRow[] | null;
}

/** The consistency findings of a plan, in the order of the report; one statement. */
@Injectable()
export class FindingsQuery {
  constructor(private readonly database: ReadDatabase) {}

  /** `null` when there is no such plan. */
  async ofPlan(slug: string, request: PageRequest, language: Language): Promise<Page<PlanFinding> | null> {
    const row = await this.database.one<Row>(sql, [slug, request.pageSize, offsetOf(request)]);
    if (!row) return null;
    const { total, items, demonstration } = row;
    return { items: (items ?? []).map((finding) => ({ ...findingView(finding, language), demonstration })), ...request, total };
  }
}
