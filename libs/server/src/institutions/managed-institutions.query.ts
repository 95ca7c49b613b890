import type { ManagedInstitution } from '@cumple/contracts/institutions/managed-institution';
import type { Page } from '@cumple/contracts/common/page';
import type { Reach } from '@cumple/domain/common/reach';
import { prepared } from '@cumple/server-kit/database/prepared';
import { Injectable } from '@nestjs/common';
import { alphabetical } from '../common/json.sql';
import { offsetOf, type PageRequest } from '../common/page-request';
import { plainWords } from '../common/plain-words';
import { ReadDatabase } from '../common/read-database';

const fields = `json_build_object('slug', i.slug, 'name', i.name, 'acronym', i.acronym, 'sector', i.sector, 'approvalRequired', i.approval_required, 'jurisdiction', j.code, 'demonstration', j.fictional, 'mergedInto', m.slug,
      'commitmentCount', (SELECT count(*) FROM (SELECT c.id FROM commitment c WHERE c.lead_institution_id = i.id
        UNION SELECT s.commitment_id FROM supporting_institution s WHERE s.institution_id = i.id) parts), 'version', i.version)`;
const joins = 'institution i JOIN jurisdiction j ON j.id = i.jurisdiction_id LEFT JOIN institution m ON m.id = i.merged_into_id';

/** SQL: whether the reader's roles reach the institution `i`. $1 is where they reach, as JSON: of a plan, its jurisdiction's. */
const reached = `EXISTS (SELECT FROM json_to_recordset($1::json) AS reach(plan text, institution text) WHERE (reach.institution IS NULL OR reach.institution = i.slug)
      AND (reach.plan IS NULL OR i.jurisdiction_id = (SELECT p.jurisdiction_id FROM action_plan p WHERE p.slug = reach.plan)))`;

// $2 words without accents; $3 page size, $4 offset.
const listSql = prepared('managed-institutions', `WITH matched AS MATERIALIZED (
    SELECT i.id, row_number() OVER (ORDER BY i.merged_into_id IS NOT NULL, j.fictional, ${alphabetical('i')}) AS place
    FROM institution i JOIN jurisdiction j ON j.id = i.jurisdiction_id
    WHERE ${reached}
      AND ($2::text[] IS NULL OR (SELECT bool_and(strpos(lower(plain_text(concat_ws(' ', i.acronym, i.name))), word) > 0) FROM unnest($2::text[]) word))
  ),
  page AS (SELECT id, place FROM matched ORDER BY place LIMIT $3 OFFSET $4)
  SELECT (SELECT count(*)::int FROM matched) AS total, (SELECT json_agg(${fields} ORDER BY page.place) FROM page JOIN (${joins}) ON i.id = page.id) AS items`);

const oneSql = prepared('managed-institution', `SELECT ${fields} AS institution FROM ${joins} WHERE i.slug = $1`);

/** Institutions as the workspace shows them; one statement each. */
@Injectable()
export class ManagedInstitutionsQuery {
  constructor(private readonly database: ReadDatabase) {}

  async list(reach: readonly Reach[], request: PageRequest, q?: string): Promise<Page<ManagedInstitution>> {
    const values = [JSON.stringify(reach), q === undefined ? null : plainWords(q), request.pageSize, offsetOf(request)];
    const row = await this.database.one<{ total: number; items: ManagedInstitution[] | null }>(listSql, values);
    return { items: row?.items ?? [], ...request, total: row?.total ?? 0 };
  }

  async one(slug: string): Promise<ManagedInstitution | null> {
    return (await this.database.one<{ institution: ManagedInstitution }>(oneSql, [slug]))?.institution ?? null;
  }
}
