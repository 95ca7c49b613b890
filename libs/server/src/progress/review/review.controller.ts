import type { Language } from '@cumple/contracts/common/language';
import type { Page } from '@cumple/contracts/common/page';
import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import type { ManagedReport } from '@cumple/contracts/progress/progress-report';
import { PageQuery } from '@cumple/server-kit/http/page-query';
import { RequestLanguage } from '@cumple/server-kit/http/request-language';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Guarded } from '../../common/access';
import { By, type Caller } from '../../common/caller';
import { DocumentedWrite } from '../../common/documented-write';
import { pageRequest } from '../../common/page-request';
import { PublicationOutcomeDto, ReviewQueueDto } from './managed-report.dto';
import { ManagedReportsQuery } from './managed-reports.query';
import { PublishReports } from './publish-reports';
import { PublicationBody } from './review.body';

const names = { plan: 'Slug of the plan.' };

@ApiTags('Workspace: reports')
@Controller(`${WORKSPACE_PREFIX}/plans/:plan`)
@Guarded('report.review')
export class ReviewController {
  constructor(
    private readonly reports: ManagedReportsQuery,
    private readonly publishReports: PublishReports,
  ) {}

  @Get('review-queue')
  @DocumentedWrite({ kind: 'read', id: 'listReportsToReview', summary: 'Reports that wait for review, most pressing first', answer: ReviewQueueDto, names })
  queue(@By() caller: Caller, @Param('plan') plan: string, @Query() query: PageQuery): Promise<Page<ManagedReport>> {
    return this.reports.queue(caller, plan, pageRequest(query));
  }

  @Post('report-publications')
  @DocumentedWrite({ kind: 'do', id: 'publishReports', summary: 'Publishes several reports, each by itself', answer: PublicationOutcomeDto, names })
  publish(@By() caller: Caller, @Param('plan') plan: string, @Body() body: PublicationBody, @RequestLanguage() language: Language): Promise<PublicationOutcomeDto> {
    return this.publishReports.publish(caller, plan, body, language);
  }
}
