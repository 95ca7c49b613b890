import { API_PREFIX } from '@cumple/contracts/common/paths';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { PageQuery } from '@cumple/server-kit/http/page-query';
import { PublicRead } from '@cumple/server-kit/http/public-read';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DocumentedRead } from '../../common/documented-read';
import { found } from '../../common/found';
import { pageRequest } from '../../common/page-request';
import { PublishedReportPageDto } from '../../progress/report-body.dto';
import { MilestoneSeriesDto } from './milestone-series.dto';
import { MilestoneSeriesQuery } from './milestone-series.query';
import { ProgressReportsQuery } from './progress-reports.query';

const plan = 'Slug of the plan.';

@ApiTags('Progress')
@Controller(`${API_PREFIX}/action-plans/:plan`)
export class ProgressController {
  constructor(
    private readonly reports: ProgressReportsQuery,
    private readonly series: MilestoneSeriesQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('commitments/:code/progress-reports')
  @PublicRead({ revisionOf: 'plan' })
  @DocumentedRead({ id: 'listProgressReports', summary: 'What institutions reported of a commitment’s milestones', answer: PublishedReportPageDto, list: true, names: { plan, code: 'Code of the commitment.' } })
  async ofCommitment(@Param('plan') slug: string, @Param('code') code: string, @Query() query: PageQuery): Promise<PublishedReportPageDto> {
    return found(await this.reports.ofCommitment(slug, code, pageRequest(query)));
  }

  @Get('milestone-series')
  @PublicRead({ revisionOf: 'plan' })
  @DocumentedRead({ id: 'readMilestoneSeries', summary: 'Milestones done and due over time', answer: MilestoneSeriesDto, names: { plan } })
  async ofPlan(@Param('plan') slug: string): Promise<MilestoneSeriesDto> {
    return found(await this.series.ofPlan(slug, this.clock()));
  }
}
