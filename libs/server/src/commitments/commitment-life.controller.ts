import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Guarded } from '../common/access';
import { By, type Caller } from '../common/caller';
import { DocumentedWrite } from '../common/documented-write';
import { CheckInForce } from './check-in-force';
import { InForceCheckBody, ReasonBody } from './commitment.body';
import { ManagedCommitmentDto } from './managed-commitment.dto';
import { ReopenCommitment } from './reopen-commitment';
import { WithdrawCommitment } from './withdraw-commitment';

const answer = ManagedCommitmentDto;
const names = { plan: 'Slug of the plan.', code: 'Code of the commitment, in any case.' };

/** The steps of a commitment's life that its point of contact takes. */
@ApiTags('Workspace: commitments')
@Controller(`${WORKSPACE_PREFIX}/plans/:plan/commitments/:code`)
export class CommitmentLifeController {
  constructor(
    private readonly withdrawCommitment: WithdrawCommitment,
    private readonly reopenCommitment: ReopenCommitment,
    private readonly checkInForce: CheckInForce,
  ) {}

  @Post('withdrawal')
  @Guarded('commitment.withdraw')
  @DocumentedWrite({ kind: 'do', id: 'withdrawCommitment', summary: 'Withdraws a commitment; it stays readable with its reason', answer, names })
  withdraw(@By() caller: Caller, @Param('plan') plan: string, @Param('code') code: string, @Body() body: ReasonBody): Promise<ManagedCommitmentDto> {
    return this.withdrawCommitment.withdraw(caller, plan, code, body);
  }

  @Post('reopening')
  @Guarded('commitment.check-in-force')
  @DocumentedWrite({ kind: 'do', id: 'reopenCommitment', summary: 'Reopens a commitment that is declared complete; the declaration stays on record', answer, names })
  reopen(@By() caller: Caller, @Param('plan') plan: string, @Param('code') code: string, @Body() body: ReasonBody): Promise<ManagedCommitmentDto> {
    return this.reopenCommitment.reopen(caller, plan, code, body);
  }

  @Post('in-force-checks')
  @Guarded('commitment.check-in-force')
  @DocumentedWrite({ kind: 'do', id: 'checkInForce', summary: 'Answers whether a complete commitment is still in force', answer, names })
  check(@By() caller: Caller, @Param('plan') plan: string, @Param('code') code: string, @Body() body: InForceCheckBody): Promise<ManagedCommitmentDto> {
    return this.checkInForce.check(caller, plan, code, body);
  }
}
