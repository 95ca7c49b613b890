import { WORKSPACE_PREFIX, workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { reachOf } from '@cumple/domain/common/reach';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { PageQuery } from '@cumple/server-kit/http/page-query';
import { IfMatch } from '@cumple/server-kit/http/version';
import { Body, Controller, Get, Inject, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Guarded } from '../common/access';
import { created, versioned } from '../common/answers';
import { By, type Caller } from '../common/caller';
import { DocumentedWrite } from '../common/documented-write';
import { pageRequest } from '../common/page-request';
import { CreatePlan } from './create-plan';
import { EditPlan } from './edit-plan';
import { ManagedPlanDto, ManagedPlanPageDto } from './managed-plan.dto';
import { ManagedPlansQuery } from './managed-plans.query';
import { PlanCreationBody, PlanEditBody } from './plan-bodies.dto';
import { reachedPlan } from './reached-plan';

const names = { plan: 'Slug of the plan.' };

@ApiTags('Workspace: plans')
@Controller(`${WORKSPACE_PREFIX}/plans`)
export class WorkspacePlansController {
  constructor(
    private readonly plans: ManagedPlansQuery,
    private readonly creation: CreatePlan,
    private readonly editing: EditPlan,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Guarded('plan.read')
  @DocumentedWrite({ kind: 'read', id: 'listManagedPlans', summary: 'Plans that the caller may see, drafts included', answer: ManagedPlanPageDto })
  list(@By() { actor }: Caller, @Query() query: PageQuery): Promise<ManagedPlanPageDto> {
    return this.plans.list(reachOf(actor, 'plan.read'), pageRequest(query), this.clock());
  }

  @Get(':plan')
  @Guarded('plan.read')
  @DocumentedWrite({ kind: 'read', id: 'getManagedPlan', summary: 'One plan', answer: ManagedPlanDto, names })
  async one(@By() { actor }: Caller, @Param('plan') plan: string, @Res({ passthrough: true }) response: Response): Promise<ManagedPlanDto> {
    return versioned(response, reachedPlan(await this.plans.one(plan, reachOf(actor, 'plan.read'), this.clock())));
  }

  @Post()
  @Guarded('plan.create')
  @DocumentedWrite({ kind: 'create', id: 'createPlan', summary: 'Makes a plan that only the workspace shows', answer: ManagedPlanDto })
  async create(@By() caller: Caller, @Body() body: PlanCreationBody, @Res({ passthrough: true }) response: Response): Promise<ManagedPlanDto> {
    return created(response, workspacePaths.plan(body.slug), await this.creation.create(caller, body));
  }

  @Patch(':plan')
  @Guarded('plan.edit')
  @DocumentedWrite({ kind: 'edit', id: 'editPlan', summary: 'Edits a plan', description: 'After approval, what was approved changes with a reason.', answer: ManagedPlanDto, names })
  async edit(
    @By() caller: Caller, @Param('plan') plan: string, @IfMatch() version: number, @Body() body: PlanEditBody, @Res({ passthrough: true }) response: Response,
  ): Promise<ManagedPlanDto> {
    return versioned(response, await this.editing.edit(caller, plan, version, body));
  }
}
