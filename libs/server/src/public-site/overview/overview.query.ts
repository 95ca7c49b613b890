import type { CommitmentListItem } from '@cumple/contracts/public-site/commitment';
import type { Language } from '@cumple/contracts/common/language';
import type { Overview } from '@cumple/contracts/public-site/overview';
import type { Day } from '@cumple/domain/common/day';
import { prepared } from '@cumple/server-kit/database/prepared';
import { Injectable } from '@nestjs/common';
import { ReadDatabase } from '../../common/read-database';
import { type FindingRow, findingView } from '../../self-assessment/finding-view';
import { currentPlanId } from '../plans/current-plan.sql';
import { chronology } from './chronology';
import { overviewFiguresSql } from './overview-figures.sql';
import { overviewRecordsSql } from './overview-records.sql';

type Figures = Pick<Overview, 'plan' | 'byProposer' | 'units' | 'judgeAndParty' | 'coverage' | 'assessors' | 'institutions' | 'policyAreas'>;

interface Records {
  approvedOn: Day | null;
  reports: NonNullable<Overview['report']>[] | null;
  sessions: { heldOn: Day; ordinal: number | null }[] | null;
  findings: FindingRow[] | null;
  findingTotal: number;
  open: CommitmentListItem[] | null;
  openTotal: number;
}

const planSql = prepared('overview', overviewFiguresSql('p.slug = $2'));
const currentSql = prepared('current-overview', overviewFiguresSql(`p.id = ${currentPlanId}`));

/** What the home page shows of a plan, in two statements. */
@Injectable()
export class OverviewQuery {
  constructor(private readonly database: ReadDatabase) {}

  async ofPlan(slug: string, now: Date, language: Language): Promise<Overview | null> {
    return this.complete(await this.database.one<Figures>(planSql, [now, slug]), now, language);
  }

  async ofCurrentPlan(now: Date, language: Language): Promise<Overview | null> {
    return this.complete(await this.database.one<Figures>(currentSql, [now]), now, language);
  }

  private async complete(figures: Figures | null, now: Date, language: Language): Promise<Overview | null> {
    const records = figures && (await this.database.one<Records>(overviewRecordsSql, [now, figures.plan.slug]));
    return records && overviewOf(figures, records, language);
  }
}

function overviewOf(figures: Figures, records: Records, language: Language): Overview {
  const reports = records.reports ?? [];
  const { startsOn, endsOn } = figures.plan;
  return {
    ...figures,
    report: reports[0] ?? null,
    openAfterConclusion: records.open ?? [],
    openAfterConclusionTotal: records.openTotal,
    findings: (records.findings ?? []).map((finding) => findingView(finding, language)),
    findingTotal: records.findingTotal,
    chronology: chronology({ startsOn, endsOn, approvedOn: records.approvedOn, sessions: records.sessions ?? [], reports }),
  };
}
