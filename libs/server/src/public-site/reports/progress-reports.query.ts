import type { Page } from '@cumple/contracts/common/page';
import type { PublishedReport } from '@cumple/contracts/progress/progress-report';
import { prepared } from '@cumple/server-kit/database/prepared';
import { Injectable } from '@nestjs/common';
import { offsetOf, type PageRequest } from '../../common/page-request';
import { publicPlan } from '../../common/public.sql';
import { ReadDatabase } from '../../common/read-database';
import { publishedReportFields, reportJoins } from '../../progress/report.sql';

// $1 page size, $2 offset, $3 plan, $4 code in any case.
const sql = prepared('progress-reports', `WITH subject AS MATERIALIZED (
    SELECT c.id FROM action_plan p JOIN commitment c ON c.plan_id = p.id WHERE p.slug = $3 AND lower(c.code) = lower($4) AND ${publicPlan('p')}
  ),
  page AS MATERIALIZED (
    SELECT r.id, row_number() OVER (ORDER BY r.published_at DESC, r.id DESC) AS place
    FROM subject JOIN milestone m ON m.commitment_id = subject.id JOIN progress_report r ON r.milestone_id = m.id
    WHERE r.published_at IS NOT NULL ORDER BY place LIMIT $1 OFFSET $2
  )
  SELECT (SELECT count(*)::int FROM milestone m JOIN progress_report r ON r.milestone_id = m.id WHERE m.commitment_id = subject.id AND r.published_at IS NOT NULL) AS total,
    (SELECT json_agg(json_build_object(${publishedReportFields}) ORDER BY page.place)
      FROM page JOIN progress_report r ON r.id = page.id JOIN milestone m ON m.id = r.milestone_id JOIN commitment c ON c.id = m.commitment_id ${reportJoins}) AS items
  FROM subject`);

/** The published reports of a commitment, newest first, withdrawn ones with their reason; one statement. */
@Injectable()
export class ProgressReportsQuery {
  constructor(private readonly database: ReadDatabase) {}

  /** `null` when there is no such commitment. */
  async ofCommitment(plan: string, code: string, request: PageRequest): Promise<Page<PublishedReport> | null> {
    const row = await this.database.one<{ total: number; items: PublishedReport[] | null }>(sql, [request.pageSize, offsetOf(request), plan, code]);
    return row && { items: row.items ?? [], ...request, total: row.total };
  }
}
