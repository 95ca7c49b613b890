import { Injectable, inject } from '@angular/core';
import type { Plan } from '@cumple/contracts/public-site/plan';
import type { Commitment } from '@cumple/contracts/public-site/commitment';
import type { CommitmentFilters } from '@cumple/contracts/commitments/commitment-filters';
import type { PlanCommitmentPage } from '@cumple/contracts/public-site/commitment-page';
import { type Page, MAX_PAGE_SIZE } from '@cumple/contracts/common/page';
import { apiPaths } from '@cumple/contracts/common/paths';
import type { InstitutionFilters } from '@cumple/contracts/institutions/institution-filters';
import type { Institution, InstitutionRecord } from '@cumple/contracts/public-site/institution';
import type { MilestoneSeries } from '@cumple/contracts/public-site/milestone-series';
import type { Overview } from '@cumple/contracts/public-site/overview';
import type { PublishedReport } from '@cumple/contracts/progress/progress-report';
import type { HistoryEntry } from '@cumple/contracts/workspace/history';
import { ApiError } from '../common/api-error';
import { ApiReader } from '../common/api-reader';
import { queryFromInstitutionFilters } from '../institutions/institution-query';
import { queryFromCommitmentFilters } from './commitment-query';

const HISTORY_PER_PAGE = '50';
const REPORTS_PER_PAGE = '20';

/** A plan at a glance; `series` is `null` where it has no milestones to count. */
export interface PlanGlance {
  overview: Overview;
  series: MilestoneSeries | null;
}

/** What the public pages read: one request for a page. Failures are `ApiError`, and the router turns them into pages. */
@Injectable({ providedIn: 'root' })
export class PublicSiteClient {
  private readonly api = inject(ApiReader);

  /** The current plan; `null` while there is no plan at all. */
  currentOverview(): Promise<Overview | null> {
    return this.api.read<Overview>(apiPaths.currentOverview()).catch(nullWhenMissing);
  }

  /** The current plan at a glance, with its milestones over time; `null` while there is no plan at all. */
  async currentGlance(): Promise<PlanGlance | null> {
    const overview = await this.currentOverview();
    return overview && this.glanceOf(overview);
  }

  async planGlance(plan: string): Promise<PlanGlance> {
    return this.glanceOf(await this.planOverview(plan));
  }

  plans(): Promise<Page<Plan>> {
    return this.api.read(apiPaths.plans(), { pageSize: String(MAX_PAGE_SIZE) });
  }

  plan(plan: string): Promise<Plan> {
    return this.api.read(apiPaths.plan(plan));
  }

  commitments(plan: string, filters: CommitmentFilters): Promise<PlanCommitmentPage> {
    return this.api.read(apiPaths.commitments(plan), queryFromCommitmentFilters(filters));
  }

  commitment(plan: string, code: string): Promise<Commitment> {
    return this.api.read(apiPaths.commitment(plan, code));
  }

  commitmentHistory(plan: string, code: string, page: string | null): Promise<Page<HistoryEntry>> {
    return this.api.read(apiPaths.commitmentHistory(plan, code), { pageSize: HISTORY_PER_PAGE, page: page ?? undefined });
  }

  progressReports(plan: string, code: string, page: string | null): Promise<Page<PublishedReport>> {
    return this.api.read(apiPaths.progressReports(plan, code), { pageSize: REPORTS_PER_PAGE, page: page ?? undefined });
  }

  institutions(filters: InstitutionFilters): Promise<Page<Institution>> {
    return this.api.read(apiPaths.institutions(), queryFromInstitutionFilters(filters));
  }

  institution(slug: string): Promise<InstitutionRecord> {
    return this.api.read(apiPaths.institution(slug));
  }

  private planOverview(plan: string): Promise<Overview> {
    return this.api.read(apiPaths.overview(plan));
  }

  private async glanceOf(overview: Overview): Promise<PlanGlance> {
    const { slug, milestones } = overview.plan;
    return { overview, series: milestones?.progress ? await this.api.read(apiPaths.milestoneSeries(slug)) : null };
  }
}

function nullWhenMissing(error: unknown): null {
  if (error instanceof ApiError && error.status === 404) return null;
  throw error;
}
