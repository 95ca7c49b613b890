import { Module } from '@nestjs/common';
import { FindingsController } from './findings.controller';
import { FindingsQuery } from './findings.query';
import { ApplyPlanImport } from './spreadsheet/apply-plan-import';
import { LookAtSpreadsheet } from './spreadsheet/look-at-spreadsheet';
import { PlanImportsController } from './spreadsheet/plan-imports.controller';
import { PlanImportsQuery } from './spreadsheet/plan-imports.query';
import { PlanSpreadsheets } from './spreadsheet/plan-spreadsheets';
import { SpreadsheetReader } from './spreadsheet/spreadsheet-reader';
import { SpreadsheetsController } from './spreadsheet/spreadsheets.controller';

@Module({
  controllers: [FindingsController, PlanImportsController, SpreadsheetsController],
  providers: [FindingsQuery, ApplyPlanImport, LookAtSpreadsheet, PlanImportsQuery, PlanSpreadsheets, SpreadsheetReader],
})
export class SelfAssessmentModule {}
