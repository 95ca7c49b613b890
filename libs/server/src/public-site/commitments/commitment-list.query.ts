import type { CommitmentListItem } from '@cumple/contracts/public-site/commitment';
import { type AcrossPlansFilters, COMMITMENT_SORTS, type CommitmentFilters, type CommitmentSort } from '@cumple/contracts/commitments/commitment-filters';
import type { CommitmentPage, ListedPlan } from '@cumple/contracts/public-site/commitment-page';
import { prepared } from '@cumple/server-kit/database/prepared';
import { Injectable } from '@nestjs/common';
import { offsetOf, pageRequest } from '../../common/page-request';
import { ReadDatabase } from '../../common/read-database';
import { commitmentListSql } from './commitment-list.sql';
import { type CountedFacets, facetsOf } from './facets';
import { searchWords } from './search-words';

interface Row {
  /** `null` when there is none; across plans, one of them. */
  plan: ListedPlan | null;
  total: number;
  items: CommitmentListItem[] | null;
  facets: CountedFacets;
}

const statements = Object.fromEntries(COMMITMENT_SORTS.map((sort) => [sort, prepared(`commitments-${sort}`, commitmentListSql(sort))])) as Record<
  CommitmentSort,
  string
>;

/** Lists of commitments with facets; one statement each. */
@Injectable()
export class CommitmentListQuery {
  constructor(private readonly database: ReadDatabase) {}

  /** `null` when there is no such plan. */
  async ofPlan(plan: string, filters: CommitmentFilters, now: Date): Promise<CommitmentPage | null> {
    const row = await this.row({ ...filters, plan: [plan] }, now);
    return row.plan && { ...pageOf(row, filters), plan: row.plan };
  }

  async acrossPlans(filters: AcrossPlansFilters, now: Date): Promise<CommitmentPage> {
    return { ...pageOf(await this.row(filters, now), filters), plan: null };
  }

  private async row(filters: AcrossPlansFilters, now: Date): Promise<Row> {
    const row = await this.database.one<Row>(statements[filters.sort ?? 'number'], valuesOf(filters, now));
    return row as Row;
  }
}

function valuesOf(filters: AcrossPlansFilters, now: Date): unknown[] {
  const search = filters.q === undefined ? null : searchWords(filters.q);
  const request = pageRequest(filters);
  const narrowing = [
    filters.level,
    filters.institution,
    filters.proposer,
    filters.policyArea,
    filters.timeliness,
    filters.disputed,
    filters.judgeAndParty,
    filters.assessedByOthers,
    filters.conclusionDate,
    filters.finding,
  ].map((value) => value ?? null);
  return [
    now,
    filters.plan ?? null,
    filters.jurisdiction ?? null,
    search?.words ?? null,
    search?.code ?? null,
    ...narrowing,
    request.pageSize,
    offsetOf(request),
  ];
}

function pageOf({ items, total, facets }: Row, filters: CommitmentFilters): Omit<CommitmentPage, 'plan'> {
  return { items: items ?? [], ...pageRequest(filters), total, facets: facetsOf(facets, filters) };
}
