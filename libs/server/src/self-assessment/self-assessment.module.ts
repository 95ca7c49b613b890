import { Module } from '@nestjs/common';
import { FindingsController } from './findings.controller';
import { FindingsQuery } from './findings.query';

@Module({ controllers: [FindingsController], providers: [FindingsQuery] })
export class SelfAssessmentModule {}
