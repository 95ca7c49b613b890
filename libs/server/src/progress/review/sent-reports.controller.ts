import type { Page } from '@cumple/contracts/common/page';
import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import type { ManagedReport } from '@cumple/contracts/progress/progress-report';
import { PageQuery } from '@cumple/server-kit/http/page-query';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Guarded } from '../../common/access';
import { By, type Caller } from '../../common/caller';
import { DocumentedWrite } from '../../common/documented-write';
import { pageRequest } from '../../common/page-request';
import { ReviewQueueDto } from './managed-report.dto';
import { SentReportsQuery } from './sent-reports.query';

@ApiTags('Workspace: reports')
@Controller(`${WORKSPACE_PREFIX}/plans/:plan/progress-reports`)
@Guarded('report.read')
export class SentReportsController {
  constructor(private readonly reports: SentReportsQuery) {}

  @Get()
  @DocumentedWrite({ kind: 'read', id: 'listSentReports', summary: 'Reports that were received, newest first; an institution sees its own', answer: ReviewQueueDto, names: { plan: 'Slug of the plan.' } })
  list(@By() caller: Caller, @Param('plan') plan: string, @Query() query: PageQuery): Promise<Page<ManagedReport>> {
    return this.reports.list(caller, plan, pageRequest(query));
  }
}
