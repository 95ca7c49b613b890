import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { IfMatch } from '@cumple/server-kit/http/version';
import { Body, Controller, Get, Param, Patch, Post, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { versioned } from '../common/answers';
import { Guarded } from '../common/access';
import { By, type Caller } from '../common/caller';
import { DocumentedWrite } from '../common/documented-write';
import { AddCommitment } from './add-commitment';
import { CommitmentOrderBody, CommitmentCreationBody, CommitmentEditBody } from './commitment.body';
import { EditCommitment } from './edit-commitment';
import { ManagedCommitmentDto, ManagedCommitmentLineDto } from './managed-commitment.dto';
import { ManagedCommitmentsQuery } from './managed-commitments.query';
import { ReorderCommitments } from './reorder-commitments';

const PLAN = { plan: 'Slug of the plan.' };
const COMMITMENT = { ...PLAN, code: 'Code of the commitment, in any case.' };

@ApiTags('Workspace: commitments')
@Controller(`${WORKSPACE_PREFIX}/plans/:plan`)
export class ManagedCommitmentsController {
  constructor(
    private readonly commitments: ManagedCommitmentsQuery,
    private readonly addCommitment: AddCommitment,
    private readonly editCommitment: EditCommitment,
    private readonly reorderCommitments: ReorderCommitments,
  ) {}

  @Get('commitments')
  @Guarded('plan.read')
  @DocumentedWrite({ kind: 'read', id: 'listManagedCommitments', summary: 'Commitments of a plan, to be edited', answer: ManagedCommitmentLineDto, list: true, names: PLAN })
  lines(@By() caller: Caller, @Param('plan') plan: string): Promise<ManagedCommitmentLineDto[]> {
    return this.commitments.lines(caller, plan);
  }

  @Get('commitments/:code')
  @Guarded('plan.read')
  @DocumentedWrite({ kind: 'read', id: 'getManagedCommitment', summary: 'One commitment, to be edited', answer: ManagedCommitmentDto, names: COMMITMENT })
  async one(@By() caller: Caller, @Param('plan') plan: string, @Param('code') code: string, @Res({ passthrough: true }) response: Response): Promise<ManagedCommitmentDto> {
    return versioned(response, await this.commitments.one(caller, plan, code));
  }

  @Post('commitments')
  @Guarded('commitment.edit')
  @DocumentedWrite({ kind: 'create', id: 'addCommitment', summary: 'Adds a commitment', answer: ManagedCommitmentDto, names: PLAN })
  async add(@By() caller: Caller, @Param('plan') plan: string, @Body() body: CommitmentCreationBody, @Res({ passthrough: true }) response: Response): Promise<ManagedCommitmentDto> {
    return versioned(response, await this.addCommitment.add(caller, plan, body));
  }

  @Patch('commitments/:code')
  @Guarded('commitment.edit')
  @DocumentedWrite({
    kind: 'edit', id: 'editCommitment', summary: 'Edits a commitment', answer: ManagedCommitmentDto, names: COMMITMENT,
    description: 'Once the plan is approved, a change of what it promises needs a reason and is published as an amendment beside the baseline.',
  })
  async edit(
    @By() caller: Caller, @Param('plan') plan: string, @Param('code') code: string, @IfMatch() version: number, @Body() body: CommitmentEditBody, @Res({ passthrough: true }) response: Response,
  ): Promise<ManagedCommitmentDto> {
    return versioned(response, await this.editCommitment.edit(caller, plan, code, version, body));
  }

  @Put('commitment-order')
  @Guarded('commitment.edit')
  @DocumentedWrite({ kind: 'set', id: 'reorderCommitments', summary: 'Puts the commitments of each proposer in order', answer: ManagedCommitmentLineDto, list: true, names: PLAN })
  reorder(@By() caller: Caller, @Param('plan') plan: string, @Body() { codes }: CommitmentOrderBody): Promise<ManagedCommitmentLineDto[]> {
    return this.reorderCommitments.reorder(caller, plan, codes);
  }
}
