import type { Language } from '@cumple/contracts/common/language';
import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { RequestLanguage } from '@cumple/server-kit/http/request-language';
import { Controller, Get, Param, Post, Req, type StreamableFile } from '@nestjs/common';
import { ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { Guarded } from '../../common/access';
import { By, type Caller } from '../../common/caller';
import { DocumentedRequest } from '../../common/documented-request';
import { DocumentedWrite } from '../../common/documented-write';
import { readBytes } from '../../common/spreadsheet/read-bytes';
import { refuseOtherTypes } from '../../common/spreadsheet/spreadsheet-types';
import { NamedSheet, SHEET } from '../sheets/named-sheet';
import { sheetAddress, type SheetNames } from '../sheets/sheet-address';
import { ApplyPreview } from './apply-preview';
import { PreviewSheet } from './preview-sheet';
import { ReportWorkbooks } from './report-workbooks';
import { REPORT_SHEET_LIMITS } from './sheet-limits';
import { AppliedPreviewDto, SheetPreviewDto } from './sheet-preview.dto';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@ApiTags('Workspace: reports')
@Controller(`${WORKSPACE_PREFIX}/plans/:plan/report-sheets/:round/:institution`)
@Guarded('report.write')
export class ReportSpreadsheetsController {
  constructor(
    private readonly workbooks: ReportWorkbooks,
    private readonly previews: PreviewSheet,
    private readonly applying: ApplyPreview,
  ) {}

  @Get('spreadsheet.xlsx')
  @NamedSheet()
  @ApiOperation({ operationId: 'getSheetSpreadsheet', summary: 'What may still be written in a sheet as a workbook, most urgent rows first' })
  download(@By() caller: Caller, @Param() names: SheetNames, @RequestLanguage() language: Language): Promise<StreamableFile> {
    return this.workbooks.of(caller, sheetAddress(names), language);
  }

  @Post('spreadsheet-previews')
  @ApiConsumes(WORKBOOK)
  @DocumentedRequest({ id: 'previewSheetSpreadsheet', summary: 'Looks at a filled-in workbook: every change and every problem; nothing is saved', answer: SheetPreviewDto, names: SHEET, refusals: [404, 409, 422] })
  preview(@By() caller: Caller, @Param() names: SheetNames, @Req() request: Request, @RequestLanguage() language: Language): Promise<SheetPreviewDto> {
    return this.previews.preview(caller, sheetAddress(names), () => sentBytes(request), language);
  }

  @Post('spreadsheet-previews/:preview/application')
  @DocumentedWrite({ kind: 'do', id: 'applySheetPreview', summary: 'Saves what a preview showed as drafts: all of it, or nothing', answer: AppliedPreviewDto, names: { ...SHEET, preview: 'Identifier of the preview.' } })
  apply(@By() caller: Caller, @Param() names: SheetNames & { preview: string }): Promise<AppliedPreviewDto> {
    return this.applying.apply(caller, sheetAddress(names), names.preview);
  }
}

/** Read once the sender is known to be allowed. */
function sentBytes(request: Request): Promise<Buffer> {
  refuseOtherTypes(request);
  return readBytes(request, REPORT_SHEET_LIMITS);
}
