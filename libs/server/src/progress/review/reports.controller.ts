import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { IfMatch } from '@cumple/server-kit/http/version';
import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Guarded } from '../../common/access';
import { versioned } from '../../common/answers';
import { By, type Caller } from '../../common/caller';
import { DocumentedWrite } from '../../common/documented-write';
import { ReasonBody } from '../../commitments/commitment.body';
import { reportId } from './internal/report-id';
import { ManagedReportDto } from './managed-report.dto';
import { ManagedReportsQuery } from './managed-reports.query';
import { PublishReport } from './publish-report';
import { ReturnReport } from './return-report';
import { ReportReturningBody } from './review.body';
import { WithdrawReport } from './withdraw-report';

const names = { id: 'Identifier of the report.' };
const answer = ManagedReportDto;

@ApiTags('Workspace: reports')
@Controller(`${WORKSPACE_PREFIX}/progress-reports/:id`)
export class ReportsController {
  constructor(
    private readonly reports: ManagedReportsQuery,
    private readonly publishReport: PublishReport,
    private readonly returnReport: ReturnReport,
    private readonly withdrawReport: WithdrawReport,
  ) {}

  @Get()
  @Guarded('report.read')
  @DocumentedWrite({ kind: 'read', id: 'readReport', summary: 'One report that was received', answer, names })
  async one(@By() caller: Caller, @Param('id') id: string, @Res({ passthrough: true }) response: Response): Promise<ManagedReportDto> {
    return versioned(response, await this.reports.one(caller, reportId(id)));
  }

  @Post('publication')
  @Guarded('report.review')
  @DocumentedWrite({ kind: 'act', id: 'publishReport', summary: 'Publishes a report', answer, names })
  async publish(@By() caller: Caller, @Param('id') id: string, @IfMatch() version: number, @Res({ passthrough: true }) response: Response): Promise<ManagedReportDto> {
    return versioned(response, await this.publishReport.publish(caller, reportId(id), version));
  }

  @Post('returning')
  @Guarded('report.review')
  @DocumentedWrite({ kind: 'act', id: 'returnReport', summary: 'Returns a report with notes', answer, names })
  async return(
    @By() caller: Caller, @Param('id') id: string, @IfMatch() version: number, @Body() body: ReportReturningBody, @Res({ passthrough: true }) response: Response,
  ): Promise<ManagedReportDto> {
    return versioned(response, await this.returnReport.return(caller, reportId(id), version, body));
  }

  @Post('withdrawal')
  @Guarded('report.withdraw')
  @DocumentedWrite({ kind: 'act', id: 'withdrawReport', summary: 'Withdraws a published report with a public reason', answer, names })
  async withdraw(
    @By() caller: Caller, @Param('id') id: string, @IfMatch() version: number, @Body() body: ReasonBody, @Res({ passthrough: true }) response: Response,
  ): Promise<ManagedReportDto> {
    return versioned(response, await this.withdrawReport.withdraw(caller, reportId(id), version, body));
  }
}
