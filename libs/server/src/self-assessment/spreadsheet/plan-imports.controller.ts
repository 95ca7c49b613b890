import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import type { Language } from '@cumple/contracts/common/language';
import { RequestLanguage } from '@cumple/server-kit/http/request-language';
import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiConsumes, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Guarded } from '../../common/access';
import { By, type Caller } from '../../common/caller';
import { found } from '../../common/found';
import { ApplyPlanImport } from './apply-plan-import';
import { LookAtSpreadsheet } from './look-at-spreadsheet';
import { PlanImportApplicationBody, PlanImportDto, SentSpreadsheetParameters } from './plan-import.dto';
import { PlanImportsQuery } from './plan-imports.query';
import { readBytes } from '../../common/spreadsheet/read-bytes';
import { refuseOtherTypes, SPREADSHEET_TYPES } from '../../common/spreadsheet/spreadsheet-types';

@ApiTags('Workspace: spreadsheets')
@Controller(`${WORKSPACE_PREFIX}/plan-imports`)
export class PlanImportsController {
  constructor(
    private readonly looking: LookAtSpreadsheet,
    private readonly applying: ApplyPlanImport,
    private readonly imports: PlanImportsQuery,
  ) {}

  @Post()
  @HttpCode(202)
  @Guarded('plan.import')
  @ApiConsumes(...SPREADSHEET_TYPES)
  @ApiOperation({ operationId: 'sendSpreadsheet', summary: 'Sends a spreadsheet to be looked at; nothing changes' })
  @ApiResponse({ status: 202, type: PlanImportDto, description: 'It is being read; ask again at Location.' })
  async send(@By() caller: Caller, @Query() query: SentSpreadsheetParameters, @Req() request: Request, @Res({ passthrough: true }) response: Response, @RequestLanguage() language: Language): Promise<PlanImportDto> {
    refuseOtherTypes(request);
    const id = await this.looking.look(caller, { plan: query.plan ?? null, fileName: query.fileName ?? 'plan', bytes: await readBytes(request) });
    response.setHeader('Location', `${WORKSPACE_PREFIX}/plan-imports/${id}`);
    return this.one(caller, id, language);
  }

  @Get(':id')
  @Guarded('plan.import')
  @ApiOperation({ operationId: 'getPlanImport', summary: 'What was found in a spreadsheet' })
  @ApiResponse({ status: 200, type: PlanImportDto, description: 'As far as it was read.' })
  async one(@By() caller: Caller, @Param('id') id: string, @RequestLanguage() language: Language): Promise<PlanImportDto> {
    return found(await this.imports.one(caller.actor, id, language));
  }

  @Post(':id/application')
  @HttpCode(200)
  @Guarded('plan.import')
  @ApiOperation({ operationId: 'applyPlanImport', summary: 'Applies a spreadsheet that was looked at: all of it, or nothing' })
  @ApiResponse({ status: 200, type: PlanImportDto, description: 'It is applied.' })
  async apply(@By() caller: Caller, @Param('id') id: string, @Body() { reason }: PlanImportApplicationBody, @RequestLanguage() language: Language): Promise<PlanImportDto> {
    await this.applying.apply(caller, id, reason);
    return this.one(caller, id, language);
  }
}
