import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { IfMatch } from '@cumple/server-kit/http/version';
import { Body, Controller, Get, Patch, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Guarded } from '../../common/access';
import { versioned } from '../../common/answers';
import { By, type Caller } from '../../common/caller';
import { DocumentedRequest } from '../../common/documented-request';
import { ChangePassword } from '../passwords/change-password';
import { PasswordChangeBody } from '../passwords/password.dto';
import { SessionDoor } from '../sessions/session-door';
import { SessionDto } from '../sessions/session.dto';
import { Visiting, type Visit } from '../visit/visit';
import { AccountDto, AccountEditBody } from './account.dto';
import { AccountQuery } from './account.query';
import { EditAccount } from './edit-account';

@ApiTags('Account')
@Controller(`${WORKSPACE_PREFIX}/account`)
@Guarded('account.manage')
export class AccountController {
  constructor(
    private readonly accounts: AccountQuery,
    private readonly editing: EditAccount,
    private readonly changing: ChangePassword,
    private readonly door: SessionDoor,
  ) {}

  @Get()
  @DocumentedRequest({ id: 'getAccount', summary: 'The own account', answer: AccountDto, refusals: [401] })
  async show(@By() by: Caller, @Res({ passthrough: true }) response: Response): Promise<AccountDto> {
    return versioned(response, await this.accounts.of(by));
  }

  @Patch()
  @DocumentedRequest({ id: 'editAccount', summary: 'Change name or language', answer: AccountDto, refusals: [401, 412, 428] })
  async edit(@Body() body: AccountEditBody, @IfMatch() version: number, @By() by: Caller, @Res({ passthrough: true }) response: Response): Promise<AccountDto> {
    return versioned(response, await this.editing.edit(body, version, by));
  }

  @Put('password')
  @DocumentedRequest({ id: 'changePassword', summary: 'Change the own password', description: 'Ends every session; this browser goes on with a new cookie and CSRF token.', answer: SessionDto, refusals: [401, 422, 429] })
  async changePassword(@Body() body: PasswordChangeBody, @Visiting() visit: Visit, @By() by: Caller, @Res({ passthrough: true }) response: Response): Promise<SessionDto> {
    return this.door.welcome(response, await this.changing.change(body, visit, by));
  }
}
