import { Module } from '@nestjs/common';
import { SheetsModule } from '../sheets/sheets.module';
import { ApplyPreview } from './apply-preview';
import { PreviewSheet } from './preview-sheet';
import { ReadSentWorkbook } from './read-sent-workbook';
import { ReportSpreadsheetsController } from './report-spreadsheets.controller';
import { ReportWorkbooks } from './report-workbooks';
import { SweepPreviews } from './sweep-previews';

/** Sheets as workbooks: downloaded, filled in, looked at, and applied. */
@Module({
  imports: [SheetsModule],
  controllers: [ReportSpreadsheetsController],
  providers: [ReportWorkbooks, ReadSentWorkbook, PreviewSheet, ApplyPreview, SweepPreviews],
})
export class ReportSpreadsheetsModule {}
