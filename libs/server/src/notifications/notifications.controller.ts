import type { Language } from '@cumple/contracts/common/language';
import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { PageQuery } from '@cumple/server-kit/http/page-query';
import { RequestLanguage } from '@cumple/server-kit/http/request-language';
import { Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Guarded } from '../common/access';
import { By, type Caller } from '../common/caller';
import { pageRequest } from '../common/page-request';
import { MarkRead } from './mark-read';
import { NotificationPageDto } from './notification.dto';
import { NotificationsQuery } from './notifications.query';

@ApiTags('Workspace')
@Controller(`${WORKSPACE_PREFIX}/notifications`)
@Guarded('notification.read')
export class NotificationsController {
  constructor(
    private readonly notifications: NotificationsQuery,
    private readonly marking: MarkRead,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listNotifications', summary: 'What the account and its posts were told' })
  @ApiOkResponse({ type: NotificationPageDto })
  list(@By() caller: Caller, @Query() query: PageQuery, @RequestLanguage() language: Language): Promise<NotificationPageDto> {
    return this.notifications.of(caller.actor?.account ?? '', pageRequest(query), language, this.clock());
  }

  @Post(':notification/reading')
  @HttpCode(204)
  @ApiOperation({ operationId: 'readNotification', summary: 'Notes that a notification was read' })
  read(@By() caller: Caller, @Param('notification') notification: string): Promise<void> {
    return this.marking.mark(caller, notification);
  }
}
