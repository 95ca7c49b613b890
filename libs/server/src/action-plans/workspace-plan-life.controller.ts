import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { IfMatch } from '@cumple/server-kit/http/version';
import { Body, Controller, Get, Param, Post, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Guarded } from '../common/access';
import { versioned } from '../common/answers';
import { By, type Caller } from '../common/caller';
import { DocumentedWrite } from '../common/documented-write';
import { ApprovePlan } from './approve-plan';
import { CurrentPlanChoiceQuery } from './current-plan-choice.query';
import { EndPlan } from './end-plan';
import { CurrentPlanChoiceDto, ManagedPlanDto } from './managed-plan.dto';
import { CurrentPlanChoiceBody, PlanApprovalBody, PlanEndBody } from './plan-bodies.dto';
import { PublishPlan } from './publish-plan';
import { SetCurrentPlan } from './set-current-plan';

const names = { plan: 'Slug of the plan.' };

@ApiTags('Workspace: plans')
@Controller(WORKSPACE_PREFIX)
export class WorkspacePlanLifeController {
  constructor(
    private readonly publication: PublishPlan,
    private readonly approval: ApprovePlan,
    private readonly ending: EndPlan,
    private readonly choices: CurrentPlanChoiceQuery,
    private readonly choosing: SetCurrentPlan,
  ) {}

  @Post('plans/:plan/publication')
  @Guarded('plan.publish')
  @DocumentedWrite({ kind: 'act', id: 'publishPlan', summary: 'Makes a plan public, for good', answer: ManagedPlanDto, names })
  async publish(@By() caller: Caller, @Param('plan') plan: string, @IfMatch() version: number, @Res({ passthrough: true }) response: Response): Promise<ManagedPlanDto> {
    return versioned(response, await this.publication.publish(caller, plan, version));
  }

  @Post('plans/:plan/approval')
  @Guarded('plan.edit')
  @DocumentedWrite({ kind: 'act', id: 'approvePlan', summary: 'Sets the baseline of a plan, once', answer: ManagedPlanDto, names })
  async approve(
    @By() caller: Caller, @Param('plan') plan: string, @IfMatch() version: number, @Body() body: PlanApprovalBody, @Res({ passthrough: true }) response: Response,
  ): Promise<ManagedPlanDto> {
    return versioned(response, await this.approval.approve(caller, plan, version, body));
  }

  @Post('plans/:plan/end')
  @Guarded('plan.edit')
  @DocumentedWrite({ kind: 'act', id: 'endPlan', summary: 'Lets an approved plan end earlier or later', answer: ManagedPlanDto, names })
  async end(
    @By() caller: Caller, @Param('plan') plan: string, @IfMatch() version: number, @Body() body: PlanEndBody, @Res({ passthrough: true }) response: Response,
  ): Promise<ManagedPlanDto> {
    return versioned(response, await this.ending.end(caller, plan, version, body));
  }

  @Get('current-plan')
  @Guarded('plan.read')
  @DocumentedWrite({ kind: 'read', id: 'getCurrentPlanChoice', summary: 'The plan that the portal was set to open with', answer: CurrentPlanChoiceDto })
  current(): Promise<CurrentPlanChoiceDto> {
    return this.choices.choice();
  }

  @Put('current-plan')
  @Guarded('site.set-current-plan')
  @DocumentedWrite({ kind: 'set', id: 'setCurrentPlan', summary: 'Sets the plan that the portal opens with', answer: CurrentPlanChoiceDto })
  choose(@By() caller: Caller, @Body() body: CurrentPlanChoiceBody): Promise<CurrentPlanChoiceDto> {
    return this.choosing.set(caller, body);
  }
}
