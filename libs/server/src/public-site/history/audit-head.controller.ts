import { API_PREFIX } from '@cumple/contracts/common/paths';
import { readAuditHead } from '@cumple/server-kit/audit/read-audit-head';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Guarded } from '../../common/access';
import { AuditHeadDto } from '../../workspace/history/history.dto';

/** Not kept by anybody: the head moves with every write, those that no public revision tells of included. */
@ApiTags('History')
@Controller(`${API_PREFIX}/audit/head`)
export class AuditHeadController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @Guarded('audit-head.read')
  @ApiOperation({ operationId: 'getAuditHead', summary: 'Where the chain of the record ends now: who keeps it can tell later that nothing before was changed', security: [] })
  @ApiOkResponse({ type: AuditHeadDto, description: 'The head.' })
  head(): Promise<AuditHeadDto> {
    return readAuditHead(this.dataSource.manager);
  }
}
