import { API_PREFIX } from '@cumple/contracts/common/paths';
import { readAuditHead } from '@cumple/server-kit/audit/read-audit-head';
import { PublicRead } from '@cumple/server-kit/http/public-read';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { DocumentedRead } from '../../common/documented-read';
import { AuditHeadDto } from '../../workspace/history/history.dto';

/** Always the present head: entries that nobody else may read move it too, and no revision counts them. */
@ApiTags('History')
@Controller(`${API_PREFIX}/audit/head`)
export class AuditHeadController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @PublicRead({ revisionOf: 'answer' })
  @DocumentedRead({ id: 'getAuditHead', summary: 'Where the chain of the record ends now: who keeps it can tell later that nothing before was changed', answer: AuditHeadDto })
  head(): Promise<AuditHeadDto> {
    return readAuditHead(this.dataSource.manager);
  }
}
