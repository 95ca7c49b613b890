import { Module } from '@nestjs/common';
import { MilestonesController } from './milestones.controller';
import { MilestonesQuery } from './milestones.query';

@Module({ controllers: [MilestonesController], providers: [MilestonesQuery] })
export class CommitmentsModule {}
