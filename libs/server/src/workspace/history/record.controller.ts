import type { Language } from '@cumple/contracts/common/language';
import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import type { RecordPage } from '@cumple/contracts/workspace/history';
import { RequestLanguage } from '@cumple/server-kit/http/request-language';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Guarded } from '../../common/access';
import { actorOf, By, type Caller } from '../../common/caller';
import { RecordFilters } from './record-filters';
import { RecordPageDto } from './record.dto';
import { RecordQuery } from './record.query';

@ApiTags('History')
@Controller(`${WORKSPACE_PREFIX}/history`)
export class RecordController {
  constructor(private readonly record: RecordQuery) {}

  @Get()
  @Guarded('history.read')
  @ApiOperation({ operationId: 'listRecord', summary: 'What was done, as far as the caller may read it' })
  @ApiOkResponse({ type: RecordPageDto, description: 'Newest first.' })
  list(@By() caller: Caller, @Query() filters: RecordFilters, @RequestLanguage() language: Language): Promise<RecordPage> {
    return this.record.read(actorOf(caller), filters, language);
  }
}
