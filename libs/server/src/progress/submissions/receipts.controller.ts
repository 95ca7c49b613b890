import type { Language } from '@cumple/contracts/common/language';
import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { PageQuery } from '@cumple/server-kit/http/page-query';
import { RequestLanguage } from '@cumple/server-kit/http/request-language';
import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Guarded } from '../../common/access';
import { By, type Caller } from '../../common/caller';
import { DocumentedWrite } from '../../common/documented-write';
import { pageRequest } from '../../common/page-request';
import { NamedSheet } from '../sheets/named-sheet';
import { sheetAddress, type SheetNames } from '../sheets/sheet-address';
import { Papers } from './papers';
import { ReceiptDto, ReceiptPageDto } from './receipt.dto';
import { ReceiptsQuery } from './receipts.query';

const RECEIPT = { number: 'Number of the receipt, e.g. `CR-2026-0117`.' };
@ApiTags('Workspace: reports')
@Controller(WORKSPACE_PREFIX)
@Guarded('report.read')
export class ReceiptsController {
  constructor(
    private readonly receipts: ReceiptsQuery,
    private readonly papers: Papers,
  ) {}

  @Get('receipts')
  @DocumentedWrite({ kind: 'read', id: 'listReceipts', summary: 'Receipts that the caller may see, newest first', answer: ReceiptPageDto })
  list(@By() caller: Caller, @Query() query: PageQuery): Promise<ReceiptPageDto> {
    return this.receipts.list(caller, pageRequest(query));
  }

  @Get('receipts/:number')
  @DocumentedWrite({ kind: 'read', id: 'getReceipt', summary: 'One receipt', answer: ReceiptDto, names: RECEIPT })
  one(@By() caller: Caller, @Param('number') number: string): Promise<ReceiptDto> {
    return this.receipts.one(caller, number);
  }

  @Get('receipts/:number/document.pdf')
  @ApiOperation({ operationId: 'getReceiptDocument', summary: 'A receipt as a tagged PDF' })
  document(@By() caller: Caller, @Param('number') number: string, @RequestLanguage() language: Language): Promise<StreamableFile> {
    return this.papers.receipt(caller, number, language);
  }

  @Get('plans/:plan/report-sheets/:round/:institution/sheet-to-sign.pdf')
  @NamedSheet()
  @ApiOperation({ operationId: 'getSheetToSign', summary: 'The drafts of a sheet as a tagged PDF, to be signed on paper' })
  sheetToSign(@By() caller: Caller, @Param() names: SheetNames, @RequestLanguage() language: Language): Promise<StreamableFile> {
    return this.papers.sheetToSign(caller, sheetAddress(names), language);
  }
}
