import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DocumentedRequest } from '../../common/documented-request';
import { Guarded } from '../../common/access';
import { By, type Caller } from '../../common/caller';
import { ApprovalDecisionBody, ApprovalLookupBody, ApprovalOutcomeDto, ApprovalViewDto } from './approval.dto';
import { ApprovalsQuery } from './approvals.query';
import { DecideSubmission } from './decide-submission';

@ApiTags('Workspace: reports')
@Controller(`${WORKSPACE_PREFIX}/approvals`)
@Guarded('report.approve')
export class ApprovalsController {
  constructor(
    private readonly approvals: ApprovalsQuery,
    private readonly deciding: DecideSubmission,
  ) {}

  @Post('lookup')
  @DocumentedRequest({ id: 'lookUpApproval', summary: 'What a link asks to be approved', answer: ApprovalViewDto, refusals: [410] })
  lookUp(@Body() { token }: ApprovalLookupBody): Promise<ApprovalViewDto> {
    return this.approvals.byToken(token);
  }

  @Post('decision')
  @DocumentedRequest({ id: 'decideApproval', summary: 'Approve or refuse, once', answer: ApprovalOutcomeDto, refusals: [409, 410, 422] })
  decide(@By() caller: Caller, @Body() body: ApprovalDecisionBody): Promise<ApprovalOutcomeDto> {
    return this.deciding.decide(caller, body);
  }
}
