import type { AlertList, EscalationView } from '@cumple/contracts/alerts/alert';
import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { reachOf } from '@cumple/domain/common/reach';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { IfMatch } from '@cumple/server-kit/http/version';
import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Guarded } from '../common/access';
import { By, type Caller } from '../common/caller';
import { DocumentedWrite } from '../common/documented-write';
import { RowNumber } from '../common/row-number';
import { AlertFilters } from './alert-filters';
import { AlertListDto, EscalationAnsweringBody, EscalationDto, EscalationRaisingBody } from './alerts.dto';
import { AnswerEscalation } from './answer-escalation';
import { ListAlerts } from './list-alerts';
import { RaiseEscalation } from './raise-escalation';

@ApiTags('Workspace: alerts')
@Controller(WORKSPACE_PREFIX)
export class AlertsController {
  constructor(
    private readonly alerts: ListAlerts,
    private readonly raising: RaiseEscalation,
    private readonly answering: AnswerEscalation,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('alerts')
  @Guarded('alert.read')
  @DocumentedWrite({ kind: 'read', id: 'listAlerts', summary: 'What asks for somebody’s action, as far as the caller’s roles reach', answer: AlertListDto })
  list(@By() { actor }: Caller, @Query() filters: AlertFilters): Promise<AlertList> {
    return this.alerts.list(reachOf(actor, 'alert.read'), filters, this.clock());
  }

  @Post('plans/:plan/escalations')
  @Guarded('escalation.raise')
  @DocumentedWrite({ kind: 'create', id: 'raiseEscalation', summary: 'Raises an obstacle to a higher authority', answer: EscalationDto, names: { plan: 'Slug of the plan.' } })
  raise(@By() caller: Caller, @Param('plan') plan: string, @Body() body: EscalationRaisingBody): Promise<EscalationView> {
    return this.raising.raise(caller, plan, body);
  }

  @Post('escalations/:id/answer')
  @Guarded('escalation.answer')
  @DocumentedWrite({ kind: 'act', id: 'answerEscalation', summary: 'Records what the higher authority answered', answer: EscalationDto, names: { id: 'Identifier.' } })
  answer(@By() caller: Caller, @Param('id', RowNumber) id: number, @IfMatch() version: number, @Body() body: EscalationAnsweringBody): Promise<EscalationView> {
    return this.answering.answer(caller, id, version, body);
  }
}
