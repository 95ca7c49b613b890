import { Module } from '@nestjs/common';
import { AlertsModule } from '../../alerts/alerts.module';
import { CoordinationController } from './coordination.controller';
import { CoordinationQuery } from './coordination.query';

@Module({ imports: [AlertsModule], controllers: [CoordinationController], providers: [CoordinationQuery] })
export class CoordinationModule {}
