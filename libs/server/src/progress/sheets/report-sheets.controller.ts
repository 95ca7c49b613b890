import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { IfMatch } from '@cumple/server-kit/http/version';
import { Body, Controller, Delete, Get, Param, Patch, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { DocumentedRequest } from '../../common/documented-request';
import { Guarded } from '../../common/access';
import { versioned } from '../../common/answers';
import { By, type Caller } from '../../common/caller';
import { DocumentedWrite } from '../../common/documented-write';
import { SHEET } from './named-sheet';
import { DiscardDraft } from './discard-draft';
import { EditLetter } from './edit-letter';
import { ReportSavingBody, SheetEditBody } from './report-saving.body';
import { ReportSheetDto, ReportSheetListDto } from './report-sheet.dto';
import { ReportSheetsQuery } from './report-sheets.query';
import { SaveDraft } from './save-draft';
import { rowAddress, sheetAddress, type SheetNames } from './sheet-address';
import { SheetReportDto } from './sheet-row.dto';

const ROW = { ...SHEET, code: 'Code of the commitment.', number: 'Number of the milestone.' };
const VERSION_0 = '`"v0"` while there is none yet.';

@ApiTags('Workspace: reports')
@Controller(WORKSPACE_PREFIX)
export class ReportSheetsController {
  constructor(
    private readonly sheets: ReportSheetsQuery,
    private readonly letter: EditLetter,
    private readonly saving: SaveDraft,
    private readonly discarding: DiscardDraft,
  ) {}

  @Get('report-sheets')
  @Guarded('report.write')
  @DocumentedWrite({ kind: 'read', id: 'listReportSheets', summary: 'The sheets that the caller may fill in, first due first', answer: ReportSheetListDto })
  list(@By() caller: Caller): Promise<ReportSheetListDto> {
    return this.sheets.lines(caller);
  }

  @Get('plans/:plan/report-sheets/:round/:institution')
  @Guarded('report.read')
  @DocumentedWrite({ kind: 'read', id: 'getReportSheet', summary: 'One sheet, most urgent rows first', answer: ReportSheetDto, names: SHEET })
  async one(@By() caller: Caller, @Param() names: SheetNames, @Res({ passthrough: true }) response: Response): Promise<ReportSheetDto> {
    return versioned(response, await this.sheets.one(caller, sheetAddress(names)));
  }

  @Patch('plans/:plan/report-sheets/:round/:institution')
  @Guarded('report.write')
  @DocumentedWrite({ kind: 'edit', id: 'editReportSheet', summary: 'Edits the official letter that the reports share', description: VERSION_0, answer: ReportSheetDto, names: SHEET })
  async edit(@By() caller: Caller, @Param() names: SheetNames, @IfMatch() version: number, @Body() body: SheetEditBody, @Res({ passthrough: true }) response: Response): Promise<ReportSheetDto> {
    return versioned(response, await this.letter.edit(caller, sheetAddress(names), version, body));
  }

  @Put('plans/:plan/report-sheets/:round/:institution/reports/:code/:number')
  @Guarded('report.write')
  @DocumentedWrite({ kind: 'edit', id: 'saveReportDraft', summary: 'Saves a row’s draft, whole', description: VERSION_0, answer: SheetReportDto, names: ROW })
  async save(
    @By() caller: Caller, @Param() names: SheetNames & { code: string; number: string }, @IfMatch() version: number, @Body() body: ReportSavingBody, @Res({ passthrough: true }) response: Response,
  ): Promise<SheetReportDto> {
    return versioned(response, await this.saving.save(caller, rowAddress(names), version, body));
  }

  @Delete('plans/:plan/report-sheets/:round/:institution/reports/:code/:number')
  @Guarded('report.write')
  @DocumentedRequest({ id: 'discardReportDraft', summary: 'Discards a draft that was never received', status: 204, names: ROW, refusals: [404, 412, 428] })
  async discard(@By() caller: Caller, @Param() names: SheetNames & { code: string; number: string }, @IfMatch() version: number): Promise<void> {
    await this.discarding.discard(caller, rowAddress(names), version);
  }
}
