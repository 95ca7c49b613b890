import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { IfMatch } from '@cumple/server-kit/http/version';
import { Body, Controller, Param, Patch, Post, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { versioned } from '../common/answers';
import { Guarded } from '../common/access';
import { By, type Caller } from '../common/caller';
import { DocumentedWrite } from '../common/documented-write';
import { AddMilestone } from './add-milestone';
import { ReasonBody } from './commitment.body';
import { EditMilestone } from './edit-milestone';
import { milestoneNumber } from './internal/milestone-number';
import { ManagedCommitmentDto } from './managed-commitment.dto';
import { ManagedMilestoneDto } from './managed-milestone.dto';
import { MilestoneCreationBody, MilestoneEditBody, NumberOrderBody } from './milestone.body';
import { ReorderMilestones } from './reorder-milestones';
import { WithdrawMilestone } from './withdraw-milestone';

const COMMITMENT = { plan: 'Slug of the plan.', code: 'Code of the commitment, in any case.' };
const MILESTONE = { ...COMMITMENT, number: 'Number of the milestone.' };
const answer = ManagedMilestoneDto;

@ApiTags('Workspace: commitments')
@Controller(`${WORKSPACE_PREFIX}/plans/:plan/commitments/:code`)
@Guarded('milestone.edit')
export class ManagedMilestonesController {
  constructor(
    private readonly addMilestone: AddMilestone,
    private readonly editMilestone: EditMilestone,
    private readonly reorderMilestones: ReorderMilestones,
    private readonly withdrawMilestone: WithdrawMilestone,
  ) {}

  @Post('milestones')
  @DocumentedWrite({ kind: 'create', id: 'addMilestone', summary: 'Adds a milestone, from nothing or of a sentence of an imported text', answer, names: COMMITMENT })
  async add(
    @By() caller: Caller, @Param('plan') plan: string, @Param('code') code: string, @Body() body: MilestoneCreationBody, @Res({ passthrough: true }) response: Response,
  ): Promise<ManagedMilestoneDto> {
    return versioned(response, await this.addMilestone.add(caller, plan, code, body));
  }

  @Patch('milestones/:number')
  @DocumentedWrite({ kind: 'edit', id: 'editMilestone', summary: 'Edits a milestone', answer, names: MILESTONE })
  async edit(
    @By() caller: Caller, @Param('plan') plan: string, @Param('code') code: string, @Param('number') number: string, @IfMatch() version: number, @Body() body: MilestoneEditBody, @Res({ passthrough: true }) response: Response,
  ): Promise<ManagedMilestoneDto> {
    return versioned(response, await this.editMilestone.edit(caller, { plan, code, number: milestoneNumber(number) }, version, body));
  }

  @Post('milestones/:number/withdrawal')
  @DocumentedWrite({ kind: 'do', id: 'withdrawMilestone', summary: 'Withdraws a milestone; it stays readable with its reason', answer, names: MILESTONE })
  withdraw(@By() caller: Caller, @Param('plan') plan: string, @Param('code') code: string, @Param('number') number: string, @Body() body: ReasonBody): Promise<ManagedMilestoneDto> {
    return this.withdrawMilestone.withdraw(caller, { plan, code, number: milestoneNumber(number) }, body);
  }

  @Put('milestone-order')
  @DocumentedWrite({ kind: 'set', id: 'reorderMilestones', summary: 'Puts the milestones in order', answer: ManagedCommitmentDto, names: COMMITMENT })
  reorder(@By() caller: Caller, @Param('plan') plan: string, @Param('code') code: string, @Body() { numbers }: NumberOrderBody): Promise<ManagedCommitmentDto> {
    return this.reorderMilestones.reorder(caller, plan, code, numbers);
  }
}
