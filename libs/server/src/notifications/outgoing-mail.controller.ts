import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { PageQuery } from '@cumple/server-kit/http/page-query';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Guarded } from '../common/access';
import { pageRequest } from '../common/page-request';
import { OutgoingMailPageDto } from './notification.dto';
import { OutgoingMailQuery } from './outgoing-mail.query';

@ApiTags('Workspace')
@Controller(`${WORKSPACE_PREFIX}/outgoing-mail`)
@Guarded('mail.read')
export class OutgoingMailController {
  constructor(
    private readonly mail: OutgoingMailQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listOutgoingMail', summary: 'Mail that waits for the operator, or how mail fared' })
  @ApiOkResponse({ type: OutgoingMailPageDto })
  list(@Query() query: PageQuery): Promise<OutgoingMailPageDto> {
    return this.mail.page(pageRequest(query), this.clock());
  }
}
