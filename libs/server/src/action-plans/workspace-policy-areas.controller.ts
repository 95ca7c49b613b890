import { WORKSPACE_PREFIX, workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { IfMatch } from '@cumple/server-kit/http/version';
import { Body, Controller, Delete, Param, Patch, Post, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Guarded } from '../common/access';
import { created, versioned } from '../common/answers';
import { By, type Caller } from '../common/caller';
import { DocumentedWrite } from '../common/documented-write';
import { AddPolicyArea } from './add-policy-area';
import { EditPolicyArea } from './edit-policy-area';
import { ManagedPlanDto, ManagedPolicyAreaDto } from './managed-plan.dto';
import { PolicyAreaOrderBody, PolicyAreaCreationBody, PolicyAreaEditBody } from './plan-bodies.dto';
import { RemovePolicyArea } from './remove-policy-area';
import { ReorderPolicyAreas } from './reorder-policy-areas';

const ofPlan = { plan: 'Slug of the plan.' };
const names = { ...ofPlan, code: 'Code of the policy area.' };

@ApiTags('Workspace: plans')
@Guarded('plan.edit')
@Controller(`${WORKSPACE_PREFIX}/plans/:plan`)
export class WorkspacePolicyAreasController {
  constructor(
    private readonly addition: AddPolicyArea,
    private readonly editing: EditPolicyArea,
    private readonly removal: RemovePolicyArea,
    private readonly order: ReorderPolicyAreas,
  ) {}

  @Post('policy-areas')
  @DocumentedWrite({ kind: 'create', id: 'addPolicyArea', summary: 'Adds a policy area', answer: ManagedPolicyAreaDto, names: ofPlan })
  async add(@By() caller: Caller, @Param('plan') plan: string, @Body() body: PolicyAreaCreationBody, @Res({ passthrough: true }) response: Response): Promise<ManagedPolicyAreaDto> {
    return created(response, workspacePaths.policyArea(plan, body.code), await this.addition.add(caller, plan, body));
  }

  @Patch('policy-areas/:code')
  @DocumentedWrite({ kind: 'edit', id: 'editPolicyArea', summary: 'Renames a policy area', answer: ManagedPolicyAreaDto, names })
  async edit(
    @By() caller: Caller, @Param('plan') plan: string, @Param('code') code: string, @IfMatch() version: number, @Body() body: PolicyAreaEditBody, @Res({ passthrough: true }) response: Response,
  ): Promise<ManagedPolicyAreaDto> {
    return versioned(response, await this.editing.edit(caller, plan, code, version, body));
  }

  @Delete('policy-areas/:code')
  @DocumentedWrite({ kind: 'edit', id: 'removePolicyArea', summary: 'Removes an unused policy area of a plan that isn’t approved', answer: ManagedPlanDto, names })
  async remove(
    @By() caller: Caller, @Param('plan') plan: string, @Param('code') code: string, @IfMatch() version: number, @Res({ passthrough: true }) response: Response,
  ): Promise<ManagedPlanDto> {
    return versioned(response, await this.removal.remove(caller, plan, code, version));
  }

  @Put('policy-area-order')
  @DocumentedWrite({ kind: 'set', id: 'reorderPolicyAreas', summary: 'Puts the policy areas in another order', answer: ManagedPlanDto, names: ofPlan })
  async reorder(@By() caller: Caller, @Param('plan') plan: string, @Body() body: PolicyAreaOrderBody, @Res({ passthrough: true }) response: Response): Promise<ManagedPlanDto> {
    return versioned(response, await this.order.reorder(caller, plan, body));
  }
}
