import { API_PREFIX } from '@cumple/contracts/common/paths';
import { readAuditHead } from '@cumple/server-kit/audit/read-audit-head';
import { PublicRead } from '@cumple/server-kit/http/public-read';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { DocumentedRead } from '../../common/documented-read';
import { AuditHeadDto } from '../../workspace/history/history.dto';

/** Its tag moves with what is public: who repeats it with `If-None-Match` may hold an earlier head, which is as true as the last. */
@ApiTags('History')
@Controller(`${API_PREFIX}/audit/head`)
export class AuditHeadController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @PublicRead({ revisionOf: 'site' })
  @DocumentedRead({ id: 'getAuditHead', summary: 'Where the chain of the record ends now: who keeps it can tell later that nothing before was changed', answer: AuditHeadDto })
  head(): Promise<AuditHeadDto> {
    return readAuditHead(this.dataSource.manager);
  }
}
