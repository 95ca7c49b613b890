import { Module } from '@nestjs/common';
import { AlertsController } from './alerts.controller';
import { AlertsQuery } from './alerts.query';
import { AnswerEscalation } from './answer-escalation';
import { ListAlerts } from './list-alerts';
import { RaiseEscalation } from './raise-escalation';
import { TellAlerts } from './tell-alerts.job';

/** What asks for whose action, and obstacles that are raised to a higher authority. */
@Module({
  controllers: [AlertsController],
  providers: [AlertsQuery, ListAlerts, RaiseEscalation, AnswerEscalation, TellAlerts],
  exports: [AlertsQuery],
})
export class AlertsModule {}
