import type { Page } from '@cumple/contracts/common/page';
import type { Institution, InstitutionRecord } from '@cumple/contracts/public-site/institution';
import type { InstitutionFilters } from '@cumple/contracts/institutions/institution-filters';
import { prepared } from '@cumple/server-kit/database/prepared';
import { Injectable } from '@nestjs/common';
import { offsetOf, pageRequest } from '../../common/page-request';
import { ReadDatabase } from '../../common/read-database';
import { publicInstitution } from '../../common/public.sql';
import { plainWords } from '../../common/plain-words';
import { institutionFields, institutionJoins, institutionOrder, roleSteps } from './institution.sql';
import { institutionRecordSql } from './institution-record.sql';

// $1 sectors, $2 words without accents in lower case, $3 page size, $4 offset.
const listSql = prepared(
  'institutions',
  `WITH matched AS MATERIALIZED (
    SELECT i.id, i.name, i.acronym, i.slug FROM institution i
    WHERE ${publicInstitution('i')} AND ($1::text[] IS NULL OR i.sector = ANY ($1))
      AND ($2::text[] IS NULL OR (SELECT bool_and(strpos(lower(plain_text(concat_ws(' ', i.acronym, i.name))), word) > 0) FROM unnest($2::text[]) word))
  ),
  page AS MATERIALIZED (
    SELECT i.id FROM matched i ORDER BY ${institutionOrder} LIMIT $3 OFFSET $4
  ),
  ${roleSteps}
  SELECT (SELECT count(*)::int FROM matched) AS total,
    (SELECT json_agg(json_build_object(${institutionFields}) ORDER BY ${institutionOrder}) FROM ${institutionJoins}) AS items`,
);

const movedSql = prepared('institution-moved', `SELECT stays.slug FROM institution i JOIN institution stays ON stays.id = i.merged_into_id WHERE i.slug = $1 AND ${publicInstitution('stays')}`);

/** Institutions in alphabetical order, and the record of one; one statement each. */
@Injectable()
export class InstitutionsQuery {
  constructor(private readonly database: ReadDatabase) {}

  async list(filters: InstitutionFilters): Promise<Page<Institution>> {
    const request = pageRequest(filters);
    const words = filters.q === undefined ? null : plainWords(filters.q);
    const row = await this.database.one<{ total: number; items: Institution[] | null }>(listSql, [
      filters.sector ?? null,
      words,
      request.pageSize,
      offsetOf(request),
    ]);
    return { items: row?.items ?? [], ...request, total: row?.total ?? 0 };
  }

  /** Slug of the public institution that this one was joined to; `null` when there is none. */
  async movedTo(slug: string): Promise<string | null> {
    const row = await this.database.one<{ slug: string }>(movedSql, [slug]);
    return row?.slug ?? null;
  }

  async one(slug: string, now: Date): Promise<InstitutionRecord | null> {
    const row = await this.database.one<{ institution: InstitutionRecord }>(institutionRecordSql, [now, slug]);
    return row?.institution ?? null;
  }
}
