import type { Language } from '@cumple/contracts/common/language';
import { WORKSPACE_PREFIX, workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { RequestLanguage } from '@cumple/server-kit/http/request-language';
import { IfMatch } from '@cumple/server-kit/http/version';
import { Body, Controller, Get, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Guarded } from '../../common/access';
import { created, versioned } from '../../common/answers';
import { By, type Caller } from '../../common/caller';
import { DocumentedWrite } from '../../common/documented-write';
import { BoardQuery } from './board.query';
import { EditRound } from './edit-round';
import { OpenRound } from './open-round';
import { RoundCreationBody, RoundEditBody } from './round.body';
import { ReportingRoundDto, RoundBoardDto, WorkingDayDto } from './round.dto';
import { RowNumber } from '../../common/row-number';
import { RoundsQuery } from './rounds.query';
import { WorkingDayQuery } from './working-day.query';

const PLAN = { plan: 'Slug of the plan.' };
const ROUND = { ...PLAN, round: 'Number of the round.' };

@ApiTags('Workspace: reporting')
@Controller(`${WORKSPACE_PREFIX}/plans/:plan`)
export class RoundsController {
  constructor(
    private readonly rounds: RoundsQuery,
    private readonly boards: BoardQuery,
    private readonly opening: OpenRound,
    private readonly editing: EditRound,
    private readonly days: WorkingDayQuery,
  ) {}

  @Get('reporting-rounds')
  @Guarded('round.read')
  @DocumentedWrite({ kind: 'read', id: 'listReportingRounds', summary: 'Reporting rounds of a plan, newest first; an institution sees those that ask it', answer: ReportingRoundDto, list: true, names: PLAN })
  list(@By() caller: Caller, @Param('plan') plan: string): Promise<ReportingRoundDto[]> {
    return this.rounds.list(caller, plan);
  }

  @Post('reporting-rounds')
  @Guarded('round.manage')
  @DocumentedWrite({ kind: 'create', id: 'openReportingRound', summary: 'Opens a reporting round, today or on a day ahead', answer: ReportingRoundDto, names: PLAN })
  async open(@By() caller: Caller, @Param('plan') plan: string, @Body() body: RoundCreationBody, @Res({ passthrough: true }) response: Response): Promise<ReportingRoundDto> {
    const round = await this.opening.open(caller, plan, body);
    return created(response, workspacePaths.reportingRound(plan, round.number), round);
  }

  @Get('reporting-rounds/:round')
  @Guarded('round.read')
  @DocumentedWrite({ kind: 'read', id: 'getReportingRound', summary: 'One reporting round', answer: ReportingRoundDto, names: ROUND })
  async one(@By() caller: Caller, @Param('plan') plan: string, @Param('round', RowNumber) round: number, @Res({ passthrough: true }) response: Response): Promise<ReportingRoundDto> {
    return versioned(response, await this.rounds.one(caller, plan, round));
  }

  @Patch('reporting-rounds/:round')
  @Guarded('round.manage')
  @DocumentedWrite({ kind: 'edit', id: 'editReportingRound', summary: 'Changes the name, days or milestones of a reporting round', answer: ReportingRoundDto, names: ROUND })
  async edit(
    @By() caller: Caller, @Param('plan') plan: string, @Param('round', RowNumber) round: number, @IfMatch() version: number, @Body() body: RoundEditBody, @Res({ passthrough: true }) response: Response,
  ): Promise<ReportingRoundDto> {
    return versioned(response, await this.editing.edit(caller, plan, round, version, body));
  }

  @Get('reporting-rounds/:round/board')
  @Guarded('round.read')
  @DocumentedWrite({ kind: 'read', id: 'getReportingRoundBoard', summary: 'The board of a round, institution × milestone; an institution sees its own line', answer: RoundBoardDto, names: ROUND })
  board(@By() caller: Caller, @Param('plan') plan: string, @Param('round', RowNumber) round: number): Promise<RoundBoardDto> {
    return this.boards.of(caller, plan, round);
  }

  @Get('working-days/:day')
  @Guarded('round.read')
  @DocumentedWrite({ kind: 'read', id: 'getWorkingDay', summary: 'Whether offices work on a day in the plan’s jurisdiction', answer: WorkingDayDto, names: { ...PLAN, day: 'A day, `YYYY-MM-DD`.' } })
  workingDay(@By() caller: Caller, @Param('plan') plan: string, @Param('day') day: string, @RequestLanguage() language: Language): Promise<WorkingDayDto> {
    return this.days.of(caller, plan, day, language);
  }
}
