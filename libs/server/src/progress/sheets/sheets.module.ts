import { Module } from '@nestjs/common';
import { DiscardDraft } from './discard-draft';
import { EditLetter } from './edit-letter';
import { ReportSheetsController } from './report-sheets.controller';
import { ReportSheetsQuery } from './report-sheets.query';
import { SaveDraft } from './save-draft';

@Module({
  controllers: [ReportSheetsController],
  providers: [ReportSheetsQuery, EditLetter, SaveDraft, DiscardDraft],
  exports: [ReportSheetsQuery],
})
export class SheetsModule {}
