import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { Body, Controller, Param, Post, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Guarded } from '../../common/access';
import { versioned } from '../../common/answers';
import { By, type Caller } from '../../common/caller';
import { DocumentedWrite } from '../../common/documented-write';
import { CloseRound } from './close-round';
import { ExtendRound } from './extend-round';
import { RemindInstitution } from './remind-institution';
import { RoundExtendingBody } from './round.body';
import { ReportingRoundDto } from './round.dto';
import { RowNumber } from '../../common/row-number';

const ROUND = { plan: 'Slug of the plan.', round: 'Number of the round.' };
const INSTITUTION = { ...ROUND, institution: 'Slug of an institution that the round asks.' };
const answer = ReportingRoundDto;

@ApiTags('Workspace: reporting')
@Controller(`${WORKSPACE_PREFIX}/plans/:plan/reporting-rounds/:round`)
@Guarded('round.manage')
export class RoundLifeController {
  constructor(
    private readonly closing: CloseRound,
    private readonly extending: ExtendRound,
    private readonly reminding: RemindInstitution,
  ) {}

  @Post('closing')
  @DocumentedWrite({ kind: 'do', id: 'closeReportingRound', summary: 'Closes a reporting round for good', answer, names: ROUND })
  async close(@By() caller: Caller, @Param('plan') plan: string, @Param('round', RowNumber) round: number, @Res({ passthrough: true }) response: Response): Promise<ReportingRoundDto> {
    return versioned(response, await this.closing.close(caller, plan, round));
  }

  @Put('extensions/:institution')
  @DocumentedWrite({ kind: 'set', id: 'extendReportingRound', summary: 'Gives an institution more time in a round', answer, names: INSTITUTION })
  async extend(
    @By() caller: Caller, @Param('plan') plan: string, @Param('round', RowNumber) round: number, @Param('institution') institution: string, @Body() body: RoundExtendingBody,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ReportingRoundDto> {
    return versioned(response, await this.extending.extend(caller, plan, round, institution, body));
  }

  @Post('reminders/:institution')
  @DocumentedWrite({ kind: 'do', id: 'remindInstitution', summary: 'Reminds an institution of what it hasn’t reported, once a day', answer, names: INSTITUTION })
  async remind(
    @By() caller: Caller, @Param('plan') plan: string, @Param('round', RowNumber) round: number, @Param('institution') institution: string, @Res({ passthrough: true }) response: Response,
  ): Promise<ReportingRoundDto> {
    return versioned(response, await this.reminding.remind(caller, plan, round, institution));
  }
}
