import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import type { Language } from '@cumple/contracts/common/language';
import { RequestLanguage } from '@cumple/server-kit/http/request-language';
import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Guarded } from '../../common/access';
import { By, type Caller } from '../../common/caller';
import { PlanSpreadsheets } from './plan-spreadsheets';

@ApiTags('Workspace: spreadsheets')
@Controller(WORKSPACE_PREFIX)
export class SpreadsheetsController {
  constructor(private readonly spreadsheets: PlanSpreadsheets) {}

  @Get('spreadsheet-template.:format')
  @Guarded('plan.export')
  @ApiOperation({ operationId: 'getSpreadsheetTemplate', summary: 'The empty form of a plan as a spreadsheet (xlsx or csv)' })
  template(@Param('format') format: string, @RequestLanguage() language: Language): Promise<StreamableFile> {
    return this.spreadsheets.template(format, language);
  }

  @Get('plans/:plan/spreadsheet.:format')
  @Guarded('plan.export')
  @ApiOperation({ operationId: 'exportPlan', summary: 'A plan as a spreadsheet (xlsx or csv) that can be imported again unchanged' })
  plan(@By() caller: Caller, @Param('plan') plan: string, @Param('format') format: string, @RequestLanguage() language: Language): Promise<StreamableFile> {
    return this.spreadsheets.ofPlan(caller, plan, format, language);
  }
}
