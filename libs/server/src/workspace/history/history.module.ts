import { Module } from '@nestjs/common';
import { RecordController } from './record.controller';
import { RecordQuery } from './record.query';

@Module({ controllers: [RecordController], providers: [RecordQuery] })
export class HistoryModule {}
