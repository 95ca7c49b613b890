import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { Body, Controller, Get, HttpCode, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Guarded } from '../common/access';
import { By, type Caller } from '../common/caller';
import { found } from '../common/found';
import { ChoosePreferences } from './choose-preferences';
import { NotificationPreferencesDto } from './notification.dto';
import { PreferencesQuery } from './preferences.query';

@ApiTags('Workspace')
@Controller(`${WORKSPACE_PREFIX}/account/notification-preferences`)
@Guarded('account.manage')
export class PreferencesController {
  constructor(
    private readonly preferences: PreferencesQuery,
    private readonly choosing: ChoosePreferences,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'readNotificationPreferences', summary: 'What the account is told, and how' })
  @ApiOkResponse({ type: NotificationPreferencesDto })
  async read(@By() caller: Caller): Promise<NotificationPreferencesDto> {
    return found(await this.preferences.of(caller.actor?.account ?? ''));
  }

  @Put()
  @HttpCode(204)
  @ApiOperation({ operationId: 'chooseNotificationPreferences', summary: 'Chooses how the account is told' })
  choose(@By() caller: Caller, @Body() preferences: NotificationPreferencesDto): Promise<void> {
    return this.choosing.choose(caller, preferences);
  }
}
